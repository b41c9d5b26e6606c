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
  /** How far it is, where the list is sorted by that. */
  readonly far?: string
  readonly spoken: string
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

/** `at` is the time now in ms; `far` says how far it is. */
export function placeRow(core: CorePack, card: PlaceCard, at: number, far?: string): PlaceRow {
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
    ...(far ? { far } : {}),
    spoken: [card.name, kind, where, ...(far ? [far] : []), gradeWord, freshnessWord({ date })].join('，'),
  }
}
