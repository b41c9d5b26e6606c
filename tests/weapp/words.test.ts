import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import vm from 'node:vm'
import type { TaroNode } from 'miniprogram-simulate'
import { slim } from '../../config/slim/keep'
import { renderer, walk } from './official'
import { startPhone } from './phone'

// Words inside their part: config/slim/words.js and config/templates/words.js.
const dist = 'dist/weapp'
const phone = startPhone(dist)

const base = fs.readFileSync(`${dist}/base.wxml`, 'utf8')
/** The kind of a text that stands beside parts. */
const plain = /name="tmpl_0_(\d+)"><block>/.exec(base)?.[1]

const all = (node: TaroNode): TaroNode[] => [node, ...(node.cn ?? []).flatMap(all)]

for (const url of ['/pages/review', '/pages/area?id=2022-health', '/packages/tips/tip?id=folic-acid']) {
  void test(`${url}: hardly a text is a node of its own where nothing stands beside it`, async () => {
    assert.ok(plain)
    const nodes = all((await phone.restart(url)).root())
    const carried = nodes.filter(({ v, nn }) => v && nn !== plain)
    assert.ok(carried.length > 20, 'parts carry their words')
    const alone = nodes.filter(({ cn = [] }) => cn.length === 1 && cn[0]?.nn === plain)
    // a button writes its words after the place of an icon that is not there
    assert.ok(alone.length * 10 <= carried.length, `${alone.length} texts alone, ${carried.length} carried`)
    assert.ok(nodes.every(({ cn }) => cn === undefined || cn.length > 0))
  })
}

void test('each kind of part draws its words, and its parts once the words are gone', () => {
  const render = renderer(dist)
  const kinds = [...base.matchAll(/name="tmpl_v_(\d+)"/g)].map(([, kind]) => kind)
  assert.ok(kinds.length >= 7)
  const text = (node: object) => {
    const drawn = walk(render('pages/review', { root: { cn: [{ sid: 'a', ...node }] } }))
    return drawn.flatMap(({ children }) => children.filter((one) => typeof one === 'string')).join('')
  }
  const parts = [{ sid: 'b', v: 'inside' }]
  for (const nn of [undefined, ...kinds]) {
    assert.equal(text({ nn, v: 'words' }), 'words', nn)
    assert.equal(text({ nn, v: 'words', cn: [] }), 'words', nn)
    assert.equal(text({ nn, v: '', cn: parts }), 'inside', nn)
  }
})

void test('React changes words, puts parts in their place and takes them back', () => {
  const file = 'node_modules/@tarojs/react/dist/react.esm.js'
  const code = slim(`/there/${file}`, fs.readFileSync(file, 'utf8'))
  const part = (name: string) => new RegExp(`function ${name}\\([\\s\\S]*?\\n\\}\\n`).exec(code)?.[0] ?? ''
  const say = vm.runInNewContext(`${part('isWords')}${part('setProperty')}; setProperty`) as (
    dom: object,
    name: 'children',
    now: unknown,
    before: unknown,
  ) => void
  const did = (nodeName: string, now: unknown, before: unknown) => {
    const done: unknown[] = []
    const dom = {
      nodeName,
      setAttribute: (name: string, value: unknown) => done.push(name, value),
      removeAttribute: (name: string) => done.push(name),
    }
    say(dom, 'children', now, before)
    return done
  }
  assert.deepEqual(did('view', 'two', 'one'), ['v', 'two'])
  assert.deepEqual(did('text', 0, undefined), ['v', '0'])
  assert.deepEqual(did('view', ['a', 'b'], 'one'), ['v'])
  assert.deepEqual(did('view', '', 'one'), ['v'])
  assert.deepEqual(did('view', 'one', [{}]), ['v', 'one'])
  assert.deepEqual(did('view', [{}], [{}]), [])
  assert.deepEqual(did('button', 'one', undefined), [])
})
