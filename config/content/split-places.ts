import type { CityPack, PlacesPack } from '../../src/schema/pack'
import type { Seats } from '../../src/schema/seats'
import type { PackedPlace, Regions } from '../../src/schema/site'

/** Up to so many places travel in one piece: about a megabyte, which a phone reads in a fraction of a second. */
export const WHOLE = 2000

/** WeChat takes 2 MB a package; the pages of the sites package need the rest. */
export const PLACES_BYTES = 1_800_000

/** The pack of the sites package, and a file for each city where the list is long. 平潭 travels in 福州's, by its code. */
export interface SplitPlaces {
  readonly pack: PlacesPack
  readonly cities: Readonly<Record<string, CityPack>>
}

export const cityOf = (adcode: string): string => `${adcode.slice(0, 4)}00`

/** Keeps the order of the list, also within a city; cities stand by code. */
export function splitPlaces(places: readonly PackedPlace[], seats: Seats): SplitPlaces {
  if (places.length <= WHOLE) return { pack: { places, seats }, cities: {} }
  const byCity = new Map<string, PackedPlace[]>()
  for (const place of places) {
    const code = cityOf(place.adcode)
    const own = byCity.get(code)
    if (own) own.push(place)
    else byCity.set(code, [place])
  }
  const cities = Object.fromEntries(
    [...byCity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => [code, { places: own }]),
  )
  return { pack: { places: [], seats, cities: Object.keys(cities) }, cities }
}

const bytesOf = (pack: PlacesPack | CityPack): number => Buffer.byteLength(JSON.stringify(pack))
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2)

/**
 * What to do where the places do not fit into their package, in a writer's words; undefined where they do. One city that
 * fills it alone is named as such, else the largest.
 */
export function placesTooLarge({ pack, cities }: SplitPlaces, { cities: names }: Regions): string | undefined {
  const sizes = Object.entries(cities).map(([code, city]) => ({ code, bytes: bytesOf(city) }))
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, bytesOf(pack))
  if (all <= PLACES_BYTES) return undefined
  const [largest] = sizes.sort((a, b) => b.bytes - a.bytes)
  const name = names.find(({ code }) => code === largest?.code)?.name
  const size = megabytes(largest?.bytes ?? all)
  const most = megabytes(PLACES_BYTES)
  const remedy = '请先删掉不再开放的地方，再缩短 services、note 和来源的标题、网址；还放不下，就不能全部放在小程序里'
  return largest && largest.bytes > PLACES_BYTES
    ? `单是${name}的服务点就有 ${size} MB，微信一个包只放得下 ${most} MB。${remedy}`
    : `服务点一共 ${megabytes(all)} MB，微信一个包只放得下 ${most} MB${name ? `；最多的是${name}，${size} MB` : ''}。${remedy}`
}
