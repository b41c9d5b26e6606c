import fc from 'fast-check'
import { beatAt, countAt, nextBeat } from '@/features/tips/beat'

const rates = fc.integer({ min: 100, max: 120 })
const starts = fc.integer({ min: 0, max: 4e12 })

test('a beat has fallen at its own time, and not a millisecond before', () => {
  fc.assert(
    fc.property(starts, fc.integer({ min: 0, max: 20_000 }), rates, (start, n, rate) => {
      const at = Math.ceil(nextBeat(start, n, rate))
      expect(beatAt(start, at, rate)).toBe(n)
      expect(beatAt(start, at - 2, rate)).toBe(n - 1)
    }),
  )
})

test('an hour of beats is as many as the rate says: nothing adds up', () => {
  fc.assert(
    fc.property(starts, rates, (start, rate) => {
      expect(nextBeat(start, rate * 60, rate) - start).toBeCloseTo(3_600_000, 3)
    }),
  )
})

test('none has fallen before the start', () => {
  expect(beatAt(1000, 999, 110)).toBe(-1)
  expect(beatAt(1000, 1000, 110)).toBe(0)
})

test('counts 1 to 30, then keeps silent for two breaths, no longer than the ten seconds that a pause may have', () => {
  const counts = Array.from({ length: 80 }, (_, n) => countAt(n, 30))
  const first = counts.slice(0, 40)
  expect(first.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
  expect(new Set(first.slice(30))).toEqual(new Set([0]))
  expect(counts.slice(40)).toEqual(first)
  const breaths = first.filter((count) => count === 0).length
  for (const rate of [100, 110, 120]) {
    const pause = nextBeat(0, breaths + 1, rate) / 1000
    expect(pause).toBeGreaterThan(2)
    expect(pause).toBeLessThanOrEqual(10)
  }
})
