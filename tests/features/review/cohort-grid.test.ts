import { cohortRows, COLUMNS, type CohortGrid } from '@/features/review/cohort-grid'

type Point = readonly [number, number]

/** The corners of a CSS polygon, in percent. */
const corners = (clip: string): Point[] =>
  clip
    .replace(/^polygon\(|\)$/g, '')
    .split(', ')
    .map((pair) => pair.split(' ').map((part) => Number(part.replace('%', ''))))
    .map(([x = NaN, y = NaN]) => [x, y] as const)

/** Whether a point is inside, by the rule that a browser fills with: a line from it crosses the outline unevenly. */
function inside([x, y]: Point, outline: readonly Point[]): boolean {
  return outline.reduce((within, [x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1]
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !within : within
  }, false)
}

/** The looks that the middle of each person shows, row by row. */
function people({ rows, layers }: CohortGrid): string[][] {
  const outlines = layers.map(({ look, clip }) => [look, corners(clip)] as const)
  return Array.from({ length: rows * COLUMNS }, (_, i) => {
    const middle = [((i % COLUMNS) + 0.5) * (100 / COLUMNS), (Math.floor(i / COLUMNS) + 0.5) * (100 / rows)] as const
    return outlines.filter(([, outline]) => inside(middle, outline)).map(([look]) => look)
  })
}

test.each([
  ['the cohort of the review', 189, [51, 69]],
  ['parts that end with a row', 63, [21, 21]],
  ['parts inside one row', 63, [3, 4]],
  ['a part that begins and ends within a row', 63, [25, 10]],
  ['a first part of many rows', 189, [170, 5]],
  ['parts that leave no rest', 120, [51, 69]],
  ['a last row that is not full', 100, [40, 30]],
  ['one part only', 50, [20]],
  ['a part of nobody', 50, [0, 20]],
  ['one person', 1, [1]],
  ['nobody known', 30, []],
])('%s: every person is drawn once, in the look of their part', (_, total, parts) => {
  const looks = ['solid', 'hollow']
  const wanted = [...parts.flatMap((count, i) => Array<string>(count).fill(looks[i] ?? ''))]
  const rest = total - wanted.length
  const drawn = people(cohortRows(total, parts))
  expect(drawn.slice(0, total)).toEqual([...wanted, ...Array<string>(rest).fill('dotted')].map((look) => [look]))
  expect(drawn.slice(total).flat()).toEqual([])
})

test('the counts of the layers add up to the whole, and a layer of nobody is left out', () => {
  const { rows, layers } = cohortRows(189, [51, 69])
  expect(rows).toBe(9)
  expect(layers.map(({ look, count }) => [look, count])).toEqual([
    ['solid', 51],
    ['hollow', 69],
    ['dotted', 69],
  ])
  expect(cohortRows(120, [51, 69]).layers.map(({ look }) => look)).toEqual(['solid', 'hollow'])
})

test('the drawing is as tall as its rows of people, each 25 wide and 32 tall', () => {
  const { height, cell } = cohortRows(189, [51, 69])
  expect(parseFloat(height)).toBeCloseTo((9 * 32 * 100) / (21 * 25), 1)
  const [width, tall] = cell.split(' ').map(parseFloat)
  expect(width).toBeCloseTo(100 / 21)
  expect(tall).toBeCloseTo(100 / 9)
})
