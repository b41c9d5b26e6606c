import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { paths } from '../../src/routes'
import { engineFaults } from './engine'
import { compileStyles, compileTemplates, filesOf } from './official'
import { BUDGET, measure, sizeFaults } from './sizes'

const dist = 'dist/weapp'
const files = filesOf(dist)
const read = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8')
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>
const app = json('app.json') as { pages: string[]; subPackages: { root: string; pages: string[] }[] }
const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]

void test('the official template compiler takes every template', () => {
  const { ok, errors } = compileTemplates(dist)
  assert.ok(ok, errors)
})

void test('the official template compiler would say no', () => {
  const broken = fs.mkdtempSync(path.join('dist', 'broken-'))
  fs.writeFileSync(path.join(broken, 'page.wxml'), '<view><text></view>')
  const { ok, errors } = compileTemplates(broken)
  fs.rmSync(broken, { recursive: true })
  assert.ok(!ok && errors.includes('page.wxml'))
})

for (const file of files.filter((one) => one.endsWith('.wxss'))) {
  void test(`the official style compiler takes ${file}`, () => {
    const { ok, errors } = compileStyles(dist, file)
    assert.ok(ok, errors)
  })
}

void test('app.json has every page of the routes, and every page its files', () => {
  assert.deepEqual([...pages].sort(), Object.values(paths).sort())
  for (const page of pages) {
    for (const kind of ['js', 'json', 'wxml', 'wxss']) assert.ok(files.includes(`${page}.${kind}`), `${page}.${kind}`)
  }
})

void test('WeChat is told that the location is asked for, roughly, and what it may say to the reader', () => {
  const { requiredPrivateInfos, permission } = json('app.json') as {
    requiredPrivateInfos?: string[]
    permission?: Record<string, { desc: string }>
  }
  // the fuzzy location and the precise one exclude each other
  assert.deepEqual(requiredPrivateInfos, ['getFuzzyLocation'])
  assert.deepEqual(Object.keys(permission ?? {}), ['scope.userFuzzyLocation'])
  const words = permission?.['scope.userFuzzyLocation']?.desc ?? ''
  // WeChat refuses more than 30 letters
  assert.ok(words.length >= 5 && words.length <= 30, words)
})

/** Pages that only keep house cannot be sent; a poster is sent as what it shows, and in Moments it is itself the picture; nobody searches there. */
const HOUSE = ['sources', 'saved', 'visited', 'corrections', 'privacy', 'forget', 'about']
const NOT_SENT = ['me', 'lost', ...HOUSE]
const NOT_IN_MOMENTS = [...NOT_SENT, 'poster', 'search']

void test('every page of content can be sent to friends and to Moments', () => {
  for (const [name, page] of Object.entries(paths)) {
    // Taro hands the page's configuration to its script
    const script = read(`${page}.js`)
    assert.equal(/enableShareAppMessage:!0/.test(script), !NOT_SENT.includes(name), page)
    assert.equal(/enableShareTimeline:!0/.test(script), !NOT_IN_MOMENTS.includes(name), page)
  }
})

void test('theme.json and the tab bar name pictures that are there', () => {
  const theme = json('theme.json') as Record<'light' | 'dark', Record<string, string>>
  const { tabBar } = json('app.json') as { tabBar: { list: { iconPath: string; selectedIconPath: string }[] } }
  for (const { iconPath, selectedIconPath } of tabBar.list) {
    for (const name of [iconPath, selectedIconPath]) {
      for (const look of ['light', 'dark'] as const) {
        assert.ok(files.includes(theme[look][name.slice(1)] ?? ''), `${look} ${name}`)
      }
    }
  }
})

void test('no script holds what an old phone cannot read: \\p{}, lookbehind, Intl, eval, syntax younger than ES2020', () => {
  for (const file of files.filter((one) => one.endsWith('.js'))) {
    const faults = engineFaults(read(file))
    assert.deepEqual(faults, [], file)
  }
})

void test('the engine gate would say no', () => {
  const bad = [
    '/\\p{L}/u.test(a)',
    '/(?<=a)b/.test(a)',
    'Intl.NumberFormat()',
    'eval("1")',
    'new Function("a")',
    'a.localeCompare(b)',
    'a ??= 1',
    'class A { #b() {} }',
  ]
  for (const code of bad) assert.equal(engineFaults(code).length, 1, code)
  for (const code of ['"\\\\p{L} Intl eval"', 'a=/[a-z](?:b)/', '/* eval() */ 1', 'a?.b ?? 1'])
    assert.deepEqual(engineFaults(code), [])
})

void test('packages keep their budgets with an address for content too', () => {
  assert.deepEqual(sizeFaults(measure('dist/weapp-updating')), [])
})

void test('packages keep their budgets', () => {
  const sizes = measure(dist)
  assert.deepEqual(sizeFaults(sizes), [])
  assert.match(sizeFaults({ ...sizes, main: BUDGET.main + 1 }).join(), /^main package: 420001 bytes, at most 420000$/)
  assert.match(sizeFaults({ ...sizes, total: BUDGET.total + 1 }).join(), /^all packages: /)
  assert.match(sizeFaults({ ...sizes, packages: { 'packages/a/': BUDGET.package + 1 } }).join(), /^packages\/a\/: /)
  assert.match(sizeFaults({ ...sizes, assets: { 'ui/a.png': BUDGET.asset + 1 } }).join(), /^ui\/a\.png: /)
})
