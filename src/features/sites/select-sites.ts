import type { CorePack } from '@/schema/pack'
import * as words from '#wording/sites'
import { placeRow, type PlaceRow } from './place-row'
import { cityFor, countIn, countiesWith, inRegion, regionName } from './regions'

/** What a reader looks for: a region's code and the id of a kind; '' is all of them. */
export interface SitesFilter {
  readonly region: string
  readonly kind: string
}

/** The services tab. */
export interface SitesView {
  /** The filter in use: what names nothing is taken for all. */
  readonly filter: SitesFilter
  readonly region: string
  readonly kind: string
  readonly title: string
  /** On record here. */
  readonly total: number
  /** On record in all. */
  readonly all: number
  readonly counties: number
  readonly places: readonly PlaceRow[]
  /** Where nothing is on record: what that is called, and what is near. */
  readonly empty: { readonly title: string; readonly near: string; readonly places: readonly PlaceRow[] } | undefined
  readonly note: string
  readonly needs: CorePack['needs']
  readonly hotlines: CorePack['hotlines']
}

/** As many as fit a screen or two; the rest are on a page of their own. */
const FIRST = 5

/** The filter that the content can answer: an unknown region or kind is all of them. */
export const knownFilter = ({ regions, kinds }: CorePack, { region, kind }: SitesFilter): SitesFilter => ({
  region: regionName(regions, region) ? region : '',
  kind: kinds.some(({ id }) => id === kind) ? kind : '',
})

/** `at` is the time now in ms: it decides how fresh each piece of news is. */
export function selectSites(core: CorePack, asked: SitesFilter, at: number): SitesView {
  const filter = knownFilter(core, asked)
  const { regions, placeCards } = core
  const region = regionName(regions, filter.region) ?? words.regionAll
  const kind = core.kinds.find(({ id }) => id === filter.kind)?.name ?? ''
  const cards = placeCards.filter((card) => !filter.kind || card.kind === filter.kind)
  const rowsIn = (code: string) =>
    cards
      .filter(({ adcode }) => inRegion(regions, code, adcode))
      .slice(0, FIRST)
      .map((card) => placeRow(core, card, at))
  const total = countIn(core, filter.region, filter.kind)
  const city = cityFor(regions, filter.region)
  const inCity = total ? [] : rowsIn(city)
  return {
    filter,
    region,
    kind,
    title: kind ? words.listTitleKind({ region, kind }) : words.listTitle({ region }),
    total,
    all: core.placeTotal,
    counties: countiesWith(core, ''),
    places: rowsIn(filter.region),
    empty: total
      ? undefined
      : {
          title: words.emptyTitle({ region, kind: kind || words.emptyAny }),
          near: inCity.length ? words.sameCity({ city: regionName(regions, city) ?? '' }) : words.elsewhere,
          places: inCity.length ? inCity : rowsIn(''),
        },
    note: core.unheard ? words.listUnheard : words.listNote,
    needs: core.needs,
    hotlines: core.hotlines,
  }
}
