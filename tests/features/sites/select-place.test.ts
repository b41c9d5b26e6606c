import core from '#packs/core.json'
import pack from '#packs/places.json'
import { selectPlace } from '@/features/sites/select-place'
import type { Place } from '@/schema/site'
import { aCore, aPackedPlace, somePlaces } from '../../support/builders'

const at = Date.parse('2026-11-23T12:00:00+08:00')
const view = (change: Partial<Place> = {}) =>
  selectPlace(aCore(), somePlaces({ places: [aPackedPlace(change)] }), 'example-place', at)
const source = { title: '例子报道', sort: 'gov', official: true } as const

test('there is no place while its pack is not there, or for an id that names none', () => {
  expect(selectPlace(core, undefined, pack.places[0]?.id, at)).toBeUndefined()
  for (const id of ['nowhere', '', undefined]) expect(selectPlace(core, pack, id, at)).toBeUndefined()
})

test.each([
  ['a whole day', '2025-12-10', '2025-12-10'],
  ['a month', '2025-12', '2025年12月'],
  ['a year', '2025', '2025年'],
  ['no date', undefined, '日期未标'],
])('%s of the source is shown as far as it is known', (_, date, words) => {
  expect(view({ source: { ...source, date } })?.date).toBe(words)
})

test('the source is its title, its publisher where known, and what sort of source it is', () => {
  expect(view({ source })?.source).toBe('《例子报道》，政府网站')
  expect(view({ source: { ...source, publisher: '例子日报', sort: 'repost' } })?.source).toBe(
    '《例子报道》，例子日报，转载',
  )
})

test('what nobody confirmed is said to be so, what somebody did says when', () => {
  expect(view()?.verified).toBe('还没有向当地核实')
  expect(view({ verifiedOn: '2026-11-20' })?.verified).toBe('2026-11-20 核实过')
})

test('the questions to ask name the address', () => {
  expect(view({ address: '例子路9号' })?.questions[0]).toBe('还在例子路9号吗？')
  expect(view()?.questions).toHaveLength(3)
})

test.each(pack.places.map(({ id }) => [id]))('%s has words for everything that its page shows', (id) => {
  const place = selectPlace(core, pack, id, at)
  expect(place?.kind?.id).toBe(place?.place.kind)
  for (const words of [place?.precision, place?.source, place?.date, place?.grade, place?.verified, place?.row.where]) {
    expect(words).toBeTruthy()
    expect(words).not.toMatch(/undefined|[{}]/)
  }
})
