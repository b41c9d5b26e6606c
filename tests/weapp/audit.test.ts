import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startPhone } from './phone'
import { fieldsRead, redundantFields } from './redundant'
import { watchTimers } from './timers'
import { act, acts, onePerPage, openPage, WITHOUT_CANVAS, type Cost } from './walk-pages'

// The rules of WeChat's 体验评分 that a running page shows, over every page and what readers do most. The table of all
// rules is tests/audit/rules.yaml.
const faults: string[] = []
let opened = 0
const timers = watchTimers(() => `page ${opened}`)
/** Leaves the page in front; React clears up in the turns after, so the next one is counted from then on. */
async function leave(): Promise<void> {
  if (phone.depth()) phone.back()
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done, 5))
  opened += 1
}
process.on('uncaughtException', (error) => faults.push(String(error)))
const phone = startPhone('dist/weapp', { host: WITHOUT_CANVAS })
const read = fieldsRead('dist/weapp')

/** WeChat's limits, and ours where they are tighter. */
const MOST = { largest: 256 * 1024, perSecond: 20, nodes: 1000, depth: 30, children: 60 }
const OURS = { calls: 2, first: 24_000, nodes: 600, depth: 20 }

const costs: Cost[] = []
const redundant = new Set<string>()
const perSecond: number[] = []

/** The most calls within any second. */
const busiest = (times: readonly number[]) =>
  Math.max(0, ...times.map((at) => times.filter((one) => one >= at && one < at + 1000).length))

void test('every page opens and every main interaction answers', async (context) => {
  for (const url of onePerPage) {
    await leave()
    const [screen, cost] = await openPage(phone, url)
    costs.push(cost)
    for (const one of redundantFields(screen.root(), read)) redundant.add(`${url} ${one}`)
    perSecond.push(busiest(screen.sent.map(({ came }) => came)))
  }
  assert.ok(costs.length >= 29)
  for (const one of acts) {
    await leave()
    costs.push(await act(phone, one))
    perSecond.push(busiest(phone.top().sent.map(({ came }) => came)))
  }
  const largest = costs.reduce((most, one) => (one.largest > most.largest ? one : most))
  context.diagnostic(
    `${costs.length} loads and interactions; the largest setData is ${largest.largest} bytes, ${largest.at}`,
  )
})

const over = (name: keyof Cost, most: number, some = costs) =>
  some.filter((cost) => Number(cost[name]) > most).map((cost) => `${cost.at}: ${cost[name]}`)

void test('the first screen takes at most 2 setData calls and 24 KB', () => {
  assert.deepEqual(
    [...over('calls', OURS.calls, costs.slice(0, 1)), ...over('bytes', OURS.first, costs.slice(0, 1))],
    [],
  )
})

void test('no setData hands over 256 KB', () => {
  assert.deepEqual(over('largest', MOST.largest), [])
})

void test('setData is called at most 20 times a second', (context) => {
  context.diagnostic(`at most ${Math.max(...perSecond)} calls a second`)
  assert.ok(Math.max(...perSecond) <= MOST.perSecond)
  assert.equal(busiest([0, 10, 999, 1500]), 3)
})

void test('a page has fewer than 1000 nodes, no deeper than 30, no node with more than 60 children', () => {
  const loads = costs.slice(0, onePerPage.length)
  assert.deepEqual([...over('nodes', OURS.nodes, loads), ...over('depth', OURS.depth)], [])
  assert.deepEqual(
    [...over('nodes', MOST.nodes - 1), ...over('depth', MOST.depth), ...over('children', MOST.children)],
    [],
  )
})

void test('every field that is sent to a page is read by its template', () => {
  assert.deepEqual([...redundant], [])
  const idle = { nn: '3', sid: 'a', cn: [], zz: '1' }
  assert.deepEqual(redundantFields(idle, read), ['kind 3: zz'])
})

void test('no timer outlives its page', async (context) => {
  await leave()
  const beating = await phone.restart('/pages/first-aid?id=cpr-adult&step=2')
  beating.tap('#beat')
  await new Promise((done) => setTimeout(done, 700))
  await leave()
  await phone.restart('/pages/me')
  // longer than anything that the pages wait for
  await leave()
  const end = performance.now() + 1500
  await phone.until(() => performance.now() > end)
  context.diagnostic(`${timers.count()} timers of 50 ms and more fired`)
  assert.deepEqual(timers.strays, [])
  setTimeout(() => undefined, 60)
  opened += 1
  await phone.until(() => timers.strays.length === 1)
})

void test('no script throws on the way', () => {
  assert.deepEqual(faults, [])
})
