import type { CorePack } from '@/schema/pack'
import type { Tip } from '@/schema/tip'

/** Where a tip leads outside the tips. */
export interface WaysView {
  readonly kinds: readonly { readonly id: string; readonly name: string }[]
  readonly figures: readonly { readonly id: string; readonly title: string; readonly text: string }[]
}

/** The kinds of place that the tip names, and the figures of the review that name the tip. */
export function selectWays({ kinds, areas }: CorePack, { id, related }: Tip): WaysView {
  return {
    kinds: (related?.kinds ?? []).flatMap((one) => kinds.find((kind) => kind.id === one) ?? []),
    figures: areas.flatMap(({ name, figures }) =>
      figures
        .filter((figure) => figure.related?.tips?.includes(id))
        .map((figure) => ({ id: figure.id, title: `${figure.label} ${figure.printed}${figure.unit}`, text: name })),
    ),
  }
}
