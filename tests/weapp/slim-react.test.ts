import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { slim } from '../../config/slim/keep'
import { CUTS, REACT, RECONCILER as ASKED } from '../../config/slim/react'
import { filesOf } from './official'
import { loadReact } from './react-host'

const dist = 'dist/weapp'
const code = filesOf(dist)
  .filter((file) => file.endsWith('.js'))
  .map((file) => fs.readFileSync(`${dist}/${file}`, 'utf8'))
  .join('\n')

const RECONCILER = 'react-reconciler/cjs/react-reconciler.production.min.js'

/** A word of each thing that is cut, and the file that has it. */
const CUT = {
  retryLane: RECONCILER,
  cloneHiddenInstance: RECONCILER,
  getNextHydratableSibling: RECONCILER,
  findAllNodes: RECONCILER,
  isPrimaryRenderer: RECONCILER,
  'Error generating stack': RECONCILER,
  childContextTypes: RECONCILER,
  useDeferredValue: 'react/cjs/react.production.min.js',
  cloneElement: 'react/cjs/react.production.min.js',
  unstable_wrapCallback: 'scheduler/cjs/scheduler.production.min.js',
}

for (const [word, file] of Object.entries(CUT)) {
  void test(`${word} of ${file} is not in the build`, () => {
    assert.ok(fs.readFileSync(`node_modules/${file}`, 'utf8').includes(word))
    assert.ok(!code.replace(/\bisPrimaryRenderer:!0/g, '').includes(word))
  })
}

void test('a React that looks different stops the build', () => {
  for (const file of Object.keys(CUTS)) {
    const text = fs.readFileSync(`node_modules/${file}`, 'utf8')
    assert.throws(
      () => slim(`/there/node_modules/${file}`, text.slice(0, 400) + '}'),
      /React no longer has|\(\d+:\d+\)/,
    )
    const other = text.replace(/\.mode&1/g, '.way&1').replace(/exports\.(memo|unstable_now)=/g, 'exports.other=')
    assert.throws(() => slim(`/there/node_modules/${file}`, other), /React no longer has/)
  }
})

/** What is left of React is what the app may import: anything else is undefined on the phone. */
void test('the app and what it is built on take nothing of React that is cut', () => {
  const used = new Set<string>()
  for (const file of filesOf('src').filter((one) => /(?<!\.h5)\.tsx?$/.test(one))) {
    const text = fs.readFileSync(path.join('src', file), 'utf8')
    assert.doesNotMatch(
      text,
      /import (?!type\b)(?:\w+|\* as \w+)[^\n]* from 'react'/,
      `${file}: import from react by name`,
    )
    for (const [, names = ''] of text.matchAll(/import \{([^}]*)\} from 'react'/g)) {
      for (const name of names.split(',')) if (!/^\s*type /.test(name)) used.add(name.trim())
    }
  }
  const below = ['zustand/esm/react.mjs', '@tarojs/plugin-framework-react/dist/runtime.js', RECONCILER]
  for (const file of below) {
    const text = fs.readFileSync(`node_modules/${file}`, 'utf8')
    for (const [, name = ''] of text.matchAll(/(?<![\w."'])(?:React|R|react|aa)\.(\w+)/g)) used.add(name)
  }
  assert.ok(used.has('useState') && used.has('useSyncExternalStore') && used.has('createRef'))
  assert.deepEqual(
    [...used].filter((name) => !REACT.includes(name)),
    [],
    'add it to REACT in config/slim/react.js',
  )
})

void test('a tree is made, changed, reordered, fails and goes as with the whole React', async () => {
  const whole = await loadReact((_file, text) => text)
  const cut = await loadReact((file, text) => slim(`/there/${file}`, text))
  assert.ok(whole.length > 60, 'the tree does something')
  assert.deepEqual(cut, whole)
})

void test('Taro’s renderer asks the reconciler for nothing that is cut', () => {
  const file = 'node_modules/@tarojs/react/dist/react.esm.js'
  // what nothing leads to is left out of the build: the old root, portals, the way from a component to its node
  const unused = /function (?:render|unmountComponentAtNode|findDOMNode)\([\s\S]*?\n\}\n|if \(process[\s\S]*?\n\}\n/g
  const text = slim(`/there/${file}`, fs.readFileSync(file, 'utf8')).replace(unused, '')
  const asked = [...text.matchAll(/\b(?:TaroReconciler|renderer)\.(\w+)/g)].map(([, name = '']) => name)
  assert.deepEqual([...new Set(asked)].sort(), [...ASKED].sort())
  assert.doesNotMatch(code, /unmountComponentAtNode|findDOMNode/)
})
