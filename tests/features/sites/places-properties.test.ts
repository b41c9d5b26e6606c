import core from '#packs/core.json'
import pack from '#packs/places.json'
import fc from 'fast-check'
import { filterPlaces } from '@/features/sites/filter-places'
import { nearestFirst } from '@/features/sites/nearest'
import { prepare, searchPlaces } from '@/features/sites/search-places'
import { pinyinOf } from '../../../config/content/pinyin'
import { syntheticPlaces } from '../../support/synthetic-places'

const made = prepare(core, syntheticPlaces(core, 400))
const directory = [...prepare(core, pack.places), ...made]
const known = new Set(directory)

const { cities } = core.regions
const codes = cities.flatMap(({ code, counties }) => [code, ...Object.keys(counties)])
const oneOf = (values: readonly string[]) => fc.option(fc.constantFrom(...values, 'nowhere'), { nil: undefined })
const filters = fc.record({
  region: oneOf(codes),
  kind: oneOf(core.kinds.map(({ id }) => id)),
  need: oneOf(core.needs.map(({ id }) => id)),
})
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('妇幼', '泰宁 亲子', 'xm', 'fuyou', '长安', '失独', 'a', '社区 18', '%_\\', '[', '.*'),
)
const points = fc.record({
  lat: fc.double({ min: 23, max: 29, noNaN: true }),
  lng: fc.double({ min: 115, max: 121, noNaN: true }),
})

test('a filtered search never invents a place and never repeats one, whichever comes first', () => {
  fc.assert(
    fc.property(filters, queries, (filter, query) => {
      const found = filterPlaces(searchPlaces(directory, query), filter, core)
      const other = searchPlaces(filterPlaces(directory, filter, core), query)
      expect(found.every((entry) => known.has(entry))).toBe(true)
      expect(new Set(found).size).toBe(found.length)
      expect(other).toEqual(found)
    }),
  )
})

test('a longer query never finds more', () => {
  fc.assert(
    fc.property(queries, queries, (first, second) => {
      const wide = new Set(searchPlaces(directory, first.slice(0, 20)))
      const narrow = searchPlaces(directory, `${first.slice(0, 20)} ${second.slice(0, 20)}`)
      expect(narrow.filter((entry) => !wide.has(entry))).toEqual([])
    }),
  )
})

test('the nearest come first, and all are still there', () => {
  fc.assert(
    fc.property(filters, points, (filter, point) => {
      const entries = filterPlaces(directory, filter, core)
      const near = nearestFirst(entries, point, pack.seats)
      const km = near.map((one) => one.km ?? Infinity)
      // to the metre: what is nearer than that keeps the order of the list
      expect(km.every((one, i) => i === 0 || one >= (km[i - 1] ?? 0) - 0.001)).toBe(true)
      expect(new Set(near.map(({ entry }) => entry))).toEqual(new Set(entries))
      expect(near).toHaveLength(entries.length)
    }),
  )
})

describe('every place is found', () => {
  const finds = (entry: (typeof directory)[number], query: string) => searchPlaces(directory, query).includes(entry)
  test.each([
    ['by its own name', (name: string) => name],
    ['by its initials', (name: string) => pinyinOf(name).initials],
    ['by its full pinyin', (name: string) => pinyinOf(name).full],
  ])('%s', (_, query) => {
    expect(directory.filter((entry) => !finds(entry, query(entry.place.name))).map(({ place }) => place.name)).toEqual(
      [],
    )
  })
})
