import { areaPaths } from './draw/area-paths'
import { houseMarks, hallMark } from './draw/house'
import { colours } from './draw/palette'
import type { Box, Mark, Measure, Picture, TextMark } from './draw/picture'
import { fitLine, fitText } from './draw/wrap'
import type { CardFace } from './card-face'

/** For a chat, 5:4; for Moments, 1:1. In pixels of the design. */
export const CHAT = { width: 1000, height: 800 } as const
export const MOMENTS = { width: 800, height: 800 } as const
type Shape = typeof CHAT | typeof MOMENTS

const EDGE = 64
/** Nothing is smaller: in a chat the picture is a quarter of this size. */
const SMALLEST = 60
const LEADING = 1.28
/** From the top of a line to its baseline, as a part of its size. */
const RISE = 0.88

const white = (strength: number) => `rgba(255,255,255,${strength})`

interface Line {
  readonly text: string
  readonly size: number
  readonly box: Box
  readonly align?: 'left' | 'right'
}

const put = ({ text, size, box, align = 'left' }: Line): TextMark => ({
  mark: 'text',
  text,
  size,
  bold: true,
  fill: colours.paper,
  align,
  box,
  x: align === 'right' ? box.x + box.w : box.x,
  y: box.y + (box.h - size * LEADING) / 2 + size * (RISE + (LEADING - 1) / 2),
})

/** Lines one under the other from `y` on. */
const stack = (lines: readonly string[], size: number, { x, y, w }: Omit<Box, 'h'>): TextMark[] =>
  lines.map((text, i) => put({ text, size, box: { x, y: y + i * size * LEADING, w, h: size * LEADING } }))

function badge({ area, ground }: CardFace, x: number, y: number, r: number): Mark[] {
  const path = area ? areaPaths[area - 1] : undefined
  const scale = (r * 1.25) / 24
  return [
    { mark: 'disc', x, y, r, fill: colours.paper },
    path
      ? { mark: 'path', path, x: x - 12 * scale, y: y - 12 * scale, scale, stroke: ground, width: 2 }
      : hallMark(x, y, r / 9, ground),
  ]
}

/** The line at the top: badge, name, and what stands at its other end. */
function header(face: CardFace, { width }: Shape, measure: Measure): Mark[] {
  const [top, high, gap] = [48, 128, 28]
  const x = EDGE + high + gap
  const asideSize = 72
  const asideWidth = face.aside ? Math.ceil(measure(face.aside, asideSize, true)) + 8 : 0
  const beside = width - EDGE - asideWidth - gap - x
  // the name comes first: where it has no room, the aside gives way
  const both = asideWidth > 0 && measure(face.name, SMALLEST, true) <= beside
  const room = both ? beside : width - EDGE - x
  const size = fitLine(face.name, room, 92, true, measure)
  const aside = { x: width - EDGE - asideWidth, y: top, w: asideWidth, h: high }
  return [
    ...badge(face, EDGE + high / 2, top + high / 2, high / 2),
    put({ text: face.name, size, box: { x, y: top, w: room, h: high } }),
    ...(both ? [put({ text: face.aside, size: asideSize, box: aside, align: 'right' })] : []),
  ]
}

interface FigureSet {
  readonly marks: Mark[]
  /** Where its last line ends: below, and to the right. */
  readonly bottom: number
  readonly right: number
}

/** The number: 近 and the numeral on one line, 万, 多 and the unit after it where they fit, else under it. */
function number({ figure }: CardFace, { width }: Shape, measure: Measure): FigureSet {
  if (!figure) return { marks: [], bottom: 0, right: 0 }
  const room = width - 2 * EDGE
  const of = (roles: readonly string[]) =>
    figure.segments
      .filter(({ role }) => roles.includes(role))
      .map(({ text }) => text)
      .join('')
  const [before, numeral] = [of(['prefix']), of(['numeral'])]
  const after = of(['magnitude', 'approx', 'percent']) + figure.unit
  const small = 128
  const beforeWidth = before ? measure(before, small, true) + 12 : 0
  const afterWidth = after ? measure(after, small, true) + 20 : 0
  const size = fitLine(numeral, room - beforeWidth, 248, true, measure)
  const wide = measure(numeral, size, true)
  const beside = beforeWidth + wide + afterWidth <= room
  const top = 184
  const tall = size * 1.06
  const line = (text: string, x: number, w: number, y: number, h: number, at: number) => ({
    ...put({ text, size: at, box: { x, y, w, h } }),
  })
  const base = top + tall * 0.9
  const onBase = (text: string, x: number, w: number, at: number): TextMark => ({
    ...line(text, x, w, top, tall, at),
    y: base,
  })
  const marks: Mark[] = [onBase(numeral, EDGE + beforeWidth, room - beforeWidth, size)]
  if (before) marks.push(onBase(before, EDGE, beforeWidth, small))
  if (after && beside) marks.push(onBase(after, EDGE + beforeWidth + wide + 20, afterWidth, small))
  if (after && !beside) {
    const fit = fitLine(after, room, small, true, measure)
    marks.push(line(after, EDGE, room, top + tall, fit * 1.12, fit))
    return { marks, bottom: top + tall + fit * 1.12, right: EDGE + measure(after, fit, true) }
  }
  return { marks, bottom: top + tall, right: EDGE + beforeWidth + wide + afterWidth }
}

