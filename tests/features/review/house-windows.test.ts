import core from '#packs/core.json'
import { wingWindows, type HouseWindow } from '@/features/review/house-windows'

const row = (windows: readonly HouseWindow[], storey: HouseWindow['storey']) =>
  windows.filter((one) => one.storey === storey).map(({ turn }) => turn)

const counts = [...new Set([1, 2, 9, 10, 17, 24, ...core.years[0].areas.map(({ figures }) => figures.length || 1)])]

test.each(counts)('%i windows stand in their wing, in turn, an even step apart', (count) => {
  const windows = wingWindows(2, count)
  expect(windows).toHaveLength(count)
  for (const { turn } of windows) {
    expect(turn).toBeGreaterThan(120)
    expect(turn).toBeLessThan(180)
  }
  const rows = count > 9 ? [row(windows, 'outer'), row(windows, 'inner')] : [row(windows, 'only')]
  expect(rows.flat()).toHaveLength(count)
  for (const turns of rows) {
    const steps = turns.slice(1).map((turn, i) => turn - (turns[i] ?? 0))
    // a window is 4 px wide: on the inner storey, 55 px from the middle, that is 4.2 degrees
    for (const step of steps) expect(step).toBeGreaterThan(4.2)
    expect(Math.max(...steps, 0) - Math.min(...steps, 60)).toBeLessThan(0.25)
  }
})

test('two storeys differ by one window at most, the outer one is the longer', () => {
  const windows = wingWindows(0, 17)
  expect([row(windows, 'outer').length, row(windows, 'inner').length]).toEqual([9, 8])
})

test('the windows of different wings do not meet', () => {
  const ends = [0, 1, 2, 3, 4, 5].map((wing) => row(wingWindows(wing, 9), 'only'))
  ends.forEach((turns, wing) => expect(Math.floor((turns[0] ?? 0) / 60)).toBe(wing))
})
