import type { CorePack } from '@/schema/pack'
import type { Derived, Figure } from '@/schema/figure'
import type { Item, Next, PackedArea, PartOf } from '@/schema/review'
import { findArea } from '@/schema/years'
import { cohortSpoken, derivedSpoken } from '#wording/review'
import { figureView, type FigureView } from './select-figure'
import { speakFigure } from './speak-figure'

export interface BarView {
  readonly figure: FigureView
  /** Length on its ruler, 0 to 100. */
  readonly percent: number
}

export interface RulerView {
  readonly scale: '亿' | '万'
  readonly step: number
  /** The numbers under the marks, from 0 to the end. */
  readonly ticks: readonly number[]
  readonly bars: readonly BarView[]
}

export interface DerivedView {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly a: string
  readonly b: string
  readonly spoken: string
}

export interface ItemView {
  readonly key: string
  readonly name: string
  readonly text: string | undefined
  readonly place: string | undefined
}

interface PartHead {
  readonly key: string
  readonly title: string
  readonly text: string | undefined
  readonly note: string | undefined
}

/** A part of an area page, with everything it draws looked up. */
export type PartView = PartHead &
  (
    | { readonly kind: 'figures'; readonly figures: readonly FigureView[] }
    | { readonly kind: 'money'; readonly rulers: readonly RulerView[]; readonly derived: readonly DerivedView[] }
    | {
        readonly kind: 'cohort'
        readonly whole: FigureView
        readonly total: number
        readonly parts: readonly { readonly figure: FigureView; readonly count: number }[]
        readonly rest: string
        readonly spoken: string
      }
    | {
        readonly kind: 'measures'
        readonly total: FigureView
        readonly items: readonly ItemView[]
        readonly missing: string
      }
    | { readonly kind: 'phrases'; readonly phrases: readonly string[]; readonly figures: readonly FigureView[] }
    | { readonly kind: 'activities' | 'pilots' | 'outcomes' | 'events'; readonly items: readonly ItemView[] }
  )

export interface AreaView {
  readonly id: string
  readonly number: number
  readonly total: number
  /** Said where there are several. */
  readonly year: number | undefined
  readonly name: string
  readonly summary: string
  readonly parts: readonly PartView[]
  readonly next: readonly Next[]
  readonly previous: { readonly id: string; readonly name: string } | undefined
  readonly following: { readonly id: string; readonly name: string } | undefined
}

type Known = ReadonlyMap<string, Figure>

const UNITS = { 亿: 1e8, 万: 1e4 } as const
const views = (known: Known, ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []).map(figureView)

function ruler(known: Known, { scale, step, max, figures }: PartOf<'money'>['rulers'][number]): RulerView {
  const bars = figures
    .flatMap((id) => known.get(id) ?? [])
    .map((figure) => ({ figure: figureView(figure), percent: (figure.value / UNITS[scale] / max) * 100 }))
  const marks = Math.round(max / step)
  return { scale, step, bars, ticks: Array.from({ length: marks + 1 }, (_, i) => Math.round(i * step * 100) / 100) }
}

function derivedView(known: Known, { id, label, divide, value, unit }: Derived): DerivedView[] {
  const [a, b] = divide.map((one) => known.get(one))
  if (!a || !b) return []
  const said = { a: speakFigure(a.printed, a.unit), b: speakFigure(b.printed, b.unit) }
  return [
    {
      id,
      label,
      value: String(value),
      unit,
      a: a.printed + a.unit,
      b: b.printed + b.unit,
      spoken: derivedSpoken({ label, value: speakFigure(String(value), ''), unit, ...said }),
    },
  ]
}

const items = (list: readonly Omit<Item, 'where'>[]): ItemView[] =>
  list.map(({ name, text, place }) => ({ key: name, name, text, place }))

function cohort(known: Known, part: PartOf<'cohort'>) {
  const whole = known.get(part.whole)
  if (!whole) return undefined
  const parts = part.parts.flatMap((id) => known.get(id) ?? [])
  return {
    kind: part.kind,
    whole: figureView(whole),
    total: whole.value,
    parts: parts.map((figure) => ({ figure: figureView(figure), count: figure.value })),
    rest: part.rest,
    spoken: cohortSpoken({
      whole: `${whole.label}${speakFigure(whole.printed, whole.unit)}`,
      parts: parts.map((one) => `${speakFigure(one.printed, one.unit)}${one.label}`).join('，'),
      rest: part.rest,
    }),
  }
}

function partView(known: Known, part: PackedArea['parts'][number]): PartView[] {
  const head = { key: part.title, title: part.title, text: part.text, note: part.note }
  switch (part.kind) {
    case 'figures':
      return [{ ...head, kind: part.kind, figures: views(known, part.figures) }]
    case 'money': {
      const derived = (part.derived ?? []).flatMap((one) => derivedView(known, one))
      return [{ ...head, kind: part.kind, rulers: part.rulers.map((one) => ruler(known, one)), derived }]
    }
    case 'cohort': {
      const view = cohort(known, part)
      return view ? [{ ...head, ...view }] : []
    }
    case 'measures': {
      const total = known.get(part.total)
      if (!total) return []
      const { kind, missing } = part
      return [{ ...head, kind, total: figureView(total), items: items(part.items), missing }]
    }
    case 'phrases':
      return [{ ...head, kind: part.kind, phrases: part.phrases, figures: views(known, part.figures ?? []) }]
    default:
      return [{ ...head, kind: part.kind, items: items(part.items) }]
  }
}

/** An area's page. Undefined for an id that names none: the page then says so. */
export function selectArea(core: CorePack, id: string | undefined): AreaView | undefined {
  const found = findArea(core.years, id)
  if (!found) return undefined
  const { area, areas } = found
  const index = areas.indexOf(area)
  const known: Known = new Map(area.figures.map((figure) => [figure.id, figure]))
  return {
    id: area.id,
    number: area.number,
    total: areas.length,
    year: core.years.length > 1 ? found.year.year : undefined,
    name: area.name,
    summary: area.summary,
    parts: area.parts.flatMap((part) => partView(known, part)),
    next: area.next ?? [],
    previous: areas[index - 1],
    following: areas[index + 1],
  }
}
