/** One measured figure: a line of the table that `npm run bench` prints, and of its JSON. */
export interface Figure {
  readonly group: string
  readonly name: string
  readonly unit:
    'KB' | 'ms' | 'ms at work' | 'bytes' | 'calls' | 'nodes' | 'levels' | 'children' | 'score' | 'files' | 'x' | ''
  readonly value: number
  /** The same of the smallest app of the same versions. */
  readonly floor?: number
  /** What it must not go over; a score must not fall under `least`. */
  readonly most?: number
  readonly least?: number
  /** Where the worst was seen, or what was measured. */
  readonly at?: string
}

export const isOver = ({ value, most, least }: Figure): boolean =>
  (most !== undefined && value > most) || (least !== undefined && value < least)

/** Whether other programs on the machine make it larger. */
export const isByClock = ({ unit }: Figure): boolean => unit === 'ms'

const DIGITS: Partial<Record<Figure['unit'], number>> = { KB: 1, ms: 1, 'ms at work': 2, x: 2, '': 3 }
const said = (value: number | undefined, unit: Figure['unit']) =>
  value === undefined ? '' : value.toFixed(DIGITS[unit] ?? 0)

/** Width on a screen of text with Chinese in it. */
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0)
const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))
const right = (text: string, width: number) => text.padStart(width)

function lineOf(figure: Figure): string {
  const { name, unit, value, floor, most, least, at } = figure
  const limit = most === undefined ? (least === undefined ? '' : `>= ${said(least, unit)}`) : `<= ${said(most, unit)}`
  const ratio = floor ? `x ${(value / floor).toFixed(2)}` : ''
  const end = [isOver(figure) ? 'OVER' : '', at ?? ''].filter(Boolean).join('  ')
  return `  ${padded(`${name}${unit && unit !== 'x' ? `, ${unit}` : ''}`, 46)}${right(said(value, unit), 10)}${right(said(floor, unit), 10)}${right(ratio, 9)}${right(limit, 12)}  ${end}`.trimEnd()
}

/** The whole table as text, a group under its name. */
export function tableOf(figures: readonly Figure[]): string {
  const groups = [...new Set(figures.map(({ group }) => group))]
  const head = `${padded('', 48)}${right('ours', 10)}${right('floor', 10)}${right('ratio', 9)}${right('budget', 12)}`
  const body = groups.map((group) => [group, ...figures.filter((one) => one.group === group).map(lineOf)].join('\n'))
  return [head, ...body].join('\n')
}
