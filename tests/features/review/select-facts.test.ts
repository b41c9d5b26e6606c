import core from '#packs/core.json'
import { selectFacts } from '@/features/review/select-facts'
import type { Figure } from '@/schema/figure'
import { aCore, aFigure, anArea, aTip } from '../../support/builders'

const figures = core.years[0].areas.flatMap((area) => area.figures.map((figure) => [figure.id, figure, area] as const))
const facts = (change: Partial<Figure>, others: Figure[] = []) =>
  selectFacts(
    aCore({
      areas: [anArea({ figures: [aFigure(change), ...others] })],
      firstAid: [aTip({ id: 'aid', topic: 'firstaid' })],
    }),
    '2000-example',
  )

test.each([['nowhere'], [''], [undefined]])('the id %j names no figure', (id) => {
  expect(selectFacts(core, id)).toBeUndefined()
})

describe('every figure of the review can say where it comes from', () => {
  test.each(figures)('%s', (id, figure, area) => {
    const view = selectFacts(core, id)
    expect(view).toMatchObject({ areaId: area.id, areaNumber: area.number, words: figure.where.words })
    expect(view?.counts).toBeTruthy()
    expect(view?.span.every(Boolean)).toBe(true)
    // nothing that the content names got lost on the way
    const { figures: together = [], kinds = [], tips = [] } = figure.related ?? {}
    expect(view?.together.map((one) => one.id)).toEqual(together.filter((one) => one !== figure.of))
    expect(view?.kinds.map((one) => one.id)).toEqual(kinds)
    expect(view?.tips.map((one) => one.id)).toEqual(tips)
    expect(view?.partOf?.id).toBe(figure.of)
  })
})

test.each([
  ['a part', { section: 1, words: '例子' }, '原文第一部分'],
  ['an item of a part', { section: 3, item: 2, words: '例子' }, '原文第三部分，第二件'],
  ['a photo', { section: 6, photo: true, words: '例子' }, '原文第六部分的照片'],
] as const)('where it stands is said for %s', (_, where, words) => {
  expect(facts({ where })?.where).toBe(words)
})

test('an exact figure has no word on how exact it is, one that is not has', () => {
  expect(facts({})?.span).toHaveLength(2)
  expect(facts({ printed: '近2万', bound: 'about' })?.span[2]).toContain('约')
  expect(facts({ printed: '2万多', bound: 'atLeast' })?.span[2]).toContain('多')
})

test('the whole that a figure belongs to stands apart from those it is seen with', () => {
  const whole = aFigure({ id: '2000-whole' })
  const view = facts({ of: '2000-whole', related: { figures: ['2000-whole', '2000-beside'] } }, [
    whole,
    aFigure({ id: '2000-beside' }),
  ])
  expect(view?.partOf?.id).toBe('2000-whole')
  expect(view?.together.map(({ id }) => id)).toEqual(['2000-beside'])
})

test('a related tip is found whether it is first aid or not, and what is not there is left out', () => {
  const view = facts({ related: { tips: ['aid', 'example-tip', 'nowhere'], kinds: ['nowhere', 'example'] } })
  expect(view?.tips.map(({ id, topic }) => [id, topic])).toEqual([
    ['aid', 'firstaid'],
    ['example-tip', 'home'],
  ])
  expect(view?.kinds).toEqual([{ id: 'example', name: '例子小屋' }])
})

test('what was put right about a figure is said with it, the newest first; of other figures nothing', () => {
  const one = (date: string, figure?: string) => ({
    date,
    what: '例子',
    was: '140户',
    now: '141户',
    why: '抄错了。',
    figure,
  })
  const areas = [anArea({ figures: [aFigure()] })]
  const corrections = [one('2000-02-01', '2000-example'), one('2000-03-01', '2000-example'), one('2000-04-01')]
  expect(selectFacts(aCore({ areas, corrections }), '2000-example')?.corrected).toEqual([
    '2000-03-01，原来写“140户”，现在写“141户”。抄错了。',
    '2000-02-01，原来写“140户”，现在写“141户”。抄错了。',
  ])
  expect(selectFacts(aCore({ areas }), '2000-example')?.corrected).toEqual([])
})
