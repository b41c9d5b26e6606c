import core from '#packs/core.json'
import { cleanFilter, noFilter, selectFigures } from '@/features/review/select-figures'
import { aCore, aFigure, anArea } from '../../support/builders'

const all = core.years[0].areas.flatMap((area) => area.figures)

test('without a wish all figures are there, by area, in the order of the review', () => {
  const view = selectFigures(core, noFilter)
  expect(view).toMatchObject({ total: all.length, found: all.length })
  expect(view.groups.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(all.map(({ id }) => id))
  expect(view.sentences).toHaveLength(all.length)
})

test('an area without figures has no group and cannot be chosen', () => {
  const empty = core.years[0].areas.filter(({ figures }) => !figures.length).map(({ id }) => id)
  expect(empty).toEqual(['2022-drive'])
  const { groups, options } = selectFigures(core, noFilter)
  expect(groups.map(({ id }) => id)).not.toContain('2022-drive')
  expect(options.areas.map(({ id }) => id)).not.toContain('2022-drive')
})

const { options } = selectFigures(core, noFilter)
const wishes = [
  ...options.areas.map(({ id }) => ({ ...noFilter, area: id })),
  ...options.counts.map((counts) => ({ ...noFilter, counts })),
  ...options.spans.map((span) => ({ ...noFilter, span })),
  { ...noFilter, area: '2022-health', counts: 'person-times', span: 'cumulative' },
]

test.each(wishes)('what is found by %j fits all of it, and nothing that fits is missing', (wish) => {
  const view = selectFigures(core, wish)
  const wanted = core.years[0].areas
    .filter(({ id }) => !wish.area || id === wish.area)
    .flatMap(({ figures }) => figures)
    .filter(({ counts, span }) => [counts, ''].includes(wish.counts) && [span, ''].includes(wish.span))
  expect(wanted.length).toBeGreaterThan(0)
  expect(view.groups.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(wanted.map(({ id }) => id))
  expect(view.found).toBe(wanted.length)
  expect(view.sentences).toHaveLength(wanted.length)
  expect(view.total).toBe(all.length)
})

test('wishes that nothing fits find nothing, without losing the choices', () => {
  const view = selectFigures(core, { ...noFilter, area: '2022-lead', counts: 'money' })
  expect(view).toMatchObject({ found: 0, groups: [], sentences: [] })
  expect(view.options).toEqual(options)
})

test('only what occurs can be chosen, once', () => {
  const figures = [aFigure(), aFigure({ id: 'b', span: 'new' }), aFigure({ id: 'c' })]
  const view = selectFigures(aCore({ areas: [anArea({ figures })] }), noFilter)
  expect(view.options).toMatchObject({ counts: ['households'], spans: ['this-year', 'new'] })
})

/** What a link without a year leads to. */
const newest = { ...noFilter, year: '2022' }

test.each([
  [{}, newest],
  [{ area: undefined, counts: '', span: undefined }, newest],
  [
    { area: '2022-care', counts: 'money', span: 'new' },
    { ...newest, area: '2022-care', counts: 'money', span: 'new' },
  ],
  [{ area: '2021-care', counts: 'gold', span: 'always' }, newest],
  [{ area: 'money', counts: '2022-care' }, newest],
  [
    { counts: 'share', span: 'never' },
    { ...newest, counts: 'share' },
  ],
])('the wish %j of a link is taken as %j', (wish, filter) => {
  expect(cleanFilter(core, wish)).toEqual(filter)
})
