import type { CorePack } from '@/schema/pack'
import type { Segment } from '@/schema/printed'
import type { PackedArea, Year } from '@/schema/review'
import { findFigure, yearAsked } from '@/schema/years'
import { areaLabel, todayLabel } from '#wording/review'
import { figureOfTheDay } from './figure-of-the-day'
import { figureView, spokenSaysOf, type FigureView } from './select-figure'
import { speakFigure } from './speak-figure'

/** What stands large on an area's card: figures, or words where the article has none. */
export type LeadView =
  | {
      readonly kind: 'figures'
      readonly figures: readonly { readonly id: string; readonly segments: readonly Segment[]; readonly unit: string }[]
    }
  | { readonly kind: 'words'; readonly words: string }

export interface AreaCardView {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly label: string
  readonly lead: LeadView
  readonly spoken: string
}

export interface HomeView {
  readonly year: number
  /** All that there are, the newest first. */
  readonly years: readonly number[]
  readonly today:
    | { readonly figure: FigureView; readonly areaNumber: number; readonly areaName: string; readonly spoken: string }
    | undefined
  readonly areas: readonly AreaCardView[]
  readonly about: Year
}

function areaCard(area: PackedArea): AreaCardView {
  const { lead } = area
  const figures = 'figures' in lead ? lead.figures.flatMap((id) => area.figures.find((one) => one.id === id) ?? []) : []
  const said = 'words' in lead ? lead.words : figures.map((one) => speakFigure(one.printed, one.unit)).join('')
  return {
    id: area.id,
    number: area.number,
    name: area.name,
    label: lead.label,
    lead:
      'words' in lead
        ? { kind: 'words', words: lead.words }
        : {
            kind: 'figures',
            figures: figures.map(figureView).map(({ id, segments, unit }) => ({ id, segments, unit })),
          },
    spoken: areaLabel({ n: area.number, name: area.name, figure: said, label: lead.label }),
  }
}

/** The home of the review, for one of its years. `at` is the time now in ms: it decides which figure is today's. */
export function selectHome({ years }: CorePack, at: number, asked?: string): HomeView {
  const { year, areas } = yearAsked(years, asked)
  const chosen = figureOfTheDay(
    areas.flatMap((area) => area.figures),
    at,
  )
  const found = findFigure(years, chosen?.id)
  return {
    year: year.year,
    years: years.map((one) => one.year.year),
    today: found && {
      figure: figureView(found.figure),
      areaNumber: found.area.number,
      areaName: found.area.name,
      spoken: todayLabel({ says: spokenSaysOf(found.figure), area: found.area.name }),
    },
    areas: areas.map(areaCard),
    about: year,
  }
}
