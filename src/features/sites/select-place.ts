import type { CorePack, PlacesPack } from '@/schema/pack'
import { dialled } from '@/schema/phone'
import type { Place } from '@/schema/site'
import * as words from '#wording/directory'
import * as common from '#wording/place'
import { undated } from '#wording/sites'
import { freshness, monthWords } from './freshness'
import { placeRow, type PlaceRow } from './place-row'
import { regionName } from './regions'
import { sayHours } from './say-hours'

/** A place's page: what is known, and words for what is not. */
export interface PlaceView {
  readonly row: PlaceRow
  readonly place: Place
  readonly kind: CorePack['kinds'][number] | undefined
  readonly precision: string
  /** Whom to call: the place, or where it has no number, who can ask for the reader. */
  readonly call: { readonly number: string; readonly word: string; readonly text: string; readonly others: string }
  /** What to ask before going, in the reader's own voice. */
  readonly questions: readonly string[]
  /** The registered hours and what they say of now. */
  readonly hours: { readonly registered: string; readonly now: string } | undefined
  /** Said where the news is over a year old. */
  readonly stale: string | undefined
  readonly source: string
  readonly date: string
  readonly grade: string
  readonly verified: string
  /** Others in the same county. */
  readonly others: { readonly title: string; readonly rows: readonly PlaceRow[] } | undefined
}

/** As many as one looks at on the way out. */
const OTHERS = 5
const ASK = '12345'

function callOf({ phone }: Place): PlaceView['call'] {
  const [first, ...rest] = phone
  if (!first) return { number: ASK, word: words.callAsk, text: words.askText, others: '' }
  const number = dialled(first)
  const extension = first.slice(number.length + 1)
  const then = extension ? words.askExtension({ extension }) : ''
  return {
    number: first,
    word: words.call,
    text: [words.askPhone({ phone: number }), then].filter(Boolean).join(''),
    others: rest.length ? words.otherPhones({ phones: rest.join('、') }) : '',
  }
}

/** News without a date may be of any age. */
function staleWords(date: string | undefined, at: number): string | undefined {
  if (!date) return words.staleUndated
  return freshness(date, at) < 3 ? words.stale : undefined
}

const row = (core: CorePack, place: Place, at: number) =>
  placeRow(core, { ...place, ...(place.source.date ? { date: place.source.date } : {}) }, at)

/** Undefined while the pack is not there, or where the id names none. `at` is the time now in ms. */
export function selectPlace(
  core: CorePack,
  pack: PlacesPack | undefined,
  id: string | undefined,
  at: number,
): PlaceView | undefined {
  const place = pack?.places.find((one) => one.id === id)
  if (!pack || !place) return undefined
  const { source, grade, verifiedOn, hours, adcode } = place
  const { date } = source
  const kind = core.kinds.find((one) => one.id === place.kind)
  const now = sayHours(hours, at)
  const others = pack.places.filter((one) => one.adcode === adcode && one.id !== place.id).slice(0, OTHERS)
  return {
    place,
    row: row(core, place, at),
    kind,
    precision: common.precision[place.precision],
    call: callOf(place),
    questions: [words.askHere({ address: place.address }), ...(kind?.ask ?? [words.askHours, words.askBring])],
    hours: hours && now ? { registered: hours, now } : undefined,
    stale: staleWords(verifiedOn ?? date, at),
    source: [`《${source.title}》`, source.publisher, words.sorts[source.sort]].filter(Boolean).join('，'),
    date: date ? (date.length > 7 ? date : monthWords(date)) : undated,
    grade: words.gradeMeaning[grade],
    verified: verifiedOn ? common.verifiedOn({ date: verifiedOn }) : common.verifiedNever,
    others: others.length
      ? {
          title: words.others({ county: regionName(core.regions, adcode) ?? '' }),
          rows: others.map((one) => row(core, one, at)),
        }
      : undefined,
  }
}