/** The round house in the corner. */
const houseOf = ({ width, height }: Shape) => ({ x: width * 0.845, y: height * 1.022, r: 333 })

/** Whether a line that ends at `right`, `bottom` runs into the house. */
function meetsHouse(shape: Shape, { right, bottom }: FigureSet): boolean {
  const { x, y, r } = houseOf(shape)
  return Math.hypot(x - Math.min(right, x), y - bottom) < r
}

/** Its rim; stepped back where words stand on it. */
function rim(shape: Shape, clear: boolean): Mark[] {
  const strength = clear ? 1 : 0.16
  return houseMarks({
    ...houseOf(shape),
    wing: white(strength),
    line: white(0.4 * strength),
    lamp: clear ? colours.lamp : white(strength),
  })
}

/** How much of the width is free beside the house. */
const BESIDE = 440
const TITLES = [124, 108, 96, 84, 72]

interface Room {
  readonly top: number
  readonly bottom: number
  readonly width: number
  /** A number stands above. */
  readonly figure: boolean
}

/** The words: beside the house where that is enough, else over the whole width, and the house steps back. */
function words({ title, text }: CardFace, { top, bottom, width, figure }: Room, measure: Measure) {
  const room = width - 2 * EDGE
  const linesIn = (y: number) => Math.floor((bottom - y) / (SMALLEST * LEADING))
  const atBottom = (lines: readonly string[], size: number, w: number) =>
    stack(lines, size, { x: EDGE, y: bottom - lines.length * size * LEADING, w })
  if (!title) {
    for (const size of figure && width === CHAT.width ? [68, SMALLEST] : []) {
      const slim = fitText(text, { width: BESIDE, most: 2, sizes: [size], bold: true }, measure)
      const fits = slim.whole && bottom - slim.lines.length * size * LEADING >= top
      if (fits) return { beside: true, marks: atBottom(slim.lines, size, BESIDE) }
    }
    const whole = fitText(
      text,
      { width: room, most: Math.max(1, linesIn(top)), sizes: [68, SMALLEST], bold: true },
      measure,
    )
    return { beside: false, marks: atBottom(whole.lines, whole.size, room) }
  }
  // the largest title that leaves room for every word under it
  const tries = TITLES.map((size) => {
    const set = fitText(title, { width: room, most: 3, sizes: [size], bold: true }, measure)
    const y = top + set.lines.length * set.size * LEADING + 16
    const under = fitText(text, { width: room, most: Math.max(1, linesIn(y)), sizes: [SMALLEST], bold: true }, measure)
    return { set, under }
  })
  const best = tries.find(({ set, under }) => set.whole && under.whole) ?? tries[tries.length - 1]
  const marks = best
    ? [
        ...stack(best.set.lines, best.set.size, { x: EDGE, y: top, w: room }),
        ...atBottom(best.under.lines, best.under.size, room),
      ]
    : []
  return { beside: false, marks }
}

/** A share picture. Every text is measured; nothing is set outside the room it has. */
export function layCard(face: CardFace, shape: Shape, measure: Measure): Picture {
  const { width, height } = shape
  const head = header(face, shape, measure)
  const figure = number(face, shape, measure)
  const bottom = height - 40
  const top = Math.max(figure.bottom + 12, 208)
  const body = words(face, { top, bottom, width, figure: figure.bottom > 0 }, measure)
  // in Moments the picture is as large as a thumb: no drawing beside the words
  const house = width === CHAT.width ? rim(shape, body.beside && !meetsHouse(shape, figure)) : []
  return { width, height, ground: face.ground, marks: [...house, ...head, ...figure.marks, ...body.marks] }
}
