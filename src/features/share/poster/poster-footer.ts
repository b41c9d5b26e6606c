import { search } from '#wording/poster'
import { cardApp } from '#wording/share'
import { signMarks } from '../draw/house'
import { colours } from '../draw/palette'
import type { Mark, Measure } from '../draw/picture'
import type { PosterSpec } from './poster-spec'
import { EDGE, line, lines, paragraph, ROOM, SMALLEST, type Block } from './poster-type'

/** Across the 小程序码: 2 cm where the poster is printed 8 cm wide. */
const CODE = 184
/** Between the words and the code. */
const GAP = 28
/** Under the last of it. */
const END = 44

/** The association's 小程序码, or where to find the app until there is one. */
function code(src: string | undefined, y: number): Mark[] {
  const box = { x: EDGE + ROOM - CODE, y, w: CODE, h: CODE }
  if (src) return [{ mark: 'image', src, box }]
  const [x, middle] = [box.x + CODE / 2, y + CODE / 2]
  const words = search.split('\n')
  const style = { size: SMALLEST, fill: colours.ink3, align: 'center', leading: 1.35 } as const
  const high = words.length * Math.round(SMALLEST * 1.35)
  return [
    { mark: 'arc', x, y: middle, r: CODE / 2 - 2, from: 0, to: 360, stroke: colours.lineStrong, width: 3, dash: 8 },
    ...lines(words, { x: box.x + 24, y: middle - high / 2, w: CODE - 48 }, style).marks,
  ]
}

/** What a reader must know of the sources, over the whole width; then the app, where it comes from, and the code. */
export function layFooter({ notes, footer, ground }: PosterSpec, src: string | undefined, measure: Measure): Block {
  const marks: Mark[] = []
  let y = 20
  const small = { size: SMALLEST, fill: colours.ink2 }
  for (const note of notes) {
    const block = paragraph(note, { x: EDGE, y, w: ROOM }, small, measure)
    marks.push(...block.marks)
    y += block.height + 4
  }
  y += notes.length ? 20 : 0
  marks.push({ mark: 'box', box: { x: EDGE, y, w: ROOM, h: 4 }, fill: colours.ink })
  y += 32
  const top = y
  const w = ROOM - CODE - GAP
  marks.push(...signMarks(EDGE + 26, y + 26, 22, colours.brand, ground))
  marks.push(line(cardApp, { x: EDGE + 66, y, w: w - 66, h: 52 }, { size: 40, bold: true }))
  y += 62
  for (const text of footer) {
    const block = paragraph(text, { x: EDGE, y, w }, small, measure)
    marks.push(...block.marks)
    y += block.height
  }
  marks.push(...code(src, top))
  return { marks, height: Math.max(y, top + CODE) + END }
}
