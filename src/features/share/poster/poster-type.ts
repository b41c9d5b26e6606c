import { wrap } from '../draw/wrap'
import { colours } from '../draw/palette'
import type { Box, Mark, Measure, TextMark } from '../draw/picture'

/** Width of every poster, and the least height, in pixels of the design, which are those of the picture. */
export const WIDTH = 750
export const LEAST = 1334
/** The most a canvas can be high on every phone. */
export const MOST = 4096
/** Left and right margin. */
export const EDGE = 48
export const ROOM = WIDTH - 2 * EDGE
/** Nothing is smaller. */
export const SMALLEST = 28

/** Sizes of the body in pixels, from a poster with room to spare to one that is nearly too tall. */
export interface Sizes {
  readonly heading: number
  readonly name: number
  readonly text: number
  readonly label: number
  readonly figure: number
  /** Above and below a row. */
  readonly pad: number
}

/** For a poster that would not fill its least height. */
export const LARGE: Sizes = { heading: 48, name: 42, text: 40, label: 36, figure: 92, pad: 24 }
/** From the size of the design down to the smallest. */
export const USUAL: readonly Sizes[] = [
  { heading: 42, name: 36, text: 34, label: 30, figure: 80, pad: 19 },
  { heading: 36, name: 32, text: 30, label: 28, figure: 64, pad: 12 },
  { heading: 32, name: 28, text: 28, label: 28, figure: 52, pad: 8 },
]

/** Marks that stand one under the other, and how high they are together. */
export interface Block {
  readonly marks: readonly Mark[]
  readonly height: number
}

export const LEADING = 1.42

interface Style {
  readonly size: number
  readonly bold?: boolean
  readonly fill?: string
  readonly leading?: number
  readonly align?: TextMark['align']
}

/** One line in its box, in the middle of its height. */
export function line(
  text: string,
  box: Box,
  { size, bold = false, fill = colours.ink, align = 'left' }: Style,
): TextMark {
  const x = align === 'left' ? box.x : align === 'right' ? box.x + box.w : box.x + box.w / 2
  // a Chinese character stands from .88 above the baseline to .12 below it
  return { mark: 'text', text, size, bold, fill, align, box, x, y: box.y + box.h / 2 + size * 0.38 }
}

/** Lines one under the other, the first at `y`. */
export function lines(texts: readonly string[], { x, y, w }: Omit<Box, 'h'>, style: Style): Block {
  const h = Math.round(style.size * (style.leading ?? LEADING))
  const marks = texts.map((text, i) => line(text, { x, y: y + i * h, w, h }, style))
  return { marks, height: texts.length * h }
}

/** A last line shorter than this, as a part of the width, reads like a mistake. */
const WIDOW = 0.22

/** Breaks text by measured width; where the last line would be a word alone, the others hand a little down to it. */
export function broken(
  text: string,
  width: number,
  { size, bold = false }: Style,
  measure: Measure,
): readonly string[] {
  const wide = (one: string) => measure(one, size, bold)
  const full = wrap(text, width, wide)
  const last = (texts: readonly string[]) => wide(texts[texts.length - 1] ?? '')
  if (full.length < 2) return full
  for (let narrow = width; narrow > width / 2; narrow -= size / 2) {
    const texts = wrap(text, narrow, wide)
    if (texts.length > full.length) break
    if (last(texts) >= width * WIDOW) return texts
  }
  return full
}

/** A paragraph, as many lines as it takes. */
export const paragraph = (text: string, at: Omit<Box, 'h'>, style: Style, measure: Measure): Block =>
  lines(broken(text, at.w, style, measure), at, style)
