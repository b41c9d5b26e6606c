import core from '#packs/core.json'
import { figureOfTheDay } from '@/features/review/figure-of-the-day'
import { aFigure } from '../../support/builders'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const figures = core.years[0].areas.flatMap((area) => area.figures)
const idAt = (at: number) => figureOfTheDay(figures, at)?.id
/** The moment a day begins in Beijing, which is eight hours before it begins in Greenwich. */
const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

test('is one of the figures, and none where there are none', () => {
  expect(figures.map(({ id }) => id)).toContain(idAt(midnight('2026-11-23')))
  expect(figureOfTheDay([], 0)).toBeUndefined()
  expect(figureOfTheDay([aFigure({ id: 'only' })], 123456789)?.id).toBe('only')
})

describe.each(['2026-11-23', '2024-02-29', '1970-01-01', '1969-12-31', '1900-01-01', '2999-12-31', '9999-12-31'])(
  'on %s',
  (day) => {
    const start = midnight(day)

    test('is the same at any time of the day in Beijing', () => {
      const times = [0, 1, HOUR, 7 * HOUR, 8 * HOUR, 8 * HOUR + 1, 16 * HOUR, 23 * HOUR, DAY - 1]
      expect(new Set(times.map((time) => idAt(start + time))).size).toBe(1)
    })

    test('changes at midnight in Beijing, and not at midnight anywhere else', () => {
      expect(idAt(start)).not.toBe(idAt(start - 1))
      expect(idAt(start + DAY)).not.toBe(idAt(start + DAY - 1))
      expect(idAt(start + 8 * HOUR)).toBe(idAt(start + 8 * HOUR - 1))
    })

    test('visits every figure before one comes again', () => {
      const visited = figures.map((_, n) => idAt(start + n * DAY))
      expect(new Set(visited).size).toBe(figures.length)
      expect(idAt(start + figures.length * DAY)).toBe(idAt(start))
    })
  },
)

test.each([1, 2, 3, 7, 10, 52, 55, 100, 365, 1008])('visits all of %i figures', (count) => {
  const some = Array.from({ length: count }, (_, n) => aFigure({ id: `f-${n}` }))
  const visited = some.map((_, n) => figureOfTheDay(some, n * DAY)?.id)
  expect(new Set(visited).size).toBe(count)
})
