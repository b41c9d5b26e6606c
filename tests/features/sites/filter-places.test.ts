import { filterPlaces, type PlaceFilter } from '@/features/sites/filter-places'
import { prepare } from '@/features/sites/search-places'
import { aCore, aKind, aNeed, aPackedPlace } from '../../support/builders'

const core = aCore({
  kinds: [aKind(), aKind({ id: 'other' }), aKind({ id: 'third' })],
  needs: [aNeed({ kinds: ['example', 'other'] }), aNeed({ id: 'law', kinds: [], hotlines: ['12348'] })],
})
const directory = prepare(core, [
  aPackedPlace({ id: 'gulou', adcode: '350102' }),
  aPackedPlace({ id: 'fuzhou', adcode: '350100', kind: 'other' }),
  aPackedPlace({ id: 'pingtan', adcode: '350128' }),
  aPackedPlace({ id: 'taining', adcode: '350429', kind: 'third' }),
])

test.each<[string, PlaceFilter, string[]]>([
  ['nothing', {}, ['gulou', 'fuzhou', 'pingtan', 'taining']],
  ['a county', { region: '350102' }, ['gulou']],
  ['a city: its counties and what is known by the city alone, but not 平潭', { region: '350100' }, ['gulou', 'fuzhou']],
  ['平潭', { region: '350128' }, ['pingtan']],
  ['a kind', { kind: 'example' }, ['gulou', 'pingtan']],
  ['a need', { need: 'example-need' }, ['gulou', 'fuzhou', 'pingtan']],
  ['a need that only hotlines answer', { need: 'law' }, []],
  ['all three', { region: '350100', kind: 'other', need: 'example-need' }, ['fuzhou']],
  ['a kind that is not for the need', { kind: 'third', need: 'example-need' }, []],
  ['a region that is none', { region: '999900' }, []],
  ['a kind that is none', { kind: 'nowhere' }, []],
  ['a need that is none', { need: 'nowhere' }, []],
])('narrowed to %s', (_, filter, ids) => {
  expect(filterPlaces(directory, filter, core).map(({ place }) => place.id)).toEqual(ids)
})
