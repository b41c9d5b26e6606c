import { areaPaths } from '../draw/area-paths'
import { areaColour, colours } from '../draw/palette'
import type { Mark, Measure } from '../draw/picture'
import { placeFigure, setFigure } from './poster-figure'
import { layCardPart } from './poster-card'
import type { PosterPart, PosterSpec } from './poster-spec'
import { EDGE, line, paragraph, ROOM, SMALLEST, type Block, type Sizes } from './poster-type'

type Part<K extends PosterPart['part']> = Extract<PosterPart, { part: K }>

/** How a piece of the body is set, and where it begins. */
interface At {
  readonly y: number
  readonly sizes: Sizes
  readonly ground: string
  readonly measure: Measure
}

/** The most of the width that a row's figure takes: a name of eight characters stands beside it. */
const FIGURE_ROOM = 400
const BADGE = 64

function badge(area: number, y: number): Mark[] {
  const path = areaPaths[area - 1]
  const [x, r] = [EDGE + BADGE / 2, BADGE / 2]
  const scale = 1.6
  return [
    { mark: 'disc', x, y, r, fill: areaColour(area) },
    ...(path
      ? [
          {
            mark: 'path' as const,
            path,
            x: x - 12 * scale,
            y: y - 12 * scale,
            scale,
            stroke: colours.paper,
            width: 2,
          },
        ]
      : []),
  ]
}

function row({ name, text, figure, area }: Part<'row'>, { y, sizes, ground, measure }: At): Block {
  const set = figure && setFigure(figure, { width: FIGURE_ROOM, size: sizes.figure, least: SMALLEST }, measure)
  const left = EDGE + (area ? BADGE + 20 : 0)
  const w = EDGE + ROOM - left - (set ? set.width + 20 : 0)
  const top = y + sizes.pad
  const named = paragraph(name, { x: left, y: top, w }, { size: sizes.name, bold: true, leading: 1.36 }, measure)
  // what a row without a figure says is its text: as large as the name
  const size = set ? sizes.label : sizes.text
  const at = { x: left, y: top + named.height, w }
  const said = text ? paragraph(text, at, { size, fill: set ? colours.ink2 : colours.ink }, measure) : undefined
  const words = named.height + (said?.height ?? 0)
  const tall = Math.max(words, set ? Math.round(set.size * 1.1) : 0, area ? BADGE : 0)
  const down = (block: Block | undefined, by: number) =>
    (block?.marks ?? []).map((mark) => (mark.mark === 'text' ? shifted(mark, by) : mark))
  const lower = Math.round((tall - words) / 2)
  const fill = area ? areaColour(area) : ground
  const marks: Mark[] = [...down(named, lower), ...down(said, lower)]
  if (area) marks.push(...badge(area, top + tall / 2))
  if (set) marks.push(...placeFigure(set, { x: EDGE + ROOM - set.width, y: top, h: tall, fill }))
  return { marks, height: tall + 2 * sizes.pad }
}

const shifted = (mark: Extract<Mark, { mark: 'text' }>, by: number): Mark => ({
  ...mark,
  y: mark.y + by,
  box: { ...mark.box, y: mark.box.y + by },
})

/** A number in a disc, or a dot, and the words beside it. */
function point({ text, name, number }: Part<'point'>, { y, sizes, ground, measure }: At): Block {
  const r = Math.round(sizes.text * 0.72)
  const x = EDGE + (number ? 2 * r + 20 : 34)
  const w = EDGE + ROOM - x
  const top = y + sizes.pad / 2
  const named = name
    ? paragraph(name, { x, y: top, w }, { size: sizes.name, bold: true, leading: 1.4 }, measure)
    : { marks: [], height: 0 }
  const said = text ? paragraph(text, { x, y: top + named.height, w }, { size: sizes.text }, measure) : undefined
  const high = (name ? sizes.name : sizes.text) * 1.41
  const middle = top + high / 2
  const box = { x: EDGE, y: middle - r, w: 2 * r, h: 2 * r }
  const style = {
    size: Math.max(SMALLEST, Math.round(r * 1.1)),
    bold: true,
    fill: colours.paper,
    align: 'center',
  } as const
  const mark: Mark[] = number
    ? [{ mark: 'disc', x: EDGE + r, y: middle, r, fill: ground }, line(`${number}`, box, style)]
    : [{ mark: 'disc', x: EDGE + 11, y: middle, r: 7, fill: ground }]
  const height = Math.max(named.height + (said?.height ?? 0), number ? 2 * r : 0)
  return { marks: [...mark, ...named.marks, ...(said?.marks ?? [])], height: height + sizes.pad }
}

function lay(part: PosterPart, at: At): Block {
  const { y, sizes, measure } = at
  switch (part.part) {
    case 'row':
      return row(part, at)
    case 'point':
      return point(part, at)
    case 'card':
      return layCardPart(part, { y, sizes, measure })
    case 'heading': {
      const style = { size: sizes.heading, bold: true, leading: 1.36 }
      const said = paragraph(part.text, { x: EDGE, y: y + sizes.pad + 10, w: ROOM }, style, measure)
      return { marks: said.marks, height: said.height + sizes.pad + 14 }
    }
    case 'text':
    case 'note': {
      const style = part.part === 'text' ? { size: sizes.text } : { size: sizes.label, fill: colours.ink3 }
      const said = paragraph(part.text, { x: EDGE, y: y + sizes.pad / 2, w: ROOM }, style, measure)
      return { marks: said.marks, height: said.height + sizes.pad }
    }
  }
}

/** A thin line between two rows. */
const between = (y: number): Mark => ({ mark: 'box', box: { x: EDGE, y: y - 1, w: ROOM, h: 2 }, fill: colours.line })

/** The parts one under the other from `top` on. */
export function layBody(
  { body, ground }: Pick<PosterSpec, 'body' | 'ground'>,
  top: number,
  sizes: Sizes,
  measure: Measure,
): Block {
  let y = top
  const marks: Mark[] = []
  body.forEach((part, i) => {
    if (part.part === 'row' && body[i - 1]?.part === 'row') marks.push(between(y))
    const block = lay(part, { y, sizes, ground, measure })
    marks.push(...block.marks)
    y += Math.round(block.height)
  })
  return { marks, height: y - top }
}
