import pack from '#packs/places.json'
import { distanceKm, isNearSeats, nearestCounty, nearestFirst } from '@/features/sites/nearest'
import { prepare } from '@/features/sites/search-places'
import type { PackedPlace } from '@/schema/site'
import { aCore, aPackedPlace, somePlaces } from '../../support/builders'

const { seats } = somePlaces()
const fuzhou = { lat: 26.061, lng: 119.306 }
const taining = { lat: 26.903, lng: 117.17 }

test.each([
  ['nowhere at all', fuzhou, fuzhou, 0],
  // a degree of latitude is 111.19 km on a globe of 6371 km
  ['one degree north', { lat: 25, lng: 118 }, { lat: 26, lng: 118 }, 111.19],
  ['one degree east on the equator', { lat: 0, lng: 118 }, { lat: 0, lng: 119 }, 111.19],
  ['one degree east at 60 degrees north', { lat: 60, lng: 118 }, { lat: 60, lng: 119 }, 55.6],
  ['to the other end of the globe', { lat: 0, lng: 0 }, { lat: 0, lng: 180 }, 20015.1],
])('%s', (_, a, b, km) => {
  expect(distanceKm(a, b)).toBeCloseTo(km, 1)
  expect(distanceKm(b, a)).toBeCloseTo(km, 1)
})

const at = (lat: number, lng: number) => ({ lat, lng, system: 'gcj02' as const })
const near = (places: Partial<PackedPlace>[], point = fuzhou) =>
  nearestFirst(prepare(aCore(), places.map(aPackedPlace)), point, seats)

describe('the nearest first', () => {
  test('by the place itself, else by the seat of its county, else by its city; last what cannot be measured', () => {
    const found = near([
      { id: 'nowhere', adcode: '350999' },
      { id: 'seat', adcode: '350429' },
      { id: 'city', adcode: '350122' },
      { id: 'here', adcode: '350429', coord: at(26.2, 119.3) },
    ])
    expect(found.map(({ entry, to, seat }) => [entry.place.id, to, seat])).toEqual([
      ['city', 'seat', '350100'],
      ['here', 'place', undefined],
      ['seat', 'seat', '350429'],
      ['nowhere', 'seat', undefined],
    ])
    expect(found.map(({ km }) => km && Math.round(km))).toEqual([0, 15, 232, undefined])
  })

  test('a central district is measured to its city, and says so', () => {
    expect(near([{ adcode: '350102' }], taining)).toMatchObject([{ to: 'seat', seat: '350100' }])
  })

  test('equals keep their order', () => {
    const ids = ['c', 'a', 'b'].map((id) => ({ id, adcode: '350429' }))
    expect(near(ids).map(({ entry }) => entry.place.id)).toEqual(['c', 'a', 'b'])
  })

  test('an empty list stays empty', () => {
    expect(near([])).toEqual([])
  })
})

describe('the nearest county that has one', () => {
  const points = { '350100': [26, 119], '350122': [26.1, 119], '350123': [26.3, 119], '350124': [25.9, 119] } as const
  const some = { ...seats, points, central: [] }
  test('is measured from seat to seat, never to itself or to a city as a whole', () => {
    expect(nearestCounty('350122', ['350122', '350123', '350100'], some)).toMatchObject({
      adcode: '350123',
      to: 'seat',
    })
    expect(nearestCounty('350122', ['350123'], some)?.km).toBeCloseTo(22.2, 1)
  })

  test('one without a seat of its own counts to its city', () => {
    expect(nearestCounty('350123', ['350199', '350124'], some)).toMatchObject({ adcode: '350199', to: 'centre' })
  })

  test('of two as far the first by code', () => {
    expect(nearestCounty('350100', ['350124', '350122'], some)?.adcode).toBe('350122')
  })

  test('is unknown where no other has one, or the county has no seat of its own', () => {
    expect(nearestCounty('350122', ['350122'], some)).toBeUndefined()
    expect(nearestCounty('350999', ['350123'], some)).toBeUndefined()
  })
})

test.each([
  ['泰宁', 26.9, 117.17, true],
  ['the west of 长汀, whose own seat is missing', 25.83, 116.06, true],
  ['平潭', 25.5, 119.8, true],
  ['上海', 31.23, 121.47, false],
  ['广州', 23.13, 113.26, false],
  ['台北', 25.03, 121.56, false],
  ['the sea off Africa, as a phone without a fix says', 0, 0, false],
])('%s is near Fujian: %s %s %s', (_, lat, lng, is) => {
  expect(isNearSeats({ lat, lng }, pack.seats)).toBe(is)
})

test('between real seats: 泰宁 is nearest to 建宁, and 鼓楼 shares its point with 台江', () => {
  expect(nearestCounty('350429', Object.keys(pack.seats.points), pack.seats)?.adcode).toBe('350430')
  expect(nearestCounty('350102', Object.keys(pack.seats.points), pack.seats)).toEqual({
    adcode: '350103',
    km: 0,
    to: 'centre',
  })
})
