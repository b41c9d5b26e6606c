import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { compare } from '../../../config/diff/compare'
import { print } from '../../../config/diff/print'
import { runDiff } from '../../../config/diff/run-diff'
import type { AllPacks } from '../../../config/publish/parts'
import { packs as real } from '../../support/real-content'
import { closePublishDesks, openPublishDesk } from '../../support/publish-desk'

afterAll(closePublishDesks)

const packs = JSON.parse(JSON.stringify(real)) as AllPacks
const copy = (): AllPacks => JSON.parse(JSON.stringify(packs)) as AllPacks
/** The packs with one of them changed in place, as nothing in the product may. */
function changed(how: (packs: Loose) => void): AllPacks {
  const other = copy()
  how(other as unknown as Loose)
  return other
}
type Loose = Record<string, Record<string, Loose2[]>> & { readonly cities: Record<string, { places: unknown[] }> }
type Loose2 = Record<string, unknown> & { figures: Record<string, unknown>[] }
const lines = (next: AllPacks) => print(compare(packs, next))

test('a publication compared with itself says nothing', () => {
  expect(compare(packs, copy())).toMatchObject({ groups: [], unseen: false })
  expect(lines(copy())).toEqual(['2026.11.23 → 2026.11.23', '一样，读者看不出变化'])
})

/** Where each text of the content stands: what is made of it elsewhere is not read for itself. */
const ROOTS = ['info', 'years', 'kinds', 'hotlines', 'needs', 'topics', 'firstAid']
function leaves(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return at.at(-1) === 'py' ? [] : [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...at, key]))
}
const texts = [
  ...ROOTS.flatMap((root) => leaves(packs.core[root as 'years'], ['core', root])),
  ...leaves(packs.places.places, ['places', 'places']),
  ...leaves(packs.tips, ['tips']),
  ...leaves(packs.quiz, ['quiz']),
]

test('a change of any text of the content is said', () => {
  expect(texts.length).toBeGreaterThan(2000)
  fc.assert(
    fc.property(fc.constantFrom(...texts), (at) => {
      const next = copy()
      const holder = at.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], next)
      const key = at.at(-1) ?? ''
      ;(holder as Record<string, unknown>)[key] = `${(holder as Record<string, string>)[key]}改`
      const { groups } = compare(packs, next)
      expect(groups).not.toEqual([])
      expect(print(compare(packs, next)).length).toBeGreaterThan(3)
    }),
    { numRuns: 100, seed: 20261127 },
  )
})

const areasIn = (p: Loose) => (p.core?.years as unknown as { areas: Loose2[] }[])[0]?.areas
const first = <T>(list: readonly T[] | undefined): T => {
  if (!list?.[0]) throw new Error('nothing there')
  return list[0]
}

