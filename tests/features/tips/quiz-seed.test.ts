import { SEEDS } from '@/schema/pick-questions'
import { nextSeed, seedOfTheDay } from '@/features/tips/quiz-seed'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

test.each([
  ['2026-11-23', 261123],
  ['2024-02-29', 240229],
  ['2026-01-01', 260101],
  ['2000-01-01', 101],
  ['2099-12-31', 991231],
])('%s has the seed %i from midnight to midnight in Beijing', (day, seed) => {
  const start = midnight(day)
  const times = [0, 1, HOUR, 8 * HOUR - 1, 8 * HOUR, 16 * HOUR, DAY - 1]
  expect(times.map((time) => seedOfTheDay(start + time))).toEqual(times.map(() => seed))
  expect(seedOfTheDay(start - 1)).not.toBe(seed)
  expect(seedOfTheDay(start + DAY)).not.toBe(seed)
})

test('another seed is another one, and all of them are visited before one comes again', () => {
  const visited = new Uint8Array(SEEDS)
  let seed = 261123
  for (let i = 0; i < SEEDS; i++) {
    visited[seed] = 1
    seed = nextSeed(seed)
  }
  expect(visited.every((one) => one === 1)).toBe(true)
  expect(seed).toBe(261123)
})
