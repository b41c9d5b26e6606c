const DAY = 24 * 60 * 60 * 1000
const YEAR = 365 * DAY

/** How many of three cells are full: 3 for news under a year old, 2 for one to three years, 1 for older or undated. */
export type Freshness = 1 | 2 | 3

/** `date` is 2022, 2022-12 or 2022-12-31, counted from its last day; `at` is the time now in ms. */
export function freshness(date: string | undefined, at: number): Freshness {
  if (!date) return 1
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  // day 0 of the next month is the last day of this one
  const end = day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0)
  const age = at - end
  if (age < YEAR) return 3
  return age < 3 * YEAR ? 2 : 1
}

/** 2025-12-10 as 2025年12月: what a list says of a piece of news. */
export function monthWords(date: string): string {
  const [year = '', month] = date.split('-')
  return month ? `${year}年${Number(month)}月` : `${year}年`
}
