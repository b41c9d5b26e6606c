import type { CorePack } from '@/schema/pack'
import { inRegion } from './regions'
import type { Directory, Entry } from './search-places'

/** What a reader narrowed the list to. What is left out narrows nothing; a code or id that nothing has leaves none. */
export interface PlaceFilter {
  readonly region?: string | undefined
  readonly kind?: string | undefined
  readonly need?: string | undefined
}

/** The places that fit all of the filter, in the order they came in. */
export function filterPlaces(directory: Directory, filter: PlaceFilter, core: CorePack): readonly Entry[] {
  const { region, kind, need } = filter
  const wanted = need ? (core.needs.find(({ id }) => id === need)?.kinds ?? []) : undefined
  return directory.filter(
    ({ place }) =>
      (!kind || place.kind === kind) &&
      (!wanted || wanted.includes(place.kind)) &&
      inRegion(core.regions, region ?? '', place.adcode),
  )
}
