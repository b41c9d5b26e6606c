import type { Figure } from '@/schema/figure'

const DAY = 24 * 60 * 60 * 1000
const BEIJING = 8 * 60 * 60 * 1000
/** Coprime with any count below it, so that a step of this size visits every figure before one comes again. */
const STEP = 1009

/**
 * The figure of a day: the same on every phone, changing at midnight in Beijing, wherever the phone is.
 * `at` is a time in ms. Undefined only where there are no figures.
 */
export function figureOfTheDay(figures: readonly Figure[], at: number): Figure | undefined {
  if (!figures.length) return undefined
  const day = Math.floor((at + BEIJING) / DAY)
  return figures[(((day * STEP) % figures.length) + figures.length) % figures.length]
}
