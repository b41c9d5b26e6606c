import type { CorePack } from '@/schema/pack'
import type { Counts, Figure, Span } from '@/schema/figure'
import { saysOf } from '@/schema/printed'
import { findArea, yearAsked } from '@/schema/years'
import { figureView, type FigureView } from './select-figure'

/** What a reader wants to see of all figures; an empty string is no wish. */
export interface FigureFilter {
  readonly year: string
  readonly area: string
  readonly counts: string
  readonly span: string
}

export const noFilter: FigureFilter = { year: '', area: '', counts: '', span: '' }

export interface FigureGroup {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly total: number
  readonly figures: readonly FigureView[]
}

export interface FiguresView {
  readonly year: number
  /** All that there are, the newest first. */
  readonly years: readonly number[]
  readonly total: number
  readonly found: number
  readonly groups: readonly FigureGroup[]
  /** What can be chosen: only what occurs, in the order of the review. */
  readonly options: {
    readonly areas: readonly { readonly id: string; readonly word: string }[]
    readonly counts: readonly Counts[]
    readonly spans: readonly Span[]
  }
  /** The sentences found, for copying. */
  readonly sentences: readonly string[]
}

const fits = (figure: Figure, { counts, span }: FigureFilter) =>
  (!counts || figure.counts === counts) && (!span || figure.span === span)

/**
 * A wish that names nothing (an old link, a slip) is no wish, rather than an empty page. A year that is named and not the
 * area's is stronger: the reader went on to it.
 */
export function cleanFilter(
  { years }: CorePack,
  wish: Partial<Record<keyof FigureFilter, string | undefined>>,
): FigureFilter {
  const { year, areas } = (wish.year ? undefined : findArea(years, wish.area)) ?? yearAsked(years, wish.year)
  const all = areas.flatMap((area) => area.figures)
  const known = (value: string | undefined, values: readonly string[]) => (value && values.includes(value) ? value : '')
  return {
    year: `${year.year}`,
    area: known(
      wish.area,
      areas.map((area) => area.id),
    ),
    counts: known(
      wish.counts,
      all.map((figure) => figure.counts),
    ),
    span: known(
      wish.span,
      all.map((figure) => figure.span),
    ),
  }
}

/** All figures of a year, filtered, by area. */
export function selectFigures({ years }: CorePack, filter: FigureFilter): FiguresView {
  const { year, areas } = yearAsked(years, filter.year)
  const all = areas.flatMap((area) => area.figures)
  const chosen = areas
    .filter((area) => !filter.area || area.id === filter.area)
    .map((area) => ({ area, figures: area.figures.filter((figure) => fits(figure, filter)) }))
    .filter(({ figures }) => figures.length)
  return {
    year: year.year,
    years: years.map((one) => one.year.year),
    total: all.length,
    found: chosen.reduce((sum, { figures }) => sum + figures.length, 0),
    groups: chosen.map(({ area, figures }) => ({
      id: area.id,
      number: area.number,
      name: area.name,
      total: figures.length,
      figures: figures.map(figureView),
    })),
    options: {
      areas: areas.filter((area) => area.figures.length).map(({ id, name }) => ({ id, word: name })),
      counts: [...new Set(all.map((figure) => figure.counts))],
      spans: [...new Set(all.map((figure) => figure.span))],
    },
    sentences: chosen.flatMap(({ figures }) => figures.map(saysOf)),
  }
}
