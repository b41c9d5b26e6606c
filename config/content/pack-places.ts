import type { KindCounts } from '../../src/schema/pack'
import type { Seats, SeatsSource } from '../../src/schema/seats'
import type { PackedPlace, Place } from '../../src/schema/site'
import { pinyinOf } from './pinyin'

/** A place with what it can be found by on a keyboard without Chinese: pinyin and initials of its name and address. */
export function packPlace(place: Place): PackedPlace {
  const [name, address] = [pinyinOf(place.name), pinyinOf(place.address)]
  return { ...place, py: [name.full, address.full, name.initials, address.initials].join(' ') }
}

/** Three decimals are about 100 m; the screen says whole kilometres. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000

/** The seats as they travel, central districts with the point of their city. */
export function packSeats({ source, licence, points, central }: SeatsSource): Seats {
  const packed: Record<string, readonly [number, number]> = {}
  for (const [code, { lat, lng }] of Object.entries(points)) packed[code] = [rounded(lat), rounded(lng)]
  for (const code of central) {
    const city = packed[`${code.slice(0, 4)}00`]
    if (city) packed[code] = city
  }
  return { source, licence, points: packed, central }
}

/** How many places of each kind each region has, in the order of the list. */
export function countKinds(places: readonly Place[]): KindCounts {
  const counts: Record<string, Record<string, number>> = {}
  for (const { adcode, kind } of places) {
    const region = (counts[adcode] ??= {})
    region[kind] = (region[kind] ?? 0) + 1
  }
  return counts
}
