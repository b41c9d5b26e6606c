import core from '#packs/core.json'
import { dayOf, ofTheDay } from '@/schema/of-the-day'

const DAY = 24 * 60 * 60 * 1000
const tips = [...core.firstAid, ...core.tipCards]

test('every tip has its day before one comes again', () => {
  const start = Date.parse('2026-11-23T00:00:00+08:00')
  const ids = tips.map((_, n) => ofTheDay(tips, start + n * DAY)?.id)
  expect(new Set(ids).size).toBe(tips.length)
})

test('the day is the one of Beijing', () => {
  const midnight = Date.parse('2026-11-23T00:00:00+08:00')
  expect(ofTheDay(tips, midnight)).toBe(ofTheDay(tips, midnight + DAY - 1))
  expect(ofTheDay(tips, midnight)).not.toBe(ofTheDay(tips, midnight - 1))
})

test('nothing comes of nothing', () => {
  expect(ofTheDay([], 0)).toBeUndefined()
})

test('the date is the one of Beijing, and nothing else', () => {
  expect(dayOf(Date.parse('2026-11-23T00:00:00+08:00'))).toBe('2026-11-23')
  expect(dayOf(Date.parse('2026-11-22T23:59:59+08:00'))).toBe('2026-11-22')
})
