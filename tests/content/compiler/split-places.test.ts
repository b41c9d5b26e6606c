import core from '#packs/core.json'
import { PLACES_BYTES, WHOLE, cityOf, placesTooLarge, splitPlaces } from '../../../config/content/split-places'
import { aPackedPlace, somePlaces, someRegions } from '../../support/builders'
import { syntheticPlaces } from '../../support/synthetic-places'

const { seats } = somePlaces()
const many = syntheticPlaces(core, WHOLE + 1)

test('up to the limit all travel in one piece', () => {
  const places = many.slice(0, WHOLE)
  expect(splitPlaces(places, seats)).toEqual({ pack: { places, seats }, cities: {} })
})

test('above it each city has its file: none is lost, none is twice, each in its order', () => {
  const { pack, cities } = splitPlaces(many, seats)
  expect(pack).toEqual({ places: [], seats, cities: core.regions.cities.map(({ code }) => code) })
  expect(Object.keys(cities)).toEqual(pack.cities)
  for (const [code, { places }] of Object.entries(cities)) {
    expect(places).toEqual(many.filter(({ adcode }) => cityOf(adcode) === code))
  }
  expect(Object.values(cities).flatMap(({ places }) => places)).toHaveLength(many.length)
})

test('a city without a place has no file', () => {
  const { pack } = splitPlaces(
    many.filter(({ adcode }) => !adcode.startsWith('3504')).concat(many.filter(({ adcode }) => adcode === '350100')),
    seats,
  )
  expect(pack.cities ?? []).not.toContain('350400')
})

describe('what does not fit into a package', () => {
  const heavy = (adcode: string, bytes: number) => aPackedPlace({ adcode, note: 'x'.repeat(bytes) })
  const said = (cities: Record<string, number>) =>
    placesTooLarge(
      {
        pack: somePlaces({ places: [] }),
        cities: Object.fromEntries(
          Object.entries(cities).map(([code, bytes]) => [code, { places: [heavy(code, bytes)] }]),
        ),
      },
      someRegions(),
    )

  test('is named: all together, with the largest city', () => {
    expect(said({ '350100': PLACES_BYTES / 2, '350400': PLACES_BYTES / 2 + 9000 })).toMatch(
      /^服务点一共 1\.81 MB，微信一个包只放得下 1\.80 MB；最多的是三明市，0\.91 MB。请先删掉/,
    )
  })

  test('is named: one city that is too large alone', () => {
    expect(said({ '350100': PLACES_BYTES, '350400': 10 })).toMatch(/^单是福州市的服务点就有 1\.80 MB/)
  })

  test('is named where the list is short and its entries long', () => {
    const pack = somePlaces({ places: [heavy('350100', PLACES_BYTES)] })
    expect(placesTooLarge({ pack, cities: {} }, someRegions())).toMatch(
      /^服务点一共 1\.8\d MB，微信一个包只放得下 1\.80 MB。请先/,
    )
  })

  test('what fits is not spoken of', () => {
    expect(said({ '350100': PLACES_BYTES / 2, '350400': PLACES_BYTES / 3 })).toBeUndefined()
    expect(placesTooLarge({ pack: somePlaces(), cities: {} }, someRegions())).toBeUndefined()
  })
})
