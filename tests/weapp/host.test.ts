import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { guarded, privateCalls } from '../../config/privacy'
import { givenUpFaults, isNewer, needed, networkFaults, newerFaults, NO_CALLS } from './base-library'
import { broken, jsonOf, readBuilt } from './built'
import { callsOf, hostCalls } from './host-calls'

const built = readBuilt('dist/weapp')
const known = hostCalls()
const { libVersion } = JSON.parse(fs.readFileSync('project.config.json', 'utf8')) as { libVersion: string }

/** The build with one more line in a page's script. */
const adding = (line: string) => broken(built, 'pages/review.js', (text) => `${text};${line}`)

void test('nothing needs a newer base library than the one that the project names', (context) => {
  const all = needed(built, known)
  const newest = all.reduce((best, one) => (isNewer(one[1], best[1]) ? one : best))
  context.diagnostic(`${all.length} calls, parts and attributes; the newest is ${newest[0]}, of ${newest[1]}`)
  assert.deepEqual(newerFaults(built, known, libVersion), [])
  assert.match(fs.readFileSync('README.md', 'utf8'), new RegExp(`Base library ${libVersion} or newer`))
  // and the account's minimum would say no to what is younger
  assert.match(newerFaults(adding('wx.getSkylineInfo()'), known, libVersion).join(), /getSkylineInfo needs .*2\.26\.2/)
  assert.notDeepEqual(newerFaults(built, known, '2.20.0'), [])
})

void test('nothing is called that WeChat has given up', () => {
  assert.deepEqual(givenUpFaults(built, known), [])
  assert.match(givenUpFaults(adding('wx.getSystemInfoSync()'), known).join(), /getSystemInfoSync.*2\.20\.1/)
  assert.ok([...known.values()].filter(({ deprecated }) => deprecated).length > 10, 'the typings tell')
})

void test('nothing leaves the phone: no request, no download, no socket, no sign-in', () => {
  assert.deepEqual(networkFaults(built, known), [])
  assert.deepEqual(networkFaults(adding('wx.request({url:"https://example.org"})'), known).length, 1)
})

void test('the private calls that the scripts make are the ones that the privacy guide declares', () => {
  const made = (one: typeof built) =>
    callsOf(one, known).filter((name) => (guarded as readonly string[]).includes(name))
  const declared = privateCalls.map(({ api }) => api).sort()
  assert.deepEqual(made(built), declared)
  assert.notDeepEqual(made(adding('wx.chooseMedia()')), declared)
  const { __usePrivacyCheck__: asks } = jsonOf(built, 'app.json')
  assert.equal(asks, true)
})

void test('the guarded calls are calls of WeChat', () => {
  assert.deepEqual(
    guarded.filter((name) => !known.has(name)),
    [],
  )
})

void test('what is no call is still there to be excused', () => {
  assert.deepEqual(
    Object.keys(NO_CALLS).filter((name) => !callsOf(built, known).includes(name)),
    [],
  )
})

void test('no page asks to be resized or turned', () => {
  const asks = (one: typeof built) =>
    [...one].filter(([file, text]) => file.endsWith('.json') && /"(resizable|pageOrientation)"/.test(text))
  assert.deepEqual(asks(built), [])
  assert.equal(asks(broken(built, 'pages/me.json', () => '{"pageOrientation":"auto"}')).length, 1)
})
