/** How a person is drawn: known part one, known part two, not in print. */
export type PeopleLook = 'solid' | 'hollow' | 'dotted'

/** A row of the drawing holds this many, so that 189 fill nine rows. */
export const COLUMNS = 21

export interface CohortGrid {
  readonly rows: number
  /** Height of the drawing by its width, and size of a person by the drawing, for CSS. */
  readonly height: string
  readonly cell: string
  readonly layers: readonly { readonly look: PeopleLook; readonly count: number; readonly clip: string }[]
}

/** A person's picture is 25 wide and 32 tall. */
const TALL = 32 / 25
const LOOKS: readonly PeopleLook[] = ['solid', 'hollow', 'dotted']
const percent = (part: number, whole: number) => `${Math.round((part / whole) * 10000) / 100}%`

/** The outline of the cells from `start` to `end` (not included), row by row, as a CSS polygon. */
function outline(start: number, end: number, rows: number): string {
  const x = (column: number) => percent(column, COLUMNS)
  const y = (row: number) => percent(row, rows)
  const [r0, c0, r1, c1] = [Math.floor(start / COLUMNS), start % COLUMNS, Math.floor(end / COLUMNS), end % COLUMNS]
  const points = [
    [x(c0), y(r0)],
    ['100%', y(r0)],
    ['100%', y(r1)],
    [x(c1), y(r1)],
    [x(c1), y(r1 + (c1 ? 1 : 0))],
    ['0%', y(r1 + (c1 ? 1 : 0))],
    ['0%', y(r0 + 1)],
    [x(c0), y(r0 + 1)],
  ]
  return `polygon(${points.map((point) => point.join(' ')).join(', ')})`
}

/**
 * Cuts one sheet of small people into layers: the known parts in turn, then the rest. The counts are those of the
 * figures, so the drawing cannot disagree with them.
 */
export function cohortRows(total: number, parts: readonly number[]): CohortGrid {
  const rows = Math.ceil(total / COLUMNS)
  const counts = [...parts, total - parts.reduce((sum, count) => sum + count, 0)]
  let start = 0
  const layers = counts.map((count, i) => {
    const clip = outline(start, start + count, rows)
    start += count
    return { look: i === counts.length - 1 ? ('dotted' as const) : (LOOKS[i] ?? 'hollow'), count, clip }
  })
  const height = percent(rows * TALL, COLUMNS)
  const cell = `${100 / COLUMNS}% ${100 / rows}%`
  return { rows, height, cell, layers: layers.filter(({ count }) => count > 0) }
}
