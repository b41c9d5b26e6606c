import type { Segment } from '@/schema/printed'

/** Widths in em of a numeral's size, as ui/fig sets the pieces. */
const DIGIT = 0.58
const POINT = 0.28
const PIECE = { prefix: 0.58, approx: 0.58, magnitude: 0.62, percent: 0.62 } as const
const UNIT = { before: 0.12, each: 0.46 } as const

const numeral = (text: string) =>
  [...text].reduce((sum, one) => sum + (one === '.' ? POINT : /\d/.test(one) ? DIGIT : 1), 0)

/** About how wide a printed figure stands with its unit, in em of its numeral. */
export function figWidth(segments: readonly Segment[], unit: string): number {
  const pieces = segments.map(({ role, text }) => (role === 'numeral' ? numeral(text) : PIECE[role]))
  return pieces.reduce((sum, one) => sum + one, 0) + (unit ? UNIT.before + [...unit].length * UNIT.each : 0)
}
