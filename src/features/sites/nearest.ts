import type { Seats } from '@/schema/seats'
import type { Entry } from './search-places'

// Seats are WGS84, coordinates of places GCJ-02: the same spot lies up to 0.7 km apart in the two. A fuzzy location is
// itself rough by kilometres, and a seat is not a door. So distances are straight lines said in whole kilometres, and
// anything under one is 不到1公里.

/** Degrees north and east. */
export interface Point {
  readonly lat: number
  readonly lng: number
}

/** An entry with how far it is, and what was measured to. */
export interface Near {
  readonly entry: Entry
  /** Kilometres in a straight line; undefined where neither the place nor a seat has a point. */
  readonly km: number | undefined
  readonly to: 'place' | 'seat'
  /** The county whose seat was measured to, or the city (its code ends in 00) whose centre was. */
  readonly seat: string | undefined
}

const EARTH = 6371
const RADIAN = Math.PI / 180

/**
 * Farther than this from every seat is outside the province. 长汀, whose own seat is missing, reaches some 70 km from the
 * nearest that is not, and the location is rough by kilometres. Neighbours across the border lose nothing by being near.
 */
const NEAR_KM = 100

/** Kilometres between two points along the globe. */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIAN) / 2)
  const lng = Math.sin(((b.lng - a.lng) * RADIAN) / 2)
  const h = lat * lat + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * lng * lng
  // rounding can lift it above 1 for two ends of the globe
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)))
}

const cityOf = (adcode: string) => `${adcode.slice(0, 4)}00`

function pointOf(seats: Seats, adcode: string): Point | undefined {
  const [lat, lng] = seats.points[adcode] ?? []
  return lat === undefined || lng === undefined ? undefined : { lat, lng }
}

/** A county's own seat; else, and for a central district, its city's. */
function measuredTo(seats: Seats, adcode: string): { readonly seat: string; readonly point: Point } | undefined {
  const own = seats.central.includes(adcode) ? undefined : pointOf(seats, adcode)
  if (own) return { seat: adcode, point: own }
  const point = pointOf(seats, cityOf(adcode))
  return point && { seat: cityOf(adcode), point }
}

/** What is measured for a place without a coordinate of its own: once a region. */
function seatDistances(point: Point, seats: Seats): (adcode: string) => Pick<Near, 'km' | 'seat'> {
  const known = new Map<string, Pick<Near, 'km' | 'seat'>>()
  return (adcode) => {
    const before = known.get(adcode)
    if (before) return before
    const found = measuredTo(seats, adcode)
    const made = { km: found && distanceKm(point, found.point), seat: found?.seat }
    known.set(adcode, made)
    return made
  }
}

/** Entries in one list; a number that holds metres and index together has room for this many. */
const MOST = 2 ** 20
/** Farther than anything on the globe. */
const UNKNOWN_KM = 30_000

/** The entries by distance; those that cannot be measured last, equals (to the metre) in the order they came in. */
export function nearestFirst(entries: readonly Entry[], point: Point, seats: Seats): readonly Near[] {
  const toSeat = seatDistances(point, seats)
  const near = entries.map((entry): Near => {
    const { coord, adcode } = entry.place
    if (coord) return { entry, km: distanceKm(point, coord), to: 'place', seat: undefined }
    const { km, seat } = toSeat(adcode)
    return { entry, km, to: 'seat', seat }
  })
  // sorting plain numbers takes a tenth of the time of sorting objects by a rule
  const keys = new Float64Array(near.length)
  near.forEach(({ km = UNKNOWN_KM }, i) => (keys[i] = Math.round(km * 1000) * MOST + i))
  const sorted: Near[] = []
  keys.sort().forEach((key) => {
    const one = near[key % MOST]
    if (one) sorted.push(one)
  })
  return sorted
}

interface NearCounty {
  readonly adcode: string
  readonly km: number
  readonly to: 'seat' | 'centre'
}

/**
 * The nearest of the counties that have a record, from seat to seat; one without a known seat counts to its city's. Of
 * equals the first by code. Undefined where `from` has no point of its own, or no other county has a record. Two central
 * districts of one city share its point: 0 km, said as 同在市区. `to` says whether a seat was measured to or a city's centre.
 */
export function nearestCounty(from: string, withRecord: readonly string[], seats: Seats): NearCounty | undefined {
  const here = pointOf(seats, from)
  if (!here) return undefined
  let nearest: NearCounty | undefined
  for (const adcode of [...withRecord].sort()) {
    const there = measuredTo(seats, adcode)
    if (adcode === from || adcode.endsWith('00') || !there) continue
    const km = distanceKm(here, there.point)
    if (!nearest || km < nearest.km) nearest = { adcode, km, to: there.seat === adcode ? 'seat' : 'centre' }
  }
  return nearest
}

/** Whether a list sorted by distance helps somebody who stands here. */
export function isNearSeats(point: Point, seats: Seats): boolean {
  return Object.keys(seats.points).some((adcode) => {
    const seat = pointOf(seats, adcode)
    return seat !== undefined && distanceKm(point, seat) <= NEAR_KM
  })
}
