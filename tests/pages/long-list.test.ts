import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as words from '#wording/directory'
import { paths } from '@/routes'
import { content } from '@/store/content'
import { list, rowsOf, tapAt, text } from '../support/directory'
import { visit, type Visit } from '../support/visit'

// A directory so long that each city has a file of its own: made of the places that there are.
const CITIES = ['350100', '350400'] as const
const inCity = (code: string) => pack.places.filter(({ adcode }) => adcode.startsWith(code.slice(0, 4)))
const fileOf = (code: string) => JSON.stringify({ places: inCity(code) })

const mockFiles = new Map<string, (text: string | undefined) => void>()
jest.mock('@/platform/city-file', () => ({
  readCityFile: (code: string) => new Promise<string | undefined>((done) => void mockFiles.set(code, done)),
}))

/** Opens a list over a directory of which no file was read yet. */
async function open(query = ''): Promise<Visit> {
  // the package hands its own pack in when it loads; then away from it, so that no page reads along
  await list()
  await visit(paths.me)
  content.setState({ places: { ...pack, places: [], cities: [...CITIES] }, citiesRead: [] })
  mockFiles.clear()
  return list(query)
}

async function answer(page: Visit, code: string, file: string | undefined): Promise<void> {
  await page.utils.act(async () => {
    mockFiles.get(code)?.(file)
    mockFiles.delete(code)
    await new Promise((done) => setTimeout(done, 20))
  })
}

test('a list of one city reads the file of that city alone', async () => {
  const page = await open('region=350400')
  expect([...mockFiles.keys()]).toEqual(['350400'])
  expect(text(page)).toContain(words.loading({ done: 0, all: 1 }))
  await answer(page, '350400', fileOf('350400'))
  expect(rowsOf(page).sort()).toEqual(
    inCity('350400')
      .map(({ id }) => id)
      .sort(),
  )
})

test('a list of the province reads one file after the other, and says how far it is', async () => {
  const page = await open()
  expect([...mockFiles.keys()]).toEqual(['350100'])
  await answer(page, '350100', fileOf('350100'))
  expect(text(page)).toContain(words.loading({ done: 1, all: 2 }))
  await answer(page, '350400', fileOf('350400'))
  expect(rowsOf(page).length).toBeGreaterThan(0)
  expect(content.getState().citiesRead).toEqual(CITIES)
})

test.each([
  ['does not come', undefined],
  ['is damaged', '{"places":[{}]}'],
  ['is another page', '<!doctype html>'],
])('where a file %s the list says whose it is, and reads it again after a tap', async (_, broken) => {
  const page = await open('region=350400')
  await answer(page, '350400', broken)
  const city = core.regions.cities.find(({ code }) => code === '350400')?.name ?? ''
  expect(text(page)).toContain(words.loadFailed({ city }))
  await tapAt(page, '#load-again')
  expect(text(page)).toContain(words.loading({ done: 0, all: 1 }))
  await answer(page, '350400', fileOf('350400'))
  expect(rowsOf(page).length).toBe(inCity('350400').length)
})
