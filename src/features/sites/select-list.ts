import type { CorePack } from '@/schema/pack'
import type { Seats } from '@/schema/seats'
import * as words from '#wording/directory'
import { emptyAny, emptyTitle, listTitle, listTitleKind, regionAll, sameCity } from '#wording/sites'
import { filterPlaces } from './filter-places'
import { nearestCounty, nearestFirst, type Near, type Point } from './nearest'
import { placeRow, regionWords, type PlaceRow } from './place-row'
import { cityFor, isCity, regionName } from './regions'
import { searchPlaces, type Directory, type Entry } from './search-places'
import { knownFilter, type SitesFilter } from './select-sites'

/** What a list is of: where, which kind, what for, which words. '' is not asked for. */
export interface ListFilter extends SitesFilter {
  readonly need: string
  readonly q: string
}

/** Where nothing is on record: that it is so, the nearest that is, and what works meanwhile. */
export interface EmptyView {
  readonly title: string
  readonly text: string
  /** A county to look at instead. */
  readonly go: { readonly code: string; readonly word: string } | undefined
  /** To send to the association by somebody who knows better. */
  readonly tell: string
  readonly near: { readonly title: string; readonly rows: readonly PlaceRow[] } | undefined
}

export interface ListView {
  readonly region: string
  readonly kind: string
  readonly need: string
  readonly title: string
  readonly found: number
  readonly rows: readonly PlaceRow[]
  /** How many are found but not shown. */
  readonly rest: number
  /** The rows as a text for a chat. */
  readonly text: string
  readonly shareTitle: string
  /** What is wanted takes a telephone, not a place. */
  readonly callOnly: boolean
  readonly empty: EmptyView | undefined
  /** Numbers to call for what is wanted, or for anything where nothing is found. */
  readonly hotlines: CorePack['hotlines']
}

/** How the list is drawn: how many rows, from where, as of when (ms). */
export interface Drawing {
  readonly most: number
  readonly point: Point | undefined
  readonly at: number
}

/** What the content can answer of what a link asks for. */
export function knownList(core: CorePack, asked: Partial<Record<keyof ListFilter, string | undefined>>): ListFilter {
  const need = core.needs.some(({ id }) => id === asked.need) ? (asked.need ?? '') : ''
  const filter = knownFilter(core, { region: asked.region ?? '', kind: asked.kind ?? '' })
  return { ...filter, need, q: (asked.q ?? '').trim() }
}

const km = (far: number) => Math.round(far)

/** How far a place is, in words; empty where nobody can tell. */
function farWords({ km: far, to, seat }: Near): string {
  if (far === undefined) return ''
  const [less, about] =
    to === 'place'
      ? [words.farPlaceLess, words.farPlace]
      : seat && isCity(seat)
        ? [words.farCityLess, words.farCity]
        : [words.farSeatLess, words.farSeat]
  return km(far) < 1 ? less : about({ km: km(far) })
}

/** How far from where to where: a district in the middle of a city has no seat but its centre. */
function nearWords(to: 'seat' | 'centre', fromCentre: boolean): typeof words.emptyNearest {
  if (to === 'centre') return words.emptyNearestCentre
  return fromCentre ? words.emptyNearestFrom : words.emptyNearest
}

/** Numbers that help where no place is on record. */
const MEANWHILE = ['12345', '12356']

function lineOf(core: CorePack, { place }: Entry): string {
  const { name, address, grade } = place
  const where = regionWords(core.regions, place.adcode)
  return grade === 'A' ? words.listLine({ name, where, address }) : words.listLineUnsure({ name, where, address })
}

const cardOf = ({ place }: Entry) => ({ ...place, ...(place.source.date ? { date: place.source.date } : {}) })

