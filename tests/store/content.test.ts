import { addCity, addPack, content } from '@/store/content'
import { aPackedPlace, aTip, somePlaces } from '../support/builders'

const start = content.getState()
afterEach(() => content.setState(start, true))

test('the core is there from the start, and nothing else', () => {
  const { core, citiesRead, ...packs } = start
  expect(core.years[0].areas).toHaveLength(6)
  expect(citiesRead).toEqual([])
  expect(Object.keys(packs)).toEqual(expect.arrayContaining(['places', 'tips', 'quiz', 'tipLines']))
  expect(Object.values(packs).filter((pack) => pack !== undefined)).toEqual([])
})

test('a sub-package hands its own pack in and leaves the others alone', () => {
  const places = somePlaces()
  addPack({ places })
  expect(content.getState()).toEqual({ ...start, places })
  const tips = { tips: [aTip()] }
  addPack({ tips })
  expect(content.getState()).toEqual({ ...start, places, tips })
})

describe('the file of a city', () => {
  const ids = () => content.getState().places?.places.map(({ id }) => id)

  test('adds its places to those that are there, once', () => {
    addPack({ places: somePlaces() })
    addCity('350100', [aPackedPlace({ id: 'two' })])
    addCity('350100', [aPackedPlace({ id: 'two' })])
    addCity('350400', [])
    expect(ids()).toEqual(['example-place', 'two'])
    expect(content.getState().citiesRead).toEqual(['350100', '350400'])
  })

  test('is nothing before the directory itself is there', () => {
    addCity('350100', [aPackedPlace({ id: 'two' })])
    expect(content.getState()).toEqual(start)
  })
})
