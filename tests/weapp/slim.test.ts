import assert from 'node:assert/strict'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import vm from 'node:vm'
import { EDITS, slim } from '../../config/slim/keep'
import { filesOf } from './official'

// What config/slim cuts from Taro's files, read in Taro and in the scripts of the build.
const dist = 'dist/weapp'
const code = filesOf(dist)
  .filter((file) => file.endsWith('.js'))
  .map((file) => fs.readFileSync(`${dist}/${file}`, 'utf8'))
  .join('\n')

/** A word of each thing that is cut, and Taro's file that has it. */
const CUT = {
  addInterceptor: 'shared/dist/native-apis.js',
  borderBlock: 'runtime/dist/dom/style_properties.js',
  __record_history__: 'runtime/dist/bom/history.js',
  'https://taro.com': 'runtime/dist/bom/location.js',
  characterDataOldValue: 'runtime/dist/dom-external/mutation-observer/implements.js',
  'tt.appDocument is not found': 'runtime/dist/bom/document.js',
  '开始时间：': 'runtime/dist/perf.js',
  'hideTextInstance\\(': 'react/dist/react.esm.js',
  getElementsByClassName: 'runtime/dist/dom/element.js',
  bindControlTap: 'shared/dist/components.js',
}

for (const [word, file] of Object.entries(CUT)) {
  void test(`${word} of ${file} is not in the build`, () => {
    const what = new RegExp(word)
    assert.match(fs.readFileSync(`node_modules/@tarojs/${file}`, 'utf8'), what)
    assert.ok(!what.test(code), `${word} is in a script of dist/weapp`)
  })
}

void test('every edit fits Taro as it is installed, and one that no longer does stops the build', () => {
  for (const end of Object.keys(EDITS)) {
    const file = `node_modules/@tarojs/${end}`
    assert.notEqual(slim(`/there/${file}`, fs.readFileSync(file, 'utf8')), fs.readFileSync(file, 'utf8'), end)
  }
  assert.throws(
    () => slim('/there/node_modules/@tarojs/runtime/dist/dom/style.js', 'class Style {}'),
    /Has Taro changed/,
  )
  assert.throws(() => slim('/there/node_modules/@tarojs/runtime/dist/dsl/common.js', ''), /knows nothing of/)
})

void test('nothing on the phone takes an address apart with URL, which is cut', () => {
  assert.doesNotMatch(code, /canParse/, 'valibot’s check of addresses')
  const uses = filesOf('src').filter(
    (file) => /(?<!\.h5)\.tsx?$/.test(file) && /\bURL\b(?=[(.])/.test(fs.readFileSync(`src/${file}`, 'utf8')),
  )
  assert.deepEqual(uses, [])
})

/** Style as the phone has it: the slimmed text, its imports taken from Taro. */
function slimStyle(): new (element: object) => Record<string, string> & {
  cssText: string
  setProperty: (name: string, value?: string | null) => void
  getPropertyValue: (name: string) => string
} {
  const file = 'node_modules/@tarojs/runtime/dist/dom/style.js'
  const text = slim(`/there/${file}`, fs.readFileSync(file, 'utf8'))
    .replace(/import \{ (.*) \} from '@tarojs\/shared';/, 'const { $1 } = shared')
    .replace(/import .*\n/g, '')
    .replace(/export \{ Style \};/, 'return Style')
  const shared = createRequire(__filename)('@tarojs/shared') as object
  const room = { shared, MutationObserver: { record: () => undefined }, PROPERTY_THRESHOLD: 2046, process }
  return vm.runInNewContext(`(() => { ${text} })()`, room) as ReturnType<typeof slimStyle>
}

void test('a style takes any property, changes it and lets go of it', () => {
  const sent: unknown[] = []
  const style = new (slimStyle())({
    _root: {},
    _path: 'root',
    enqueueUpdate: ({ value }: { value: unknown }) => sent.push(value),
  })
  style.setProperty('WebkitMaskSize', '10% 10%')
  style.setProperty('clipPath', 'inset(0)')
  style.setProperty('--text-scale', '1.4')
  assert.equal(style.cssText, '-webkit-mask-size: 10% 10%; clip-path: inset(0); --text-scale: 1.4;')
  style.setProperty('clipPath', 'none')
  style.setProperty('clip-path', 'none')
  assert.equal(style.getPropertyValue('clip-path'), 'none')
  style.setProperty('clipPath', null)
  style.setProperty('--text-scale', '')
  style.setProperty('width', '')
  assert.equal(style.cssText, '-webkit-mask-size: 10% 10%;')
  assert.equal(sent.length, 6, 'what changes nothing is not sent')
  style.cssText = 'width: 3px; background: url(https://a.b/c)'
  assert.equal(style.cssText, 'width: 3px; background: url(https://a.b/c);')
})