/** The nearest county that has a record of what is wanted, and how far it is from seat to seat. */
function emptyView(
  core: CorePack,
  directory: Directory,
  filter: ListFilter,
  seats: Seats,
  drawing: Drawing,
): EmptyView {
  const { region, q } = filter
  const name = regionName(core.regions, region) ?? regionAll
  const wanted = filterPlaces(directory, { ...filter, region: '' }, core)
  const what = kindWords(core, filter) || emptyAny
  const near =
    region && wanted.length
      ? nearestCounty(
          region,
          wanted.map(({ place }) => place.adcode),
          seats,
        )
      : undefined
  const county = near ? (regionName(core.regions, near.adcode) ?? '') : ''
  const city = cityFor(core.regions, region)
  const inCity = region && city !== region ? filterPlaces(directory, { ...filter, region: city }, core) : []
  const far = near
    ? near.km < 1
      ? words.emptyNearestSame({ county, region: name })
      : nearWords(near.to, isCity(region) || seats.central.includes(region))({ county, region: name, km: km(near.km) })
    : words.emptyNearestUnknown({ region: name })
  return {
    title: q ? words.foundNone : emptyTitle({ region: name, kind: what }),
    text: q ? words.queryNone({ query: q }) : wanted.length ? far : words.emptyNowhere({ kind: what }),
    go: near && !q ? { code: near.adcode, word: words.emptyGo({ county }) } : undefined,
    tell: words.emptyTellText({ region: name, kind: what }),
    near:
      inCity.length && !q
        ? {
            title: sameCity({ city: regionName(core.regions, city) ?? '' }),
            rows: inCity.slice(0, drawing.most).map((entry) => placeRow(core, cardOf(entry), drawing.at)),
          }
        : undefined,
  }
}

/** What is not there, to say so: a kind by its name, a need in the reader's words. */
function kindWords(core: CorePack, { kind, need }: ListFilter): string {
  const named = core.kinds.find(({ id }) => id === kind)?.name
  const wanted = core.needs.find(({ id }) => id === need)?.name
  return named ?? (wanted ? words.emptyNeed({ name: wanted }) : '')
}

/** The list as a reader sees it. `filter` must be known to the content, see `knownList`. */
export function selectList(
  core: CorePack,
  directory: Directory,
  seats: Seats,
  filter: ListFilter,
  drawing: Drawing,
): ListView {
  const { region, kind, need, q } = filter
  const filtered = filterPlaces(directory, filter, core)
  const found = q ? searchPlaces(filtered, q) : filtered
  const ordered = drawing.point
    ? nearestFirst(found, drawing.point, seats).map((near) => ({ entry: near.entry, far: farWords(near) }))
    : found.map((entry) => ({ entry, far: '' }))
  const rows = ordered
    .slice(0, drawing.most)
    .map(({ entry, far }) => placeRow(core, cardOf(entry), drawing.at, far || undefined))
  const regionWord = regionName(core.regions, region) ?? regionAll
  const kindWord = core.kinds.find(({ id }) => id === kind)?.name ?? ''
  const wanted = core.needs.find(({ id }) => id === need)
  const callOnly = Boolean(wanted && !wanted.kinds.length)
  const title = kindWord ? listTitleKind({ region: regionWord, kind: kindWord }) : listTitle({ region: regionWord })
  const numbers = new Set([...(wanted?.hotlines ?? []), ...(found.length || callOnly ? [] : MEANWHILE)])
  return {
    region: regionWord,
    kind: kindWord,
    need: wanted?.name ?? '',
    title,
    shareTitle: callOnly && wanted ? wanted.name : words.listShare({ what: wanted?.name ?? title, n: found.length }),
    callOnly,
    text: [
      title,
      ...ordered.slice(0, drawing.most).map(({ entry }) => lineOf(core, entry)),
      words.listSource({ version: core.info.contentVersion }),
    ].join('\n'),
    found: found.length,
    rows,
    rest: found.length - rows.length,
    empty: found.length || callOnly ? undefined : emptyView(core, directory, filter, seats, drawing),
    hotlines: core.hotlines.filter(({ number }) => numbers.has(number)),
  }
}
