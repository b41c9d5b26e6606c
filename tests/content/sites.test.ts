import { distanceKm } from '@/features/sites/nearest'
import { iconNames } from '@/ui/icon/icon-names'
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

describe('every need', () => {
  const icons = new Set<string>(iconNames)
  test.each(full.needs.map((need) => [need.name, need] as const))('%s has a drawing and leads on', (name, need) => {
    expect(icons).toContain(need.icon)
    expect(need.kinds.length + (need.hotlines?.length ?? 0)).toBeGreaterThan(0)
    expect(name).not.toContain('失独')
  })

  test('every own kind of the association is led to by one', () => {
    const led = new Set(full.needs.flatMap(({ kinds }) => kinds))
    expect(full.kinds.filter(({ id, own }) => own && !led.has(id))).toEqual([])
  })
})

describe('what is asked before going', () => {
  test.each(full.kinds.map((kind) => [kind.name, kind.ask ?? []] as const))('%s: questions, no claims', (_, ask) => {
    expect(ask.length).toBeGreaterThan(1)
    expect(ask.filter((line) => !line.endsWith('？'))).toEqual([])
  })
})

test('the review counts each own kind as new in its year, and nothing else as one', () => {
  const figures = new Map(
    full.years[0].areas.flatMap((area) => area.figures.map((figure) => [figure.id, figure] as const)),
  )
  for (const { id, own, review = [] } of full.kinds) {
    const counted = review.map((one) => figures.get(one))
    expect([id, counted.filter((figure) => figure?.span === 'new').length]).toEqual([id, own ? 1 : 0])
    expect(counted.filter((figure) => figure?.counts !== 'places' || !figure.related?.kinds?.includes(id))).toEqual([])
  }
})

describe('seats', () => {
  const { points, central, left } = full.seats
  const own = Object.entries(points).filter(([code]) => !code.endsWith('00'))

  test('most counties have one, and each of the others says why not', () => {
    expect(own).toHaveLength(55)
    expect(central).toHaveLength(14)
    expect(Object.keys(left)).toHaveLength(15)
  })

  test.each(own)('%s lies in its city: by it, and not on top of a neighbour', (code, point) => {
    const others = own.filter(([other]) => other !== code)
    const sameCity = others.filter(([other]) => other.slice(0, 4) === code.slice(0, 4)).map(([, one]) => one)
    const city = points[`${code.slice(0, 4)}00`]
    // 南平 has no point of its own: its counties are measured to each other
    for (const other of city ? [city] : sameCity) expect(distanceKm(point, other)).toBeLessThan(city ? 150 : 155)
    expect(Math.min(...others.map(([, other]) => distanceKm(point, other)))).toBeGreaterThan(5)
  })

  test('they travel to three decimals, central districts with the point of their city', () => {
    const packed = packs.places.seats
    expect(packed.points['350429']).toEqual([26.903, 117.17])
    expect(packed.points['350102']).toEqual(packed.points['350100'])
    expect(Object.keys(packed.points)).toHaveLength(own.length + 8 + central.length)
    expect(packed).toMatchObject({ licence: 'CC BY 4.0', source: full.seats.source, central })
    expect(JSON.stringify(packs.core)).not.toContain('GeoNames')
  })
})
