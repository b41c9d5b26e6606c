import type { CorePack } from '@/schema/pack'
import type { Where } from '@/schema/figure'
import { sectionOf } from '@/schema/section'
import { findFigure } from '@/schema/years'
import { ofYear } from '#wording/common'
import {
  boundMeaning,
  countsMeaning,
  factCorrection,
  measureMeaning,
  spanMeaning,
  whereItem,
  wherePhoto,
  whereSection,
} from '#wording/review'
import { selectCompared, type ComparedView } from './select-compared'
import { figureView, type FigureView } from './select-figure'

/** A figure with all that is known of where it comes from. */
export interface FactsView {
  readonly figure: FigureView
  readonly areaId: string
  readonly areaNumber: number
  readonly areaName: string
  /** Where it stands: number and name of the area, the work; the year too where there are several. */
  readonly head: string
  /** How many parts the article of its year has. */
  readonly sections: number
  readonly compared: readonly ComparedView[]
  readonly counts: string
  /** Over which time, what kind of result, how exact: one sentence each. */
  readonly span: readonly string[]
  readonly scope: string | undefined
  readonly partOf: FigureView | undefined
  readonly together: readonly FigureView[]
  readonly kinds: readonly { readonly id: string; readonly name: string }[]
  readonly tips: readonly { readonly id: string; readonly title: string; readonly topic: string }[]
  readonly note: string | undefined
  /** What was put right about it after it had been published, the newest first. */
  readonly corrected: readonly string[]
  readonly where: string
  readonly section: string
  readonly sectionNumber: number
  readonly words: string
}

function whereText({ section, item, photo }: Where): string {
  const part = sectionOf(section)
  if (photo) return wherePhoto({ section: part })
  return item ? whereItem({ section: part, item: sectionOf(item) }) : whereSection({ section: part })
}

/** The provenance of a figure. Undefined for an id that names none. */
export function selectFacts(core: CorePack, id: string | undefined): FactsView | undefined {
  const found = findFigure(core.years, id)
  if (!found) return undefined
  const { figure, area } = found
  const place = `0${area.number} ${area.name} · ${figure.title}`
  const { figures = [], kinds = [], tips = [] } = figure.related ?? {}
  const other = (one: string) => findFigure(core.years, one)?.figure
  const whole = figure.of ? other(figure.of) : undefined
  const bound = figure.bound === 'exact' ? [] : [boundMeaning[figure.bound]]
  return {
    figure: figureView(figure),
    areaId: area.id,
    areaNumber: area.number,
    areaName: area.name,
    head: core.years.length > 1 ? ofYear({ year: found.year.year, name: place }) : place,
    sections: found.areas.length,
    compared: selectCompared(core, figure.id),
    counts: countsMeaning[figure.counts],
    span: [spanMeaning[figure.span], measureMeaning[figure.measure], ...bound],
    scope: figure.scope,
    partOf: whole && figureView(whole),
    together: figures
      .filter((one) => one !== figure.of)
      .flatMap((one) => other(one) ?? [])
      .map(figureView),
    kinds: kinds
      .flatMap((one) => core.kinds.find((kind) => kind.id === one) ?? [])
      .map(({ id: kind, name }) => ({ id: kind, name })),
    tips: tips
      .flatMap((one) => [...core.firstAid, ...core.tipCards].find((tip) => tip.id === one) ?? [])
      .map(({ id: tip, title, topic }) => ({ id: tip, title, topic })),
    note: figure.note,
    corrected: core.corrections
      .filter((one) => one.figure === id)
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .map(({ date, was, now, why }) => factCorrection({ date, was, now, why })),
    where: whereText(figure.where),
    section: sectionOf(figure.where.section),
    sectionNumber: figure.where.section,
    words: figure.where.words,
  }
}
