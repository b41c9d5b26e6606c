import { blockSchema, tipSchema, topicsSchema } from '@/schema/tip'
import { aTip, someTopics } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

test('an empty tip and an empty list of topics are told every field that they lack', () => {
  expect(missingIn(tipSchema)).toEqual([
    'id',
    'title',
    'topic',
    'audience',
    'summary',
    'blocks',
    'sources',
    'checkedOn',
  ])
  expect(missingIn(topicsSchema)).toEqual(['topics', 'audiences'])
})

test('a sound tip is accepted, with all that it may have', () => {
  expect(issuesOf(topicsSchema, someTopics())).toEqual([])
  const full = aTip({
    urgency: { emergency: ['例子'], soon: ['例子'], routine: ['例子'] },
    basis: { title: '例子指南' },
    beat: { rate: 110, set: 30 },
    related: { tips: ['other-tip'], kinds: [] },
  })
  expect(issuesOf(tipSchema, full)).toEqual([])
})

const source = { title: '例子', tier: 'A' }

test.each([
  ['a field nobody knows', { author: '某人' }, 'author: 没有 author 这个字段，请删掉，或者查对字段名'],
  ['a title too long for a card', { title: '字'.repeat(21) }, 'title: 有 21 个字，最多 20 个字，请写短些'],
  ['no reader', { audience: [] }, 'audience: 最少 1 条，现在是 0 条'],
  ['nothing to say', { blocks: [] }, 'blocks: 至少写一段'],
  ['no source', { sources: [] }, 'sources: 没有来源不能发布'],
  ['six sources', { sources: Array(6).fill(source) }, 'sources: 最多 5 条，现在是 6 条'],
  ['a source of tier D', { sources: [{ ...source, tier: 'D' }] }, 'sources.0.tier: 只能写其中一个：A、B、C；现在是 D'],
  [
    'a year without quotes',
    { sources: [{ ...source, year: 2024 }] },
    'sources.0.year: 日期要加引号，例如 "2022-12-31"',
  ],
  [
    'an unknown urgency',
    { urgency: { panic: ['例子'] } },
    'urgency.panic: 没有 panic 这个字段，请删掉，或者查对字段名',
  ],
  ['an urgency with no signs', { urgency: { soon: [] } }, 'urgency.soon: 至少写一条'],
  ['a month where a day belongs', { checkedOn: '2026-11' }, 'checkedOn: 日期写成 2022-12-31 这样'],
  ['a beat too slow', { beat: { rate: 99 } }, 'beat.rate: 按胸口每分钟 100 到 120 次'],
  ['a beat too fast', { beat: { rate: 121, set: 30 } }, 'beat.rate: 按胸口每分钟 100 到 120 次'],
  ['no day of checking', { checkedOn: undefined }, 'checkedOn: 缺这个字段，请补上'],
])('a tip with %s is refused, with the field and what to write', (_, change, issue) => {
  expect(issuesOf(tipSchema, { ...aTip(), ...change })).toEqual([issue])
})

test.each([
  ['of an unknown type', { type: 'picture' }, /^type: 只能写其中一个：paragraph、list、steps、dont$/],
  ['of no items', { type: 'dont', items: [] }, /^items: 至少写一条$/],
  ['with an empty item', { type: 'list', items: [''] }, /^items\.0: 不能空着/],
  ['with items where a text belongs', { type: 'paragraph', items: ['例子'] }, /^text: 缺这个字段/],
  ['with markup', { type: 'paragraph', text: '例子', html: '<b>' }, /^html: 没有 html 这个字段/],
])('a block %s is refused', (_, block, issue) => {
  expect(issuesOf(blockSchema, block)).toContainEqual(expect.stringMatching(issue))
})
