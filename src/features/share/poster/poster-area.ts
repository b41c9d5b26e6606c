import type { Figure } from '@/schema/figure'
import { figuresIn } from '@/schema/figures-in'
import type { PackedArea } from '@/schema/review'
import * as words from '#wording/poster'
import { cohortRest, measuresMissing } from '#wording/review'
import { segmentsOf, type FigureFace } from '../card-face'
import type { PosterPart } from './poster-spec'

type AreaPart = PackedArea['parts'][number]

/** An area of fewer figures shows what was done besides; of more, its figures fill the poster. */
const FEW = 4

/** A figure as it is drawn: in pieces, with its unit. */
export const faceOf = ({ printed, unit }: Pick<Figure, 'printed' | 'unit'>): FigureFace => ({
  segments: segmentsOf(printed),
  unit,
})

/** One of a group that was followed up means nothing without the group. */
function rowOf(figure: Figure): PosterPart {
  const { title, label, scope, span } = figure
  const text = span === 'cohort' && scope ? words.within({ scope, label }) : label
  return { part: 'row', name: title, text, figure: faceOf(figure) }
}

/** The text of a part about a drawing or about rulers speaks of what the poster does not show. */
function wordsOf(part: AreaPart): PosterPart[] {
  if (part.kind === 'cohort' || part.kind === 'money') return []
  const phrases = part.kind === 'phrases' ? part.phrases.join(words.comma) : undefined
  return [part.text, phrases].flatMap((text) => (text ? [{ part: 'text' as const, text }] : []))
}

/** What the part says is missing, and what it warns of: figures that cannot be added. */
function notesOf(part: AreaPart): PosterPart[] {
  const missing =
    part.kind === 'cohort'
      ? words.said({ name: cohortRest, text: part.rest })
      : part.kind === 'measures'
        ? words.said({ name: measuresMissing({ n: part.items.length + 1 }), text: part.missing })
        : undefined
  return [missing, part.note].flatMap((text) => (text ? [{ part: 'note' as const, text }] : []))
}

const titleOf = (part: AreaPart) => (part.kind === 'money' ? words.money : part.title)

type Item = Extract<AreaPart, { items: readonly object[] }>['items'][number]

/** What was done, and where, unless its text says so. */
const placed = ({ name, place, text }: Item) => (place && !text?.includes(place) ? words.placed({ name, place }) : name)

/** The parts of an area: every figure once, each where it first stands; what was done where there are few figures. */
export function areaParts({ parts, figures }: PackedArea): PosterPart[] {
  const shown = new Set<string>()
  const full = figures.length <= FEW
  return parts.flatMap((part) => {
    const rows = figuresIn(part)
      .map(({ id }) => id)
      .filter((id) => !shown.has(id))
      .flatMap((id) => figures.find((one) => one.id === id) ?? [])
    rows.forEach(({ id }) => shown.add(id))
    const items = full && 'items' in part && part.kind !== 'events' ? part.items : []
    const points = items.map((item) => ({ part: 'point' as const, name: placed(item), text: item.text ?? '' }))
    const said = full ? wordsOf(part) : part.kind === 'figures' ? wordsOf(part) : []
    if (!rows.length && !points.length && !(full && said.length)) return []
    return [{ part: 'heading', text: titleOf(part) }, ...said, ...rows.map(rowOf), ...points, ...notesOf(part)]
  })
}
