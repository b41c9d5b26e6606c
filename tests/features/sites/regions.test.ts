import core from '#packs/core.json'
import places from '#packs/places.json'
import { cityFor, countIn, countiesWith, inRegion, regionName, selectRegions } from '@/features/sites/regions'
import { aCore, aKind, someRegions } from '../../support/builders'

const regions = someRegions()

describe('a place stands in a region', () => {
  test.each([
    ['the province', '', '350102', true],
    ['its county', '350102', '350102', true],
    ['its city', '350100', '350102', true],
    ['a city whose county nobody named', '350100', '350100', true],
    ['another city', '350400', '350102', false],
    ['another county of its city', '350128', '350102', false],
    ['福州 has no 平潭', '350100', '350128', false],
    ['平潭 has 平潭', '350128', '350128', true],
    ['平潭 has nothing of 福州', '350128', '350100', false],
    ['a county has nothing that stands for its whole city', '350102', '350100', false],
  ])('%s', (_, region, adcode, stands) => {
    expect(inRegion(regions, region, adcode)).toBe(stands)
  })
})

test.each([
  ['', '全省'],
  ['350100', '福州市'],
  ['350102', '鼓楼区'],
  ['350128', '平潭'],
  ['350527', undefined],
  ['350199', undefined],
  ['350900', undefined],
  ['440100', undefined],
  ['福州市', undefined],
])('the region %j is called %j', (code, name) => {
  expect(regionName(regions, code)).toBe(name)
})

test('the same city of a county is its city; of 平潭, itself', () => {
  expect(['350102', '350100', '350128'].map((code) => cityFor(regions, code))).toEqual(['350100', '350100', '350128'])
})

const counted = aCore({
  kinds: [aKind(), aKind({ id: 'other' })],
  kindCounts: {
    '350100': { example: 1 },
    '350102': { example: 2, other: 3 },
    '350128': { other: 4 },
    '350429': { example: 5 },
  },
})

test.each([
  ['', '', 15],
  ['', 'example', 8],
  ['350100', '', 6],
  ['350100', 'other', 3],
  ['350102', 'example', 2],
  ['350128', '', 4],
  ['350128', 'example', 0],
  ['350429', 'nowhere', 0],
  ['350999', '', 0],
])('in %j of %j there are %i', (region, kind, n) => {
  expect(countIn(counted, region, kind)).toBe(n)
})

test('counties with a record: not the city that stands for itself', () => {
  expect(countiesWith(counted, '')).toBe(3)
  expect(countiesWith(counted, 'other')).toBe(2)
  expect(countiesWith(counted, 'nowhere')).toBe(0)
})

test('the choices: cities with their counties, 平潭 after them, none in two lists, each with its own count', () => {
  expect(selectRegions(counted, '')).toEqual([
    { code: '350100', name: '福州市', n: 6, counties: [{ code: '350102', name: '鼓楼区', n: 5 }] },
    { code: '350400', name: '三明市', n: 5, counties: [{ code: '350429', name: '泰宁县', n: 5 }] },
    { code: '350128', name: '平潭', n: 4, counties: [] },
  ])
})

describe('the regions of the app', () => {
  const choices = selectRegions(core, '')
  const counties = choices.flatMap((city) => city.counties)

  test('are nine cities and 平潭, with 83 counties in all, none of them 金门', () => {
    expect(choices.map(({ name }) => name)).toHaveLength(10)
    expect(choices.at(-1)?.name).toBe('平潭')
    expect(counties.length + 1).toBe(83)
    expect(new Set([...choices, ...counties].map(({ code }) => code)).size).toBe(10 + 82)
    expect(counties.map(({ code }) => code)).not.toContain('350527')
  })

  test.each([['', 'all'] as const, ...core.kinds.map(({ id, name }) => [id, name] as const)])(
    'count every place: %s',
    (kind) => {
      const known = places.places.filter((place) => !kind || place.kind === kind)
      expect(choices.length).toBeGreaterThan(0)
      expect(selectRegions(core, kind).reduce((sum, { n }) => sum + n, 0)).toBe(known.length)
      for (const { code, n } of counties.map((one) => ({ ...one, n: countIn(core, one.code, kind) })))
        expect([code, n]).toEqual([code, known.filter(({ adcode }) => adcode === code).length])
    },
  )
})
