import type { CorePack } from '@/schema/pack'
import type { Tip } from '@/schema/tip'
import { areasOf, yearIn } from '@/schema/years'
import { ofYear } from '#wording/common'

/** Where a tip leads outside the tips. */
export interface WaysView {
  readonly kinds: readonly { readonly id: string; readonly name: string }[]
  readonly figures: readonly { readonly id: string; readonly title: string; readonly text: string }[]
}

/**
 * The kinds of place that the tip names, and the figures of the review that name the tip or say how many places of those
 * kinds there are.
 */
export function selectWays(core: CorePack, { id, related }: Tip): WaysView {
  const kinds = (related?.kinds ?? []).flatMap((one) => core.kinds.find((kind) => kind.id === one) ?? [])
  const counted = kinds.flatMap(({ review = [] }) => review)
  const several = core.years.length > 1
  return {
    kinds: kinds.map(({ id: kind, name }) => ({ id: kind, name })),
    figures: areasOf(core.years).flatMap(({ id: areaId, name, figures }) =>
      figures
        .filter((figure) => counted.includes(figure.id) || figure.related?.tips?.includes(id))
        .map((figure) => ({
          id: figure.id,
          title: `${figure.label} ${figure.printed}${figure.unit}`,
          text: several ? ofYear({ year: yearIn(areaId), name }) : name,
        })),
    ),
  }
}
