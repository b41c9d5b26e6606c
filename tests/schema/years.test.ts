import type { Years } from '@/schema/review'
import { areasOf, figuresOf, findArea, findFigure, yearAsked } from '@/schema/years'
import { aFigure, anArea, aYear } from '../support/builders'

const years: Years = [
  {
    year: aYear({ year: 2001 }),
    areas: [anArea({ id: '2001-a', figures: [] }), anArea({ id: '2001-b', figures: [aFigure({ id: '2001-figure' })] })],
  },
  { year: aYear({ year: 2000 }), areas: [anArea({ id: '2000-a', figures: [aFigure({ id: '2000-figure' })] })] },
]

test('areas and figures of all years stand newest year first', () => {
  expect(areasOf(years).map(({ id }) => id)).toEqual(['2001-a', '2001-b', '2000-a'])
  expect(figuresOf(years).map(({ id }) => id)).toEqual(['2001-figure', '2000-figure'])
})

test.each([
  ['2000', 2000],
  ['2001', 2001],
  ['1999', 2001],
  ['', 2001],
  ['__proto__', 2001],
  [undefined, 2001],
])('a link that names %p leads to %d', (asked, wanted) => {
  expect(yearAsked(years, asked).year.year).toBe(wanted)
})

test('an area is found with its own year and the areas beside it', () => {
  expect(findArea(years, '2000-a')).toMatchObject({ year: { year: 2000 }, area: { id: '2000-a' } })
  expect(findArea(years, '2001-b')?.areas).toBe(years[0].areas)
  for (const id of ['nowhere', '', undefined]) expect(findArea(years, id)).toBeUndefined()
})

test('a figure is found with its own year and area, and nothing is found for an id that names none', () => {
  expect(findFigure(years, '2000-figure')).toMatchObject({ year: { year: 2000 }, area: { id: '2000-a' } })
  expect(findFigure(years, '2001-figure')).toMatchObject({ year: { year: 2001 }, area: { id: '2001-b' } })
  for (const id of ['nowhere', '', undefined]) expect(findFigure(years, id)).toBeUndefined()
})
