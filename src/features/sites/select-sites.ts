import type { CorePack } from '@/schema/pack'
import type { PlaceCard } from '@/schema/site'
import { cityOnly, freshness as freshnessWord, gradeA, gradeB, undated } from '#wording/sites'
import { freshness, monthWords, type Freshness } from './freshness'

/** A place as a list shows it. */
export interface PlaceRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly icon: string
  readonly where: string
  readonly grade: 'A' | 'B'
  readonly gradeWord: string
  readonly fresh: Freshness
  readonly date: string
  readonly spoken: string
}

export interface SitesView {
  readonly cities: number
  readonly counties: number
  readonly total: number
  readonly places: readonly PlaceRow[]
  readonly hotlines: CorePack['hotlines']
}

/** 三明 泰宁县; the city alone where no source names the county. 平潭 stands beside the cities. */
export function regionWords(regions: CorePack['regions'], adcode: string): string {
  const city = regions.cities.find(({ code }) => code.slice(0, 4) === adcode.slice(0, 4))
  const county = city?.counties[adcode]
  if (!city) return ''
  const short = city.name.replace(/市$/, '')
  if (!county) return `${short}，${cityOnly}`
  return regions.beside.includes(adcode) ? county.replace(/县$/, '') : `${short} ${county}`
}

export function placeRow(core: CorePack, card: PlaceCard, at: number): PlaceRow {
  const kind = core.kinds.find(({ id }) => id === card.kind)?.name ?? ''
  const where = regionWords(core.regions, card.adcode)
  const gradeWord = card.grade === 'A' ? gradeA : gradeB
  const date = card.date ? monthWords(card.date) : undated
  return {
    id: card.id,
    name: card.name,
    kind,
    icon: `kind-${card.kind}`,
    where,
    grade: card.grade,
    gradeWord,
    fresh: freshness(card.date, at),
    date,
    spoken: [card.name, kind, where, gradeWord, freshnessWord({ date })].join('，'),
  }
}

/** The services tab. `at` is the time now in ms: it decides how fresh each piece of news is. */
export function selectSites(core: CorePack, at: number): SitesView {
  return {
    cities: core.regions.cities.length,
    counties: Object.keys(core.kindCounts).filter((code) => !code.endsWith('00')).length,
    total: core.placeTotal,
    places: core.placeCards.map((card) => placeRow(core, card, at)),
    hotlines: core.hotlines,
  }
}