test.each<[string, (packs: Loose) => void, RegExp]>([
  [
    'a figure',
    (p) => (first(first(areasIn(p)).figures).printed = '999'),
    /^ {2}改 {2}.+（2022-[a-z-]+）\n {6}数字：.+ → 999$/m,
  ],
  ['a scope that is new', (p) => (first(first(areasIn(p)).figures).scope = '例子'), /^ {6}范围：(加上|.* →) 例子$/m],
  ['a figure that is gone', (p) => first(areasIn(p)).figures.shift(), /^数字\n {2}删 {2}.+：/m],
  [
    'the name of an area',
    (p) => (first(areasIn(p)).name = '例子'),
    /^工作\n {2}改 {2}例子（2022-[a-z]+）\n {6}名字：.+ → 例子$/m,
  ],
  [
    'a place that is new',
    (p) => p.places?.places?.push({ ...first(p.places.places), id: 'new', name: '例子点' }),
    /^服务点\n {2}新 {2}例子点（new）$/m,
  ],
  [
    'a place of a city’s file',
    (p) => (p.cities['350100'] = { places: [{ id: 'far', name: '例子点' }] }),
    /^服务点\n {2}新 {2}例子点（far）$/m,
  ],
  [
    'the telephone of a place',
    (p) => (first(p.places?.places).phone = ['0591-12345678']),
    /^ {6}电话：.+ → 0591-12345678$/m,
  ],
  ['a tip', (p) => (first(p.tips?.tips).summary = '例子'), /^贴士\n {2}改 {2}.+\n {6}概要：.+ → 例子$/m],
  ['first aid', (p) => (first(p.core?.firstAid).summary = '例子'), /^贴士\n {2}改 {2}.+\n {6}概要：.+ → 例子$/m],
  ['a question', (p) => (first(p.quiz?.questions).answer = 2), /^十题\n {2}改 {2}.+\n {6}答案是第几个：\d → 2$/m],
  ['a question that is gone', (p) => p.quiz?.questions?.shift(), /^十题\n {2}删 {2}/m],
  ['a hotline', (p) => (first(p.core?.hotlines).hours = '全天'), /^热线\n {2}改 {2}\d+ .+\n {6}时间：.*全天$/m],
  [
    'what was read for a hotline',
    (p) => (first(p.sources?.hotlines).sources = []),
    /^热线\n {2}改 {2}.+\n {6}来源：.+ → （空）$/m,
  ],
  ['a kind', (p) => (first(p.core?.kinds).fee = '免费'), /^服务点的种类\n {2}改 {2}.+\n {6}收费：.*免费$/m],
  [
    'a correction',
    (p) => p.core?.corrections?.push({ date: '2027-01-01', what: '例子', figures: [] }),
    /^更正\n {2}新 {2}例子/m,
  ],
  [
    'the version',
    (p) => ((p.core as unknown as { info: Loose2 }).info.contentVersion = '2027.01.01'),
    /^2026\.11\.23 → 2027\.01\.01\n版本和协会\n/,
  ],
])('%s is said', (_, how, says) => {
  expect(lines(changed(how)).join('\n')).toMatch(says)
})

test('a long text is shown from where it differs', () => {
  const long = '甲'.repeat(80)
  const [before, after] = [
    changed((p) => (first(p.tips?.tips).summary = `${long}乙`)),
    changed((p) => (first(p.tips?.tips).summary = `${long}丙`)),
  ]
  expect(print(compare(before, after))).toContainEqual(`      概要：…${'甲'.repeat(10)}乙 → …${'甲'.repeat(10)}丙`)
})

test('another order is said to be nothing but an order', () => {
  expect(lines(changed((p) => p.tips?.tips?.reverse())).at(-1)).toMatch(/只有次序/)
})

describe('the command', () => {
  const ask = (old: string, next?: string, json = false) => {
    const [out, err]: [string[], string[]] = [[], []]
    const world = {
      compile: () => ({ ok: false, mistakes: [] }) as const,
      appVersion: '0.1.0',
      say: (line: string) => void out.push(line),
      warn: (line: string) => void err.push(line),
    }
    return { code: runDiff(old, next, json, world), out: out.join('\n'), err: err.join('\n') }
  }

  test('compares two published folders, also for programs', () => {
    const [old, next] = [openPublishDesk(), openPublishDesk()]
    old.publish()
    next.inform({ contentVersion: '2027.01.01', appName: '例子' })
    next.publish()
    expect(ask(old.out, old.out).out).toMatch(/一样/)
    expect(ask(old.out, next.out).out).toContain('小程序的名字：闽家 → 例子')
    expect(JSON.parse(ask(old.out, next.out, true).out)).toMatchObject({
      from: '2026.11.23',
      to: '2027.01.01',
      unseen: false,
    })
  })

  test('says what it cannot read', () => {
    const desk = openPublishDesk()
    expect(ask(desk.out)).toMatchObject({ code: 1, err: expect.stringContaining('没有 manifest.json') as string })
    desk.publish()
    expect(ask(desk.out)).toMatchObject({ code: 1, err: expect.stringContaining('内容有 0 处要改') as string })
    const core = fs.readdirSync(desk.out).find((name) => name.startsWith('core.')) ?? ''
    fs.appendFileSync(path.join(desk.out, core), ' ')
    expect(ask(desk.out, desk.out).err).toContain(`缺了或者坏了：${core}`)
    fs.writeFileSync(path.join(desk.out, 'manifest.json'), '{}')
    expect(ask(desk.out, desk.out).err).toContain('读不懂')
  })
})
