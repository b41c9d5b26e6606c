/** What a piece of a printed figure is: 近 before it, the numeral, 万 or 亿, 多 after it, %. */
export type SegmentRole = 'prefix' | 'numeral' | 'magnitude' | 'approx' | 'percent'

/** One piece of a printed figure, in the printed order: 230多万 is 230, 多, 万. */
export interface Segment {
  readonly role: SegmentRole
  readonly text: string
}

/** How exact a printed figure is: as it stands, about (近 约), or at least (多). */
export type Bound = 'exact' | 'about' | 'atLeast'

/** A printed figure read as a number. `value` is in single units; a percentage is a share of 1. */
export interface Printed {
  readonly segments: readonly Segment[]
  readonly value: number
  readonly bound: Bound
}

const SHAPE = /^(近|约)?(\d+(?:\.\d+)?)?(多)?(万|亿)?(多)?(%)?$/
const ZEROS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** Moves the decimal point in the text itself: 1547.48 x 10000 as floats is 15474800.000000002. */
function shift(decimal: string, places: number): number {
  const [whole = '0', fraction = ''] = decimal.split('.')
  if (places < 0) return Number(`${whole}${fraction}e${places - fraction.length}`)
  return Number(`${whole}${fraction.padEnd(places, '0').slice(0, places)}.${fraction.slice(places) || '0'}`)
}

/**
 * Reads a figure as it is printed: 近2万, 230多万, 94.16%, 1.32亿, and 万 alone (万名).
 * Answers undefined for anything else; it never guesses.
 */
export function parsePrinted(printed: string): Printed | undefined {
  const match = SHAPE.exec(printed)
  if (!match) return undefined
  const [, prefix, numeral, approxBefore, magnitude, approxAfter, percent] = match
  if (approxBefore && approxAfter) return undefined
  if (percent && (magnitude || approxBefore || approxAfter)) return undefined
  if (approxBefore && !numeral) return undefined
  if (prefix && (approxBefore || approxAfter)) return undefined
  if (!numeral && !magnitude) return undefined
  const segments: Segment[] = []
  const add = (role: SegmentRole, text: string | undefined) => text && segments.push({ role, text })
  add('prefix', prefix)
  add('numeral', numeral)
  add('approx', approxBefore)
  add(numeral ? 'magnitude' : 'numeral', magnitude)
  add('approx', approxAfter)
  add('percent', percent)
  const approx = approxBefore ?? approxAfter
  return {
    segments,
    value: shift(numeral ?? '1', percent ? -2 : (ZEROS[magnitude ?? ''] ?? 0)),
    bound: approx ? 'atLeast' : prefix || !numeral ? 'about' : 'exact',
  }
}

/** The figure as printed, with its unit: 近2万名. */
export const printedOf = ({ printed, unit }: { readonly printed: string; readonly unit: string }): string =>
  printed + unit

/** The figure's own sentence, with the figure in it. */
export const saysOf = (figure: { readonly says: string; readonly printed: string; readonly unit: string }): string =>
  figure.says.replace('{figure}', printedOf(figure))
