import type { CorePack } from '@/schema/pack'
import { printedOf } from '@/schema/printed'
import { figuresOf, yearIn } from '@/schema/years'
import { ofYear } from '#wording/common'
import * as words from '#wording/directory'
import { countIn, countiesWith, selectRegions } from './regions'

/** A figure of the review that counts places of this kind. */
export interface KindFigure {
  readonly id: string
  readonly label: string
  readonly printed: string
}

/** A kind of place: what it is, who may come, what the review says, where they are. */
export interface KindView {
  readonly id: string
  readonly name: string
  readonly icon: string
  readonly offers: string
  readonly audience: string | undefined
  readonly fee: string | undefined
  /** Said of what the association does not run itself. */
  readonly notOwn: string | undefined
  readonly figures: readonly KindFigure[]
  /** Said where the review has none. */
  readonly noFigures: string
  readonly ask: readonly string[]
  readonly total: number
  readonly where: string
  /** Cities that have some, with their counts. */
  readonly cities: readonly { readonly code: string; readonly name: string; readonly n: number }[]
}

/** Undefined where the id names no kind. */
export function selectKind(core: CorePack, id: string | undefined): KindView | undefined {
  const kind = core.kinds.find((one) => one.id === id)
  if (!kind) return undefined
  const total = countIn(core, '', kind.id)
  const wanted = kind.review ?? []
  const several = core.years.length > 1
  const figures = figuresOf(core.years).filter((figure) => wanted.includes(figure.id))
  return {
    id: kind.id,
    name: kind.name,
    icon: `kind-${kind.id}`,
    offers: kind.offers ?? kind.unknown ?? '',
    audience: kind.audience,
    fee: kind.fee,
    notOwn: kind.own ? undefined : words.kindNotOwn,
    figures: figures.map((figure) => ({
      id: figure.id,
      label: several ? ofYear({ year: yearIn(figure.id), name: figure.label }) : figure.label,
      printed: printedOf(figure),
    })),
    noFigures: several ? words.kindReviewNever : words.kindReviewNone,
    ask: kind.ask ?? [],
    total,
    where: total ? words.kindWhereText({ n: total, counties: countiesWith(core, kind.id) }) : words.kindWhereNone,
    cities: selectRegions(core, kind.id)
      .filter(({ n }) => n > 0)
      .map(({ code, name, n }) => ({ code, name, n })),
  }
}
