import { checkLinks, type KnownIds } from '@/schema/check-links'
import type { Part } from '@/schema/review'
import { aFigure, aKind, anArea, aNeed, aPlace, aQuestion, aTip } from '../support/builders'

const known: KnownIds = {
  figure: new Set(['2000-example', '2000-elsewhere']),
  kind: new Set(['example']),
  tip: new Set(['example-tip']),
  topic: new Set(['home']),
  audience: new Set(['everyone']),
  hotline: new Set(['12300']),
  region: new Set(['350102']),
}
const check = ({
  areas = [anArea()],
  kinds = [aKind()],
  needs = [aNeed()],
  places = [aPlace()],
  tips = [aTip()],
  questions = [aQuestion()],
}) =>
  checkLinks({ areas, kinds, needs, places, tips, questions }, known).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
const lacks = (what: string, id = 'nowhere') => `没有编号是“${id}”的${what}，请查对编号`

test('entries that name only what exists have nothing to put right', () => {
  const figures = [
    aFigure({
      of: '2000-elsewhere',
      related: { figures: ['2000-elsewhere'], kinds: ['example'], tips: ['example-tip'] },
    }),
  ]
  const next = [
    { to: 'tip', id: 'example-tip', title: '例子', text: '例子' },
    { to: 'hotline', id: '12300', title: '例子', text: '例子' },
    { to: 'sites', title: '例子', text: '例子' },
  ] as const
  expect(check({ areas: [anArea({ figures, next: [...next] })] })).toEqual([])
  expect(check({ tips: [aTip({ related: { tips: ['example-tip'], kinds: ['example'] } })] })).toEqual([])
})

test.each([
  ['a whole', { of: 'nowhere' }, 'of', '数字'],
  ['a related figure', { related: { figures: ['2000-example', 'nowhere'] } }, 'related.figures.1', '数字'],
  ['a related kind', { related: { kinds: ['nowhere'] } }, 'related.kinds.0', '服务点种类'],
  ['a related tip', { related: { tips: ['nowhere'] } }, 'related.tips.0', '健康贴士'],
])('%s of a figure that does not exist is named with its place', (_, change, field, what) => {
  expect(check({ areas: [anArea({ figures: [aFigure(change)] })] })).toEqual([
    `areas.0.figures.0.${field}: ${lacks(what)}`,
  ])
})

const items = [{ name: '例子', where: { section: 1, words: '例子' } }]
const money = { kind: 'money', title: '钱', rulers: [{ scale: '万', step: 1, max: 5, figures: ['2000-example'] }] }

test.each([
  ['figures', { kind: 'figures', title: '数', figures: ['2000-example', 'nowhere'] }, 'figures.1'],
  ['phrases', { kind: 'phrases', title: '话', phrases: [], figures: ['nowhere'] }, 'figures.0'],
  [
    'the whole of a cohort',
    { kind: 'cohort', title: '人', whole: 'nowhere', parts: ['2000-example'], rest: '未载' },
    'whole',
  ],
  [
    'the parts of a cohort',
    { kind: 'cohort', title: '人', whole: '2000-example', parts: ['nowhere'], rest: '未载' },
    'parts.0',
  ],
  ['the total of measures', { kind: 'measures', title: '事', total: 'nowhere', items, missing: '未载' }, 'total'],
  ['a ruler', { ...money, rulers: [{ scale: '万', step: 1, max: 5, figures: ['nowhere'] }] }, 'rulers.0.figures.0'],
  [
    'a sum of our own',
    { ...money, derived: [{ id: 'x', label: '平均', divide: ['2000-example', 'nowhere'], value: 1, unit: '元' }] },
    'derived.0.divide.1',
  ],
])('a figure in %s that does not exist is named with its place', (_, part, field) => {
  expect(check({ areas: [anArea({ parts: [part as Part] })] })).toEqual([`areas.0.parts.0.${field}: ${lacks('数字')}`])
})

test('a figure of another area is refused in the parts and the lead, where it would be left out without a word', () => {
  const parts: Part[] = [{ kind: 'figures', title: '数', figures: ['2000-elsewhere'] }]
  const message = '“2000-elsewhere”是另一项工作的数字，这一页放不了，请换一个'
  expect(check({ areas: [anArea({ parts })] })).toEqual([`areas.0.parts.0.figures.0: ${message}`])
  expect(check({ areas: [anArea({ lead: { figures: ['2000-elsewhere'], label: '例子' } })] })).toEqual([
    `areas.0.lead.figures.0: ${message}`,
  ])
})

test.each([
  ['a lead', { areas: [anArea({ lead: { figures: ['nowhere'], label: '例子' } })] }, 'areas.0.lead.figures.0', '数字'],
  [
    'a way on to a tip',
    { areas: [anArea({ next: [{ to: 'tip', id: 'nowhere', title: '例', text: '例' }] })] },
    'areas.0.next.0.id',
    '健康贴士',
  ],
  [
    'a way on to a hotline',
    { areas: [anArea({ next: [{ to: 'hotline', id: 'nowhere', title: '例', text: '例' }] })] },
    'areas.0.next.0.id',
    '热线',
  ],
  ['a kind of place', { places: [aPlace({ kind: 'nowhere' })] }, 'places.0.kind', '服务点种类'],
  ['a region', { places: [aPlace(), aPlace({ adcode: 'nowhere' })] }, 'places.1.adcode', '区划代码'],
  ['a figure that counts a kind', { kinds: [aKind({ review: ['nowhere'] })] }, 'kinds.0.review.0', '数字'],
  ['a kind of a need', { needs: [aNeed({ kinds: ['example', 'nowhere'] })] }, 'needs.0.kinds.1', '服务点种类'],
  ['a hotline of a need', { needs: [aNeed({ hotlines: ['nowhere'] })] }, 'needs.0.hotlines.0', '热线'],
  ['a topic', { tips: [aTip({ topic: 'nowhere' })] }, 'tips.0.topic', '题目'],
  ['a reader', { tips: [aTip({ audience: ['everyone', 'nowhere'] })] }, 'tips.0.audience.1', '读者'],
  ['a related tip', { tips: [aTip({ related: { tips: ['nowhere'] } })] }, 'tips.0.related.tips.0', '健康贴士'],
  ['what to read after a question', { questions: [aQuestion({ tip: 'nowhere' })] }, 'questions.0.tip', '健康贴士'],
  ['a related kind', { tips: [aTip({ related: { kinds: ['nowhere'] } })] }, 'tips.0.related.kinds.0', '服务点种类'],
])('%s that does not exist is named with its place', (_, entries, path, what) => {
  expect(check(entries)).toEqual([`${path}: ${lacks(what)}`])
})

test('a kind is counted by figures that count places', () => {
  const kinds = [aKind({ review: ['2000-example'] })]
  expect(check({ kinds, areas: [anArea({ figures: [aFigure({ counts: 'places', unit: '个' })] })] })).toEqual([])
  expect(check({ kinds })).toEqual(['kinds.0.review.0: “2000-example”数的不是建了几处，请换成 counts 是 places 的数字'])
})
