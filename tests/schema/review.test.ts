import { areaSchema, partSchema, yearSchema } from '@/schema/review'
import { anArea } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

const where = { section: 1, words: '例子' }
const items = [{ name: '例子', where }]
const figures = ['2000-example']

test('an empty area and an empty year are told every field that they lack', () => {
  expect(missingIn(areaSchema)).toEqual(['id', 'number', 'name', 'summary', 'lead', 'parts', 'figures'])
  expect(missingIn(yearSchema)).toEqual(['year', 'title', 'source', 'about', 'figureNote'])
  expect(issuesOf(areaSchema, anArea())).toEqual([])
})

test.each([
  ['a field nobody knows', { colour: 'red' }, 'colour: 没有 colour 这个字段，请删掉，或者查对字段名'],
  ['a seventh area', { number: 7 }, 'number: 最多写六项工作：颜色和图只有六套'],
  ['an area with no parts', { parts: [] }, 'parts: 最少 1 条，现在是 0 条'],
  ['a lead that is a word', { lead: '每季度' }, 'lead: 只写两行：figures 和 label；没有数字的写 words 和 label'],
  ['a lead without a label', { lead: { figures } }, 'lead: 只写两行：figures 和 label；没有数字的写 words 和 label'],
  [
    'a lead of three figures',
    { lead: { figures: ['a', 'b', 'c'], label: '例子' } },
    'lead.figures: 最多 2 条，现在是 3 条',
  ],
  [
    'a way on to nowhere',
    { next: [{ to: 'moon', title: '例子', text: '例子' }] },
    'next.0.to: 只能写其中一个：hotline、sites、tip',
  ],
])('%s is refused, with the field and what to write', (_, change, issue) => {
  expect(issuesOf(areaSchema, { ...anArea(), ...change })).toEqual([issue])
})

const ruler = { scale: '万', step: 100, max: 500, figures }

describe('every kind of part', () => {
  test.each([
    ['figures', { figures }],
    ['money', { rulers: [ruler] }],
    ['cohort', { whole: '2000-whole', parts: figures, rest: '未载' }],
    ['measures', { total: '2000-example', items, missing: '未载' }],
    ['phrases', { phrases: ['扶弱济困'] }],
    ['activities', { items }],
    ['pilots', { items }],
    ['outcomes', { items }],
    ['events', { items }],
  ])('%s is accepted whole, and refused when empty or with a field of another kind', (kind, fields) => {
    const part = { kind, title: '例子', ...fields }
    expect(issuesOf(partSchema, part)).toEqual([])
    expect(missingIn(partSchema)).toEqual(['kind'])
    expect(issuesOf(partSchema, { kind }).every((issue) => issue.endsWith('缺这个字段，请补上'))).toBe(true)
    expect(issuesOf(partSchema, { kind })).toHaveLength(1 + Object.keys(fields).length)
    expect(issuesOf(partSchema, { ...part, colour: 'red' })).toEqual([
      'colour: 没有 colour 这个字段，请删掉，或者查对字段名',
    ])
  })
})

test.each([
  ['an unknown kind', { kind: 'poem', title: '例子' }, /^kind: 只能写其中一个：figures、money、cohort/],
  ['a part with no figures', { kind: 'figures', title: '例子', figures: [] }, /^figures: 至少写一个数字的编号$/],
  ['a part with no items', { kind: 'events', title: '例子', items: [] }, /^items: 至少写一条$/],
  [
    'a ruler for 千',
    { kind: 'money', title: '例子', rulers: [{ ...ruler, scale: '千' }] },
    /^rulers\.0\.scale: .*亿、万/,
  ],
  [
    'a ruler of no length',
    { kind: 'money', title: '例子', rulers: [{ ...ruler, max: 0 }] },
    /^rulers\.0\.max: 数字不对/,
  ],
  [
    'an item nobody can find',
    { kind: 'pilots', title: '例子', items: [{ name: '例子' }] },
    /^items\.0\.where: 缺这个字段/,
  ],
])('%s is refused', (_, part, issue) => {
  expect(issuesOf(partSchema, part)).toEqual([expect.stringMatching(issue)])
})
