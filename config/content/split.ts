import { FIRST_AID } from './check-tips'
import type {
  CityPack,
  CorePack,
  FullPack,
  PlacesPack,
  QuizPack,
  SourcesPack,
  TipLinesPack,
  TipsPack,
} from '../../src/schema/pack'
import type { Area, PackedArea, ReviewYear, Years } from '../../src/schema/review'
import type { Kind, Place, PlaceCard } from '../../src/schema/site'
import type { Tip, TipCard, TipLine } from '../../src/schema/tip'
import { countKinds, packPlace, packSeats } from './pack-places'
import { splitPlaces } from './split-places'

/** How many places the tab can list before its sub-package is there: what a reader scrolls through, not the directory. */
export const PLACE_CARDS = 60

/** What is loaded together: by package. */
export interface Packs {
  readonly core: CorePack
  readonly places: PlacesPack
  /** By code; empty while all places travel in one piece. */
  readonly cities: Readonly<Record<string, CityPack>>
  readonly tips: TipsPack
  readonly quiz: QuizPack
  readonly 'tip-lines': TipLinesPack
  readonly sources: SourcesPack
}

/** The association's own sites first, then the newest news, then the better grade, then by id. */
export function orderPlaces(places: readonly Place[], kinds: readonly Kind[]): Place[] {
  const own = new Set(kinds.filter((kind) => kind.own).map((kind) => kind.id))
  const key = ({ kind, grade, source }: Place) =>
    `${own.has(kind) ? 1 : 0}${source.date ?? ''} ${grade === 'A' ? 1 : 0}`
  return [...places].sort((a, b) => (key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? 1 : -1))
}

const placeCard = ({ id, name, kind, adcode, grade, source }: Place): PlaceCard => ({
  id,
  name,
  kind,
  adcode,
  grade,
  ...(source.date ? { date: source.date } : {}),
})
const tipCard = ({ id, title, topic }: Tip): TipCard => ({ id, title, topic })
const tipLine = ({ id, title, topic, summary }: Tip): TipLine => ({ id, title, topic, summary })
const packedYears = ([newest, ...older]: Years<Area>): Years => {
  const packed = ({ year, areas }: ReviewYear<Area>) => ({ year, areas: areas.map(packedArea) })
  return [packed(newest), ...older.map(packed)]
}
const packedArea = (area: Area): PackedArea => ({
  ...area,
  parts: area.parts.map((part) =>
    'items' in part ? { ...part, items: part.items.map(({ where: _checked, ...item }) => item) } : part,
  ),
})

/** Splits the whole content into the packs that the packages carry. Order is part of the content: same in, same out. */
export function split(full: FullPack): Packs {
  const places = orderPlaces(full.places, full.kinds)
  const { pack, cities } = splitPlaces(places.map(packPlace), packSeats(full.seats))
  const order = full.topics.topics.map((topic) => topic.id)
  const tips = [...full.tips].sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic))
  return {
    core: {
      info: full.info,
      corrections: full.corrections,
      years: packedYears(full.years),
      kinds: full.kinds.map(({ sources: _elsewhere, ...kind }) => kind),
      hotlines: full.hotlines.map(({ sources: _elsewhere, ...hotline }) => hotline),
      needs: full.needs,
      regions: full.regions,
      kindCounts: countKinds(places),
      placeTotal: places.length,
      unheard: places.every(({ phone, hours }) => !phone.length && !hours),
      placeCards: places.slice(0, PLACE_CARDS).map(placeCard),
      topics: full.topics,
      // first aid is there whole, so it needs no card
      tipCards: tips.filter((tip) => tip.topic !== FIRST_AID).map(tipCard),
      firstAid: tips.filter((tip) => tip.topic === FIRST_AID),
    },
    places: pack,
    cities,
    sources: {
      kinds: full.kinds.map(({ name, sources }) => ({ name, sources })),
      hotlines: full.hotlines.map(({ number, name, sources }) => ({ number, name, sources })),
      seats: { source: full.seats.source, licence: full.seats.licence },
    },
    'tip-lines': { tipLines: tips.map(tipLine) },
    tips: { tips: tips.filter((tip) => tip.topic !== FIRST_AID) },
    quiz: { questions: full.questions },
  }
}
