import fs from 'node:fs'
import path from 'node:path'
import { subjectOf, type Shelves } from '../../src/features/share/subject-of'
import type { ShareSubject } from '../../src/features/share/subject'
import { route } from '../../src/routes'
import type { CityPack, CorePack, PlacesPack, TipsPack } from '../../src/schema/pack'
import { areasOf, figuresOf } from '../../src/schema/years'

/** The packs that name what can be passed on, all of them loaded. */
export interface AllShelves extends Shelves {
  readonly places: PlacesPack
  readonly tips: TipsPack
}

/** The packs as `npm run content` compiled them into `folder`. */
export function readShelves(folder: string): AllShelves {
  const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'))
  const places = read('places') as PlacesPack
  const byCity = (places.cities ?? []).flatMap((code) => (read(`cities/${code}`) as CityPack).places)
  return {
    core: read('core') as CorePack,
    places: { ...places, places: [...places.places, ...byCity] },
    tips: read('tips') as TipsPack,
  }
}

/** Everything in the content that has a page of its own: found by its route, as the app finds it. */
export function subjectsIn(shelves: AllShelves): ShareSubject[] {
  const { core, places, tips } = shelves
  const routes = [
    ...core.years.map(({ year }) => route('review', { year: `${year.year}` })),
    ...areasOf(core.years).map(({ id }) => route('area', { id })),
    ...figuresOf(core.years).map(({ id }) => route('figure', { id })),
    ...places.places.map(({ id }) => route('place', { id })),
    ...core.firstAid.map(({ id }) => route('firstAid', { id })),
    ...tips.tips.map(({ id }) => route('tip', { id })),
  ]
  return routes.flatMap((one) => subjectOf(shelves, one) ?? [])
}
