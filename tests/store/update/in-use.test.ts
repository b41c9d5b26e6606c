import type { PlacesPack } from '@/schema/pack'
import { addPack, content } from '@/store/content'
import { heldCity } from '@/store/parts/city'
import { addPlaces } from '@/store/parts/places'
import { addTips } from '@/store/parts/tips'
import { adoptNewest, isOutdated, noteChange, startHolding, theHolding } from '@/store/update/in-use'
import { openKeeping, type Keeping } from '@/store/update/keeping'
import { aPackedPlace, aTip, somePlaces } from '../../support/builders'
import { aDisk, sha256 } from '../../support/content-host'

const NEW = '2099.01.01'
const CITY = '350100'
const own = somePlaces()
const divided = somePlaces({ places: [], cities: [CITY] })
const placesNow = () => content.getState().places

function keeping(): Keeping {
  const holding = theHolding()
  if (!holding) throw new Error('nothing was opened')
  return openKeeping(holding)
}

/** A part that was fetched before. */
function hold(name: string, value: unknown) {
  const text = JSON.stringify(value)
  expect(keeping().put(name, { sha256: sha256(text), version: NEW, program: '0.0.1' }, text)).toBe(true)
}
const nextPage = () => {
  noteChange()
  adoptNewest()
}

// a part is chosen once a run of the app: one program, held and let go of in turn
beforeAll(() => {
  process.env.CONTENT_URL = 'https://content.test/'
  startHolding(aDisk().files)
})
afterAll(() => {
  delete process.env.CONTENT_URL
})

test('before anything is held, what the package hands in is in use, and a second page of it changes nothing', () => {
  addPlaces(own)
  addTips({ tips: [aTip()] })
  expect(placesNow()).toBe(own)
  addPlaces(somePlaces())
  expect(placesNow()).toBe(own)
  expect(heldCity(CITY)).toBeUndefined()
})

test('what came is in use from the next page on, not before', () => {
  const tips = { tips: [aTip({ summary: '新' })] }
  hold('tips', tips)
  noteChange()
  expect(isOutdated()).toBe(true)
  expect(content.getState().tips?.tips[0]?.summary).not.toBe('新')
  adoptNewest()
  expect(isOutdated()).toBe(false)
  expect(content.getState().tips).toEqual(tips)
})

test('a list whose cities are not all here is not used; once they are, it is, and each is read out of its file', () => {
  hold('places', divided)
  nextPage()
  expect(placesNow()).toBe(own)
  const places = [aPackedPlace({ id: 'held' })]
  hold(`cities/${CITY}`, { places })
  nextPage()
  expect(placesNow()).toEqual(divided)
  expect(heldCity(CITY)).toEqual(places)
})

test('a city of another shape, or withdrawn, is that of the package', () => {
  hold(`cities/${CITY}`, { places: 'none' })
  expect(heldCity(CITY)).toBeUndefined()
  hold(`cities/${CITY}`, { places: [aPackedPlace()] })
  keeping().drop([], [NEW])
  expect(heldCity(CITY)).toBeUndefined()
  nextPage()
  expect(placesNow()).toBe(own)
})

test('without an address the package hands in its own, and nothing is looked for', () => {
  delete process.env.CONTENT_URL
  const other: PlacesPack = somePlaces()
  addPlaces(other)
  expect(placesNow()).toBe(other)
  expect(heldCity(CITY)).toBeUndefined()
  addPack({ places: undefined })
})
