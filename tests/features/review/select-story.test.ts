import core from '#packs/core.json'
import { ofYear } from '#wording/common'
import { countsMeaning } from '#wording/review'
import { litWindows, selectStory, storyPlace, type StoryScreen, type StoryView } from '@/features/review/select-story'
import { aCore, anArea } from '../../support/builders'
import { twoYears } from '../../support/two-years'

const all = core.years[0].areas.flatMap((area) => area.figures)
const read = (id?: string): StoryView => {
  const view = selectStory(core, id)
  if (!view) throw new Error(`nothing to read in ${id}`)
  return view
}
const figureOf = ({ shows }: StoryScreen) => ('figure' in shows ? shows.figure.id : undefined)
const printedOf = ({ shows }: StoryScreen) =>
  'figure' in shows ? shows.figure.segments.map(({ text }) => text).join('') + shows.figure.unit : shows.words

test('the year shows every figure of every area exactly once, in the order of the review, as printed', () => {
  const { screens } = read()
  const figures = screens.filter((screen) => figureOf(screen))
  expect(all.length).toBeGreaterThan(50)
  expect(figures.map(figureOf)).toEqual(all.map(({ id }) => id))
  expect(figures.map(printedOf)).toEqual(all.map(({ printed, unit }) => printed + unit))
})

test('an area without figures is read by the words in their place', () => {
  const empty = core.years[0].areas.filter(({ figures }) => !figures.length)
  expect(empty.map(({ id }) => id)).toEqual(['2022-drive'])
  for (const { id, lead, summary } of empty) {
    const { screens } = read(id)
    expect(screens).toHaveLength(1)
    expect('words' in lead && screens[0]?.shows).toEqual({ ...lead, summary })
  }
})

describe.each(core.years[0].areas.map((area, i) => [area.name, area, i] as const))('%s', (_, area, i) => {
  const windows = area.figures.length || 1

  test('has a screen for each of its figures, and each knows which of how many it is', () => {
    const view = read(area.id)
    expect(view.screens.map(({ n, total }) => [n, total])).toEqual(
      Array.from({ length: windows }, (__, at) => [at + 1, windows]),
    )
    for (const { areaId, areaNumber, areaName } of view.screens)
      expect([areaId, areaNumber, areaName]).toEqual([area.id, i + 1, area.name])
    expect(view.area).toEqual({ id: area.id, number: i + 1, name: area.name, windows })
  })

  test('leads on to the area after it, the last to the first', () => {
    expect(read(area.id).following?.id).toBe(core.years[0].areas[(i + 1) % core.years[0].areas.length]?.id)
  })

  test('says what one unit is, and the note that keeps a figure from being misread', () => {
    for (const { shows } of read(area.id).screens) {
      if (!('figure' in shows)) continue
      const figure = area.figures.find(({ id }) => id === shows.figure.id)
      expect(shows.counts).toBe(figure && countsMeaning[figure.counts])
      expect(shows.note).toBe(figure?.note)
    }
  })
})

test.each(['nope', '', '__proto__', '2022-care '])('an id that names no area is answered as such: "%s"', (id) => {
  expect(selectStory(core, id)).toBeUndefined()
})

test.each([
  [undefined, 1],
  ['', 1],
  ['1', 1],
  ['5', 5],
  ['6', 6],
  ['7', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1.0', undefined],
  ['01', undefined],
  ['x', undefined],
  ['99999999999999999999', undefined],
])('of five screens, at=%s opens %s', (asked, place) => {
  expect(storyPlace(asked, 5)).toBe(place)
})

describe('the windows of the house', () => {
  const counts = core.years[0].areas.map(({ figures }) => figures.length || 1)

  test('there is one for each screen of the year', () => {
    expect(read().areas.map(({ windows }) => windows)).toEqual(counts)
  })

  test('reading the year lights one more with every screen, wing after wing, all of them at the end', () => {
    const view = read()
    for (let at = 1; at <= view.screens.length + 1; at++) {
      const lit = litWindows(view, at, [])
      expect(lit.reduce((sum, one) => sum + one, 0)).toBe(Math.min(at, view.screens.length))
      // a wing is begun when the one before it is whole
      lit.forEach((one, wing) => expect(one > 0 && wing > 0 ? lit[wing - 1] : counts[wing - 1]).toBe(counts[wing - 1]))
    }
    expect(litWindows(view, view.screens.length + 1, [])).toEqual(counts)
  })

  test('of an area alone those of its wing are lit, beside the wings that were read before', () => {
    expect(litWindows(read('2022-care'), 4, [])).toEqual([0, 0, 0, 4, 0, 0])
    expect(litWindows(read('2022-reform'), 1, ['2022-care'])).toEqual([0, 0, 0, counts[3], 1, 0])
  })
})

test('where there are several years a name says which; where there is one it does not', () => {
  expect(read().inYear('例子')).toBe('例子')
  const two = selectStory(twoYears, undefined)
  expect(two?.inYear('例子')).toBe(ofYear({ name: '例子', year: twoYears.years[0].year.year }))
})

test('an area whose figures are led by words is read by its figures', () => {
  const areas = [anArea({ id: 'one', lead: { words: '常年', label: '例子' } })]
  expect(selectStory(aCore({ areas }), 'one')?.screens.map(printedOf)).toEqual(['141户'])
})

test.each([
  ['12', 12],
  ['101', 101],
  ['102', undefined],
  ['1000', undefined],
])('of a hundred screens, at=%s opens %s', (asked, place) => {
  expect(storyPlace(asked, 100)).toBe(place)
})

test('areas that were added are read too', () => {
  const areas = [
    anArea({ id: 'one' }),
    anArea({ id: 'two', number: 2, figures: [], lead: { words: '常年', label: '例子' } }),
  ]
  const view = selectStory(aCore({ areas }), undefined)
  expect(view?.screens.map(printedOf)).toEqual(['141户', '常年'])
  expect(view?.areas.map(({ id, windows }) => [id, windows])).toEqual([
    ['one', 1],
    ['two', 1],
  ])
})
