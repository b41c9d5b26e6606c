import { freshness, monthWords } from '@/features/sites/freshness'

const DAY = 24 * 60 * 60 * 1000
const at = (day: string) => Date.parse(`${day}T12:00:00Z`)

describe('news is as fresh as its last day', () => {
  test.each([
    ['the same day', '2026-11-23', '2026-11-23', 3],
    ['a day short of a year', '2025-11-24', '2026-11-23', 3],
    ['a year and a day', '2025-11-22', '2026-11-23', 2],
    ['a day short of three years', '2023-11-25', '2026-11-23', 2],
    ['more than three years', '2023-11-20', '2026-11-23', 1],
    ['a month, counted from its end: still fresh', '2025-12', '2026-12-30', 3],
    ['a month, counted from its end: no longer', '2025-12', '2027-01-02', 2],
    ['a short month', '2024-02', '2025-02-27', 3],
    ['a year, counted from its end: still fresh', '2025', '2026-12-30', 3],
    ['a year, counted from its end: no longer', '2025', '2027-01-02', 2],
    ['an old year', '2020', '2026-11-23', 1],
    ['a day still to come', '2027-01-01', '2026-11-23', 3],
  ])('%s', (_, date, today, cells) => {
    expect(freshness(date, at(today))).toBe(cells)
  })

  test('a year is over on its last day, and so are three', () => {
    const day = Date.parse('2023-01-01T00:00:00Z')
    expect([364, 365, 3 * 365 - 1, 3 * 365].map((days) => freshness('2023-01-01', day + days * DAY))).toEqual([
      3, 2, 2, 1,
    ])
  })

  test('what has no date is not fresh', () => {
    expect(freshness(undefined, at('2026-11-23'))).toBe(1)
    expect(freshness('', at('2026-11-23'))).toBe(1)
  })

  test('news only ever grows older', () => {
    for (const date of ['2024', '2024-02', '2024-02-29']) {
      const cells = Array.from({ length: 2000 }, (_, n) => freshness(date, at('2024-01-01') + n * DAY))
      expect(cells).toEqual([...cells].sort((a, b) => b - a))
      expect(new Set(cells)).toEqual(new Set([3, 2, 1]))
    }
  })
})

test.each([
  ['2025-12-10', '2025年12月'],
  ['2025-03', '2025年3月'],
  ['2025', '2025年'],
])('%s is called %s', (date, words) => {
  expect(monthWords(date)).toBe(words)
})
