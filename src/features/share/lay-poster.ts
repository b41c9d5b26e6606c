import { more } from '#wording/poster'
import { colours } from './draw/palette'
import type { Mark, Measure, Picture } from './draw/picture'
import { layBody } from './poster/poster-body'
import { layFooter } from './poster/poster-footer'
import { layHead } from './poster/poster-head'
import type { PosterPart, PosterSpec } from './poster/poster-spec'
import { LARGE, LEAST, MOST, USUAL, WIDTH, type Block, type Sizes } from './poster/poster-type'

/** Between the head and the body. */
const GAP = 24

const lowered = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark): Mark => {
    if (mark.mark === 'box' || mark.mark === 'image') return { ...mark, box: { ...mark.box, y: mark.box.y + by } }
    if (mark.mark === 'text') return { ...mark, y: mark.y + by, box: { ...mark.box, y: mark.box.y + by } }
    return { ...mark, y: mark.y + by }
  })

/** How many things a reader would miss without this part. */
const countOf = (part: PosterPart) =>
  part.part === 'card' ? part.lines.length : part.part === 'row' || part.part === 'point' ? 1 : 0

/** The body without its last parts, none of them cut, and how many things are left out. */
function without(body: readonly PosterPart[], kept: number): PosterPart[] {
  let last = kept
  while (body[last - 1]?.part === 'heading') last--
  const n = body.slice(last).reduce((sum, part) => sum + countOf(part), 0)
  return [...body.slice(0, last), ...(n ? [{ part: 'note' as const, text: more({ n }) }] : [])]
}

/**
 * Sets a poster: 750 pixels wide, as high as it needs, from 1334 to 4096. What is too tall is set in smaller type; where
 * even that is too tall, whole parts are left out from the end, and a line says how many. `code` names the file of the
 * 小程序码, if the build has one.
 */
export function layPoster(spec: PosterSpec, measure: Measure, code?: string): Picture {
  const head = layHead(spec, measure)
  const foot = layFooter(spec, code, measure)
  const top = head.height + GAP
  const set = (sizes: Sizes, body = spec.body) => layBody({ ...spec, body }, top, sizes, measure)
  const heightOf = (body: Block) => top + body.height + foot.height
  const fitting = (): Block => {
    const large = set(LARGE)
    if (heightOf(large) <= LEAST) return large
    const sizes = USUAL.find((one) => heightOf(set(one)) <= MOST)
    if (sizes) return set(sizes)
    const smallest = USUAL[USUAL.length - 1] ?? LARGE
    for (let kept = spec.body.length - 1; kept > 0; kept--) {
      const body = set(smallest, without(spec.body, kept))
      if (heightOf(body) <= MOST) return body
    }
    return set(smallest, without(spec.body, 0))
  }
  const body = fitting()
  const height = Math.max(LEAST, Math.ceil(heightOf(body)))
  const marks = [...head.marks, ...body.marks, ...lowered(foot.marks, height - foot.height)]
  return { width: WIDTH, height, ground: colours.paper, marks }
}
