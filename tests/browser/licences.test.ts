import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { faultsOf, gather } from '../../config/licences/gather'
import { noticeOf } from '../../config/licences/notices'
import { BESIDE, shippedNames } from '../../config/licences/shipped-names'

// What ships, from what webpack really put into both builds; package.json only knows what is installed.
const names = shippedNames()
const notices = names.map((name) => noticeOf(name))

void test('every package that ships has a licence that may, and says who holds the copyright', (context) => {
  context.diagnostic(`${names.length} packages ship: ${names.join(', ')}`)
  assert.ok(names.includes('react') && names.includes('@tarojs/taro') && names.length > 15)
  assert.deepEqual(faultsOf(notices), [])
})

void test('the page of sources says of them what their licences ask for, and so do both builds', () => {
  const shown = JSON.parse(fs.readFileSync('src/packages/about/notices.json', 'utf8')) as unknown
  assert.deepEqual(shown, gather(notices), 'run: npm run licences')
  const scripts = (folder: string) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8'))
  for (const built of [scripts('dist/weapp/packages/about'), scripts('dist/h5/js')]) {
    for (const { text } of gather(notices)) {
      const start = text.slice(0, 60)
      assert.equal(built.filter((script) => script.includes(start)).length, 1, `one copy of: ${start}`)
    }
  }
})

void test('the worker holds the packages that are named for it, and no other', () => {
  const folder = 'config/offline/worker'
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const used = files.flatMap((file) =>
    [...fs.readFileSync(`${folder}/${file}`, 'utf8').matchAll(/from '(@?\w[^']*)'/g)].map(
      ([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '',
    ),
  )
  assert.ok(used.length > 3)
  assert.deepEqual(
    used.filter((name) => !(name in BESIDE)),
    [],
  )
})

void test('what Taro took over from others under Apache-2.0 is in no build', () => {
  // its LICENSE names them: the clipboard after chameleon-api, the polyfill of IntersectionObserver
  const folder = 'dist/h5/js'
  const scripts = fs.readdirSync(folder).map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8'))
  assert.ok(scripts.some((script) => script.includes('execCommand')))
  assert.deepEqual(
    scripts
      .filter((script) => /taro_clipboard|_checkForIntersections/.test(script))
      .map((script) => script.slice(0, 80)),
    [],
  )
})
