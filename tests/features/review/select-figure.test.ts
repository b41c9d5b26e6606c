import core from '#packs/core.json'
import { saysOf } from '@/schema/printed'
import { figureView, marksOf } from '@/features/review/select-figure'
import { aFigure } from '../../support/builders'

const all = core.years[0].areas.flatMap((area) => area.figures)

test.each([
  ['a plain figure of the year', {}, ['year']],
  ['new sites', { span: 'new' }, ['new']],
  ['a running total', { span: 'cumulative' }, ['total']],
  ['a group followed up', { span: 'cohort' }, []],
  ['part of that group', { span: 'cohort', of: '2000-whole' }, ['subset']],
  ['people reached, not helped', { measure: 'reach' }, ['year', 'reach']],
  ['about', { printed: '近2万', value: 20_000, bound: 'about' }, ['year', 'approx']],
  ['at least', { printed: '230多万', value: 2_300_000, bound: 'atLeast' }, ['year', 'approx']],
  ['a share', { printed: '94.16%', value: 0.9416, counts: 'share', unit: '', span: 'cumulative' }, ['total', 'share']],
] as const)('%s is marked as such', (_, change, marks) => {
  expect(marksOf(aFigure(change))).toEqual(marks)
})

test.each([
  ['people', '名', '人'],
  ['person-times', '人次', '人次'],
  ['households', '户', '户'],
  ['money', '元', '元'],
  ['events', '场', '场'],
  ['share', '', '%'],
  ['items', '罐', '罐'],
  ['places', '个县（市、区）', '个'],
] as const)('%s in %s are stamped %s', (counts, unit, stamp) => {
  expect(figureView(aFigure({ counts, unit })).stamp).toBe(stamp)
})

test('a stamp is one or two characters, for every figure of the review', () => {
  expect(all.map(figureView).filter(({ stamp }) => ![1, 2].includes(stamp.length))).toEqual([])
})

test('the sentence has the number as printed, and nothing left to fill in', () => {
  expect(saysOf(aFigure({ printed: '近2万', unit: '户' }))).toBe('例子帮了近2万户')
  for (const figure of all) {
    expect(saysOf(figure)).toContain(figure.printed + figure.unit)
    expect(saysOf(figure)).not.toMatch(/[{}]/)
  }
})

test('a figure is drawn in segments that are its print, and said in one breath', () => {
  const view = figureView(aFigure({ printed: '230多万', value: 2_300_000, bound: 'atLeast', unit: '人次' }))
  expect(view.segments.map(({ text }) => text)).toEqual(['230', '多', '万'])
  expect(view.spoken).toBe('例子。例子帮了二百三十多万人次。当年，约数')
})

test('what cannot be read is drawn as printed', () => {
  expect(figureView(aFigure({ printed: '若干' })).segments).toEqual([{ role: 'numeral', text: '若干' }])
})
