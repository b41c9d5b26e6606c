import type { CorePack } from '@/schema/pack'
import { regionAll } from '#wording/sites'

type Regions = CorePack['regions']

/** A city or a county to choose, with the number of places on record there. */
export interface RegionChoice {
  readonly code: string
  readonly name: string
  readonly n: number
}

export interface CityChoice extends RegionChoice {
  /** Empty for a county that stands beside the cities. */
  readonly counties: readonly RegionChoice[]
}

const cityOf = (code: string) => `${code.slice(0, 4)}00`
export const isCity = (code: string): boolean => code.endsWith('00')

/**
 * Whether a place with `adcode` stands in a region: '' is the province, a city takes its counties. 平潭 stands beside
 * the cities, as people speak of it: it is not in 福州.
 */
export function inRegion({ beside }: Regions, region: string, adcode: string): boolean {
  if (!region || region === adcode) return true
  return isCity(region) && cityOf(adcode) === region && !beside.includes(adcode)
}

const besideName = (name: string) => name.replace(/县$/, '')

/** 全省, 福州市, 永泰县, 平潭; undefined for a code that names nothing, or a region that stands in no list. */
export function regionName({ cities, beside, hidden }: Regions, code: string): string | undefined {
  if (!code) return regionAll
  if (hidden.includes(code)) return undefined
  const city = cities.find((one) => one.code === cityOf(code))
  if (city?.code === code) return city.name
  const county = city?.counties[code]
  return county && beside.includes(code) ? besideName(county) : county
}

/** The city of a county, for "the same city"; a county beside the cities is its own. */
export const cityFor = ({ beside }: Regions, code: string): string => (beside.includes(code) ? code : cityOf(code))

/** How many places of a kind ('' for all) are on record in a region. */
export function countIn({ kindCounts, regions }: CorePack, region: string, kind: string): number {
  return Object.entries(kindCounts)
    .filter(([code]) => inRegion(regions, region, code))
    .flatMap(([, counts]) => Object.entries(counts))
    .reduce((sum, [id, n]) => sum + (!kind || id === kind ? n : 0), 0)
}

/** How many counties have a record, of a kind or of any. */
export const countiesWith = (core: CorePack, kind: string): number =>
  Object.entries(core.kindCounts).filter(([code, counts]) => !isCity(code) && (kind ? counts[kind] : true)).length

/** The cities with their counties, those beside them after them, each with its count. */
export function selectRegions(core: CorePack, kind: string): readonly CityChoice[] {
  const { cities, beside, hidden } = core.regions
  const choice = (code: string, name: string): RegionChoice => ({ code, name, n: countIn(core, code, kind) })
  const listed = cities.map(({ code, name, counties }) => ({
    ...choice(code, name),
    counties: Object.entries(counties)
      .filter(([county]) => !beside.includes(county) && !hidden.includes(county))
      .map(([county, own]) => choice(county, own)),
  }))
  const alone = beside.map((code) => ({
    ...choice(code, regionName(core.regions, code) ?? ''),
    counties: [],
  }))
  return [...listed, ...alone]
}
