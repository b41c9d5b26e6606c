import { full, packs } from '../support/real-content'

const codes = new Set(full.regions.cities.flatMap(({ code, counties }) => [code, ...Object.keys(counties)]))

describe('every place', () => {
  test.each(full.places.map((place) => [place.id, place] as const))('%s', (_, place) => {
    expect(place.source.title.length).toBeGreaterThan(3)
    // none is known as of today; a number or hours that appear were looked up, and this line goes with them
    expect(place.phone).toEqual([])
    expect(place.hours).toBeUndefined()
    expect(codes).toContain(place.adcode)
    expect(full.regions.hidden).not.toContain(place.adcode)
    expect(place.adcode).not.toBe('350527')
    expect(place.source.official).toBe(place.source.sort === 'gov')
  })
})

describe('every hotline', () => {
  test.each(full.hotlines.map((hotline) => [hotline.number, hotline] as const))('%s', (number, hotline) => {
    expect(number).toMatch(/^(110|120|12\d{3})$/)
    expect(hotline.sources.length).toBeGreaterThan(0)
    expect(hotline.offers).not.toBe('')
    expect(hotline.urgent === true).toBe(['110', '120'].includes(number))
  })
})

describe('every kind of place', () => {
  test.each(full.kinds.map((kind) => [kind.id, kind] as const))(
    '%s says what it offers with a source, or that it is not known',
    (_, kind) => {
      expect(Boolean(kind.offers)).toBe(!kind.unknown)
      if (kind.offers) expect(kind.sources?.length).toBeGreaterThan(0)
    },
  )
})

test('the nine cities of the province and all their counties are there, each under its own city', () => {
  expect(full.regions.cities).toHaveLength(9)
  for (const { code, counties } of full.regions.cities) {
    expect(code.endsWith('00')).toBe(true)
    expect(Object.keys(counties).filter((county) => county.slice(0, 4) !== code.slice(0, 4))).toEqual([])
  }
})

test('what is hidden from readers, and what stands beside the cities, is a county that exists', () => {
  expect([...full.regions.hidden, ...full.regions.beside].filter((code) => !codes.has(code))).toEqual([])
})

test('the counts by region add up to all places', () => {
  const { core, places } = packs
  expect(
    Object.values(core.kindCounts)
      .flatMap((kinds) => Object.values(kinds))
      .reduce((sum, count) => sum + count, 0),
  ).toBe(places.places.length)
  expect(core.placeTotal).toBe(full.places.length)
})
