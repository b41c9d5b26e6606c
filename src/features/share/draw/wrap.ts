import type { Measure } from './picture'

/** What must not begin a line, and what must not end one (GB/T 15834, and the widow that a lone 。 would be). */
const NEVER_FIRST = '。，、；：？！）》」』〉】”’…—·%％.,;:?!)]}'
const NEVER_LAST = '（《「『〈【“‘([{'

/** A number with its sign, magnitude and unit, a word of Latin letters, or one character: what is not broken. */
const PIECE =
  /[近约]?\d[\d.,]*(?:[多余])?[万亿]?[多余]?(?:%|人次|[人户个名元场次件条处家罐份年月日岁天])?|[A-Za-z][A-Za-z'-]*|[\s\S]/g

/** Pieces that stay together on a line: punctuation goes with what it belongs to. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let open = ''
  for (const [piece] of text.matchAll(PIECE)) {
    const last = pieces.length - 1
    if (NEVER_LAST.includes(piece)) open += piece
    else if (NEVER_FIRST.includes(piece) && !open && last >= 0) pieces[last] += piece
    else {
      pieces.push(open + piece)
      open = ''
    }
  }
  if (open) pieces.push(open)
  return pieces
}

/**
 * Breaks text into lines no wider than `width` by measured width. A piece that is wider than a whole line is broken
 * between its characters; spaces at the ends of lines are dropped. `\n` always breaks.
 */
export function wrap(text: string, width: number, wide: (line: string) => number): string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = []
    let [line, filled] = ['', 0]
    const put = (piece: string) => {
      // a space before a break takes no room
      if (line && filled + wide(piece.trimEnd()) > width) {
        lines.push(line.trim())
        ;[line, filled] = ['', 0]
      }
      line += piece
      filled += wide(piece)
    }
    for (const piece of piecesOf(part)) {
      if (wide(piece.trim()) <= width) put(piece)
      else for (const character of piece) put(character)
    }
    if (line.trim()) lines.push(line.trim())
    return lines
  })
}

/** The same number of lines as evenly filled as can be: a last line of two characters reads like a mistake. */
function even(text: string, width: number, wide: (line: string) => number): string[] {
  const lines = wrap(text, width, wide)
  if (lines.length < 2 || text.includes('\n')) return lines
  for (let narrow = wide(text) / lines.length; narrow < width; narrow += width / 40) {
    const again = wrap(text, narrow, wide)
    if (again.length === lines.length && again.every((line) => wide(line) <= width)) return again
  }
  return lines
}

/** Lines of text and the size at which they fit. */
export interface Fitted {
  readonly lines: readonly string[]
  readonly size: number
  /** False where the end had to be cut. */
  readonly whole: boolean
}

/**
 * The largest of `sizes` at which the text fits into `lines` lines of `width`. At the smallest it is cut after the
 * last whole character that leaves room for a mark that something is missing.
 */
export function fitText(
  text: string,
  { width, most, sizes, bold }: { width: number; most: number; sizes: readonly number[]; bold: boolean },
  measure: Measure,
): Fitted {
  const smallest = sizes[sizes.length - 1] ?? 0
  for (const size of sizes) {
    const lines = even(text, width, (line) => measure(line, size, bold))
    if (lines.length <= most) return { lines, size, whole: true }
  }
  const wide = (line: string) => measure(line, smallest, bold)
  const lines = wrap(text, width, wide).slice(0, most)
  let last = [...(lines[most - 1] ?? '')]
  while (last.length && wide(`${last.join('')}…`) > width) last = last.slice(0, -1)
  return { lines: [...lines.slice(0, most - 1), `${last.join('')}…`], size: smallest, whole: false }
}

/** The largest size up to `size` at which one line is no wider than `width`. */
export function fitLine(text: string, width: number, size: number, bold: boolean, measure: Measure): number {
  const wide = measure(text, size, bold)
  return wide <= width ? size : Math.floor((size * width) / wide)
}
