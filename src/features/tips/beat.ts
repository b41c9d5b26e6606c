const MINUTE = 60_000
/** Beats that go by while two breaths are given: 5.5 s at 110 a minute. The guideline's longest pause is 10 s. */
const BREATHS = 10
/** A time that is a beat's own may come out a hair before it. */
const HAIR = 1e-6

/** When beat `n` falls, counted from 0, in ms. Told from the start of all, so that late timers do not add up. */
export const nextBeat = (start: number, n: number, rate: number): number => start + (n * MINUTE) / rate

/** The last beat that has fallen by `at`; those that nobody heard are not made up for. Negative before the start. */
export const beatAt = (start: number, at: number, rate: number): number =>
  Math.floor(((at - start) * rate) / MINUTE + HAIR)

/** What to count aloud at beat `n`: 1 to `set`, then 0 while the breaths are given. */
export function countAt(n: number, set: number): number {
  const place = n % (set + BREATHS)
  return place < set ? place + 1 : 0
}
