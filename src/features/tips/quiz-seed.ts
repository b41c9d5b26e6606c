import { SEEDS } from '@/schema/pick-questions'

const DAY = 24 * 60 * 60 * 1000
const BEIJING = 8 * 60 * 60 * 1000

/** The seed of a day, 261123 for 2026-11-23: the same on every phone, changing at midnight in Beijing. `at` is in ms. */
export function seedOfTheDay(at: number): number {
  const day = new Date(Math.floor((at + BEIJING) / DAY) * DAY)
  return (day.getUTCFullYear() % 100) * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate()
}

/**
 * Another seed after this one, the same on every phone, so that a group that goes on together stays together. Visits
 * all seeds before one comes again (a full period: 20 is a multiple of 4 and 5, 104729 is prime).
 */
export const nextSeed = (seed: number): number => (seed * 21 + 104_729) % SEEDS
