import { colours } from '../draw/palette'
import type { Box, Mark, Measure } from '../draw/picture'
import type { CardLine, CardTone, PosterPart } from './poster-spec'
import { broken, EDGE, LEADING, line, ROOM, type Block, type Sizes } from './poster-type'

interface Look {
  readonly ground: string
  readonly edge: string
  readonly lead: string
  readonly text: string
}

const LOOKS: Readonly<Record<CardTone, Look>> = {
  emergency: { ground: colours.now, edge: colours.now, lead: colours.paper, text: colours.paper },
  soon: { ground: colours.soonTint, edge: colours.soon, lead: colours.soon, text: colours.ink },
  routine: { ground: colours.calmTint, edge: colours.calmLine, lead: colours.brand, text: colours.ink },
  dont: { ground: colours.sunken, edge: colours.ink2, lead: colours.ink, text: colours.ink },
  unsure: { ground: colours.soonTint, edge: colours.soon, lead: colours.soon, text: colours.ink },
}

const PAD = 28
/** Room for the sign before a line. */
const SIGN = 44

/** On paper without colour a sign tells the cards apart: a cross, a triangle, a square, a disc. */
function sign(tone: CardTone, x: number, y: number, fill: string): Mark {
  const path = (d: string, filled: boolean): Mark => ({
    mark: 'path',
    path: d,
    x,
    y,
    scale: 1,
    ...(filled ? { fill } : { stroke: fill, width: 4 }),
  })
  switch (tone) {
    case 'dont':
      return path('M-9 -9L9 9M9 -9L-9 9', false)
    case 'emergency':
      return { mark: 'box', box: { x: x - 9, y: y - 9, w: 18, h: 18 }, fill, round: 3 }
    case 'soon':
    case 'unsure':
      return path('M0 -11L12 10L-12 10Z', true)
    case 'routine':
      return { mark: 'disc', x, y, r: 9, fill }
  }
}

/** A line that begins with what it is, in bold, and goes on in plain. Measured in bold, which is never narrower. */
function said({ lead, text }: CardLine, at: Omit<Box, 'h'>, look: Look, size: number, measure: Measure): Block {
  const bold = (one: string) => measure(one, size, true)
  const h = Math.round(size * LEADING)
  const texts = broken(lead + text, at.w, { size, bold: true }, measure)
  const marks = texts.flatMap((one, i): Mark[] => {
    const y = at.y + i * h
    if (i || !one.startsWith(lead)) return [line(one, { ...at, y, h }, { size, fill: look.text })]
    const wide = Math.ceil(bold(lead))
    const rest = one.slice(lead.length)
    const first = line(lead, { x: at.x, y, w: wide, h }, { size, bold: true, fill: look.lead })
    const box = { x: at.x + wide, y, w: at.w - wide, h }
    return rest ? [first, line(rest, box, { size, fill: look.text })] : [first]
  })
  return { marks, height: texts.length * h }
}

/** Lines on a ground of their own, each with a sign and with the words that say what it is. */
export function layCardPart(
  { tone, lines }: Extract<PosterPart, { part: 'card' }>,
  { y, sizes, measure }: { y: number; sizes: Sizes; measure: Measure },
): Block {
  const look = LOOKS[tone]
  const top = y + sizes.pad / 2 + 4
  let inside = top + PAD
  const marks = lines.flatMap((one, i): readonly Mark[] => {
    if (i) inside += 12
    const at = { x: EDGE + PAD + SIGN, y: inside, w: ROOM - 2 * PAD - SIGN }
    const block = said(one, at, look, sizes.text, measure)
    const middle = inside + (sizes.text * LEADING) / 2
    inside += block.height
    return [sign(tone, EDGE + PAD + 14, middle, look.lead), ...block.marks]
  })
  const box = { x: EDGE, y: top, w: ROOM, h: inside + PAD - top }
  const inner = { x: box.x + 3, y: box.y + 3, w: box.w - 6, h: box.h - 6 }
  const frame: Mark[] = [
    { mark: 'box', box, fill: look.edge, round: 20 },
    { mark: 'box', box: inner, fill: look.ground, round: 17 },
  ]
  return { marks: [...frame, ...marks], height: box.h + sizes.pad + 8 }
}
