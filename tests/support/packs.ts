import fs from 'node:fs'
import type { CorePack, PlacesPack } from '../../src/schema/pack'

/** The core pack as it was compiled, for tests that run outside the app's own bundlers. */
export const readCore = (): CorePack => JSON.parse(fs.readFileSync('dist/content/packs/core.json', 'utf8')) as CorePack

/** The pack of the sites package, in the same way. */
export const readPlaces = (): PlacesPack =>
  JSON.parse(fs.readFileSync('dist/content/packs/places.json', 'utf8')) as PlacesPack
