import { areaPaths } from '../draw/area-paths'
import { houseMarks, hallMark } from '../draw/house'
import { colours } from '../draw/palette'
import type { Mark, Measure } from '../draw/picture'
import { fitText, type Fitted } from '../draw/wrap'
import { placeFigure, setFigure } from './poster-figure'
import type { PosterSpec } from './poster-spec'
import { EDGE, lines, paragraph, ROOM, SMALLEST, WIDTH, type Block } from './poster-type'

/** The round house looks in from the top right corner: middle and radius in pixels. */
const HOUSE = { x: 696, y: 44, r: 205 } as const
/** How wide words may be beside it, and where they are under it. */
const BESIDE = HOUSE.x - HOUSE.r - EDGE - 16
const UNDER = HOUSE.y + HOUSE.r + 14
const TITLES = [80, 72, 64, 60, 56] as const
/** How far the ridge sags: its edge lifts at both ends, like a roof. */
const SAG = 24

const white = (strength: number) => `rgba(255,255,255,${strength})`

function house({ area }: PosterSpec): Mark[] {
  const { x, y, r } = HOUSE
  const look = { x, y, r, wing: colours.paper, line: white(0.4), lamp: colours.lamp }
  const court = [0.5, 0.35].map((part): Mark => ({
    mark: 'arc',
    x,
    y,
    r: r * part,
    from: 0,
    to: 360,
    stroke: white(0.4),
    width: r / 95,
  }))
  const path = area ? areaPaths[area - 1] : undefined
  const scale = r * 0.0145
  const sign: Mark = path
    ? { mark: 'path', path, x: x - 12 * scale, y: y - 10 * scale, scale, stroke: colours.paper, width: 1.6 }
    : hallMark(x, y, scale, colours.paper)
  return [...houseMarks(look), ...court, sign]
}

/** The first of these sizes at which the title fits on one line, or on two that part after a mark; none otherwise. */
function whole(text: string, measure: Measure): Fitted | undefined {
  const fits = (one: string, size: number) => measure(one, size, true) <= BESIDE
  const parted = [...text.matchAll(/[，：、]/g)].map(({ index = 0 }) => [
    text.slice(0, index + 1),
    text.slice(index + 1),
  ])
  for (const size of TITLES) {
    const found = [[text], ...parted].find((set) => set.every((one) => one && fits(one, size)))
    if (found) return { lines: found, size, whole: true }
  }
  return undefined
}

/** Beside the house if three lines are enough there, else under it over the whole width. */
function title(text: string, y: number, measure: Measure): Block & { readonly bottom: number } {
  const set = (width: number, most: number) => fitText(text, { width, most, sizes: TITLES, bold: true }, measure)
  const beside = whole(text, measure) ?? set(BESIDE, 3)
  const found = beside.whole ? beside : set(ROOM, 4)
  const [top, w] = beside.whole ? [y, BESIDE] : [UNDER, ROOM]
  const style = { size: found.size, bold: true, fill: colours.paper, leading: 1.2 }
  const block = lines(found.lines, { x: EDGE, y: top, w }, style)
  return { ...block, bottom: top + block.height }
}

/** The coloured band: whose it is, the title, the figure, what it counts; the ridge is its lower edge. */
export function layHead(spec: PosterSpec, measure: Measure): Block {
  const { ground, kicker, figure, caption } = spec
  const fill = colours.paper
  const over = fitText(kicker, { width: BESIDE, most: 2, sizes: [32, SMALLEST], bold: true }, measure)
  const first = lines(over.lines, { x: EDGE, y: 46, w: BESIDE }, { size: over.size, bold: true, fill, leading: 1.4 })
  const named = title(spec.title, 46 + first.height + 12, measure)
  let y = Math.max(named.bottom + 24, UNDER)
  const marks: Mark[] = [...first.marks, ...named.marks]
  if (figure) {
    const set = setFigure(figure, { width: ROOM, size: 158, least: SMALLEST }, measure)
    const h = Math.round(set.size * 1.1)
    marks.push(...placeFigure(set, { x: EDGE, y, h, fill }))
    y += h + 12
  }
  if (caption) {
    const said = paragraph(caption, { x: EDGE, y, w: ROOM }, { size: 40, bold: true, fill, leading: 1.4 }, measure)
    marks.push(...said.marks)
    y += said.height
  }
  const bottom = Math.max(y, UNDER) + 36
  const w = WIDTH
  const ridge = `M0 0L${w} 0L${w} ${bottom}C${w * 0.95} ${bottom + SAG} ${w * 0.7} ${bottom + SAG} ${w / 2} ${bottom + SAG}C${w * 0.3} ${bottom + SAG} ${w * 0.05} ${bottom + SAG} 0 ${bottom}Z`
  const band: Mark = { mark: 'path', path: ridge, x: 0, y: 0, scale: 1, fill: ground }
  return { marks: [band, ...house(spec), ...marks], height: bottom + SAG }
}
