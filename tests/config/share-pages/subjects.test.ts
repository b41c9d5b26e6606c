import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readShelves } from '../../../config/share-pages/subjects'
import { aPackedPlace, somePlaces } from '../../support/builders'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'packs-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

test('places that travel by city have their share pages too', () => {
  const write = (name: string, pack: unknown) =>
    fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(pack))
  fs.mkdirSync(path.join(folder, 'cities'))
  for (const name of ['core', 'tips'])
    fs.copyFileSync(`dist/content/packs/${name}.json`, path.join(folder, `${name}.json`))
  write('places', somePlaces({ places: [], cities: ['350100', '350400'] }))
  write('cities/350100', { places: [aPackedPlace({ id: 'a' }), aPackedPlace({ id: 'b' })] })
  write('cities/350400', { places: [aPackedPlace({ id: 'c' })] })
  expect(readShelves(folder).places.places.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
