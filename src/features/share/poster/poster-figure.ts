import type { FigureFace } from '../card-face'
import type { Measure, TextMark } from '../draw/picture'

/** How high each piece is beside its numeral: 近 before it, 万 and 亿 after it, 多, %, the unit. */
const PART = { prefix: 0.5, numeral: 1, magnitude: 0.6, approx: 0.5, percent: 0.6, unit: 0.48 } as const
/** Between two pieces, as a part of the numeral's size. */
const GAP = 0.04

interface Piece {
  readonly text: string
  readonly role: keyof typeof PART
}

const piecesOf = ({ segments, unit }: FigureFace): readonly Piece[] => [
  ...segments,
  ...(unit ? [{ text: unit, role: 'unit' as const }] : []),
]

/** No piece is smaller than this: 28 px on the poster. */
const sizeOf = (role: Piece['role'], size: number, least: number) => Math.max(least, Math.round(size * PART[role]))

/** A figure on one line: its pieces measured, and how wide they are together. */
export interface SetFigure {
  readonly width: number
  readonly size: number
  readonly pieces: readonly (Piece & { readonly at: number; readonly wide: number; readonly set: number })[]
}

function setAt(face: FigureFace, size: number, least: number, measure: Measure): SetFigure {
  let at = 0
  const pieces = piecesOf(face).map((piece, i) => {
    const set = sizeOf(piece.role, size, least)
    const wide = Math.ceil(measure(piece.text, set, true))
    if (i) at += Math.ceil(size * GAP)
    const placed = { ...piece, at, wide, set }
    at += wide
    return placed
  })
  return { width: at, size, pieces }
}

/** The figure as printed with its unit, as large as `size` and no wider than `width`. */
export function setFigure(
  face: FigureFace,
  { width, size, least }: { width: number; size: number; least: number },
  measure: Measure,
): SetFigure {
  for (let now = size; now > least; now -= 2) {
    const set = setAt(face, now, least, measure)
    if (set.width <= width) return set
  }
  return setAt(face, least, least, measure)
}

/** Places a figure with its left end at `x`, its top at `y`, on one baseline. `h` is the height of its boxes. */
export function placeFigure(set: SetFigure, at: { x: number; y: number; h: number; fill: string }): TextMark[] {
  return set.pieces.map(({ text, at: left, wide, set: size }) => ({
    mark: 'text',
    text,
    size,
    bold: true,
    fill: at.fill,
    align: 'left',
    box: { x: at.x + left, y: at.y, w: wide, h: at.h },
    x: at.x + left,
    y: at.y + at.h / 2 + set.size * 0.36,
  }))
}
