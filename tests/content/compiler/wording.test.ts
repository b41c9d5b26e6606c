import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { compileWording } from '../../../config/content/wording'
import { packWords as pack } from '../../support/pack-words'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'wording-'))
afterAll(() => fs.rmSync(root, { recursive: true }))

const compile = (yaml: string) => {
  fs.mkdirSync(path.join(root, 'wording'), { recursive: true })
  fs.writeFileSync(path.join(root, 'wording/zh-CN.yaml'), yaml)
  return compileWording(root, pack)
}

/** The words of the first section, as a page would import them. */
function load(yaml: string): Record<string, unknown> {
  const [module] = Object.values(compile(yaml).modules)
  const exports: Record<string, unknown> = {}
  vm.runInNewContext(module?.js.replace(/export const (\w+)/g, 'exports.$1') ?? '', { exports })
  return exports
}

test('a fixed string stays a string, a string with values becomes a function of them', () => {
  const words = load('review:\n  back: 返回\n  position: 第 {n} 项，共 {total} 项\n')
  expect(words.back).toBe('返回')
  expect((words.position as (v: object) => string)({ n: 3, total: 6 })).toBe('第 3 项，共 6 项')
})

test('what comes from the pack is put in while compiling', () => {
  const words = load('review:\n  title: "{{app}}：{{sections}}项"\n  by: "{year}年{{short}}做了"\n')
  expect(words.title).toBe('例子：四项')
  expect((words.by as (v: object) => string)({ year: 2000 })).toBe('2000年例子协会做了')
})

test('a name that the pack does not have is refused, with those that it has', () => {
  const { mistakes } = compile('review:\n  title: "{{name}}"\n')
  expect(mistakes.map(({ line, message }) => [line, message])).toEqual([
    [2, '没有“{{name}}”，可以写 {{app}} {{short}} {{brief}} {{branch}} {{region}} {{whole}} {{within}} {{sections}}'],
  ])
})

test('the types ask for every value by its name, once', () => {
  const { modules } = compile('review:\n  twice: "{n} 和 {n}，共 {total}"\n')
  expect(modules.review?.types).toBe(
    'export const twice: (v: { readonly n: string | number; readonly total: string | number }) => string\n',
  )
})

test('a group of strings keeps its keys, ids among them', () => {
  const words = load('tips:\n  aids:\n    cpr-adult: 心肺复苏\n    count: "{n} 条"\n')
  const aids = words.aids as { 'cpr-adult': string; count: (v: object) => string }
  expect(aids['cpr-adult']).toBe('心肺复苏')
  expect(aids.count({ n: 2 })).toBe('2 条')
})

test.each([['反斜线 \\ 和 {n}'], ['反引号 ` 和 {n}'], ['美元 $ 和 $ {n}'], ['换行\\n和 {n}']])(
  'signs that mean something in JavaScript are kept as written: %s',
  (text) => {
    const words = load(`a:\n  text: ${JSON.stringify(text)}\n`)
    expect((words.text as (v: object) => string)({ n: 1 })).toBe(text.replace('{n}', '1'))
  },
)

test.each([
  ['a section with no strings', 'review: 回眸\n', 'review', '每一段下面写几行“名字: 文字”'],
  ['a number where words belong', 'review:\n  count: 3\n', 'review.count', /^这里要写一句文字/],
  ['an empty group', 'review:\n  marks:\n', 'review.marks', /^这里要写一句文字/],
  ['a name that begins with a capital', 'review:\n  Back: 返回\n', 'review.Back', /^名字用英文，小写开头/],
  ['a group in a group', 'review:\n  a:\n    b:\n      c: 三\n', 'review.a.b', '这里要写一句文字'],
])('%s is refused with its field', (_, yaml, field, message) => {
  const { mistakes } = compile(yaml)
  expect(mistakes.map((one) => one.field)).toEqual([field])
  expect(mistakes[0]?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
})
