import type { CorePack, PlacesPack } from '@/schema/pack'
import type { Place } from '@/schema/site'
import * as words from '#wording/sites'
import { monthWords } from './freshness'
import { placeRow, type PlaceRow } from './select-sites'

/** A place's page: what is known, and words for what is not. */
export interface PlaceView {
  readonly row: PlaceRow
  readonly place: Place
  readonly kind: CorePack['kinds'][number] | undefined
  readonly precision: string
  readonly source: string
  readonly date: string
  readonly grade: string
  readonly verified: string
  /** What to ask before going, in the reader's own voice. */
  readonly questions: readonly string[]
}

/** Undefined while the pack is not there, or where the id names none. `at` is the time now in ms. */
export function selectPlace(
  core: CorePack,
  pack: PlacesPack | undefined,
  id: string | undefined,
  at: number,
): PlaceView | undefined {
  const place = pack?.places.find((one) => one.id === id)
  if (!place) return undefined
  const { source, grade, verifiedOn } = place
  const { date } = source
  return {
    place,
    row: placeRow(core, { ...place, ...(date ? { date } : {}) }, at),
    kind: core.kinds.find((one) => one.id === place.kind),
    precision: words.precision[place.precision],
    source: [`《${source.title}》`, source.publisher, words.sorts[source.sort]].filter(Boolean).join('，'),
    date: date ? (date.length > 7 ? date : monthWords(date)) : words.undated,
    grade: words.gradeMeaning[grade],
    verified: verifiedOn ? words.verifiedOn({ date: verifiedOn }) : words.verifiedNever,
    questions: [words.askHere({ address: place.address }), words.askHours, words.askBring],
  }
}
