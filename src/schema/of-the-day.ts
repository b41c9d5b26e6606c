const DAY = 24 * 60 * 60 * 1000
const BEIJING = 8 * 60 * 60 * 1000
/** Coprime with any count below it, so that a step of this size visits every item before one comes again. */
const STEP = 1009

/**
 * The item of a day: the same on every phone, changing at midnight in Beijing, wherever the phone is.
 * `at` is a time in ms. Undefined only where there are no items.
 */
export function ofTheDay<T>(items: readonly T[], at: number): T | undefined {
  if (!items.length) return undefined
  const day = Math.floor((at + BEIJING) / DAY)
  return items[(((day * STEP) % items.length) + items.length) % items.length]
}

/** The day in Beijing at a time in ms: 2026-11-24. */
export const dayOf = (at: number): string => new Date(at + BEIJING).toISOString().slice(0, 10)
