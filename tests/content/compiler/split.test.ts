import { orderPlaces, PLACE_CARDS, split } from '../../../config/content/split'
import type { FullPack } from '@/schema/pack'
import {
  aCore,
  aHotline,
  aKind,
  anArea,
  aPlace,
  aQuestion,
  aTip,
  aNeed,
  someRegions,
  someSeats,
  someTopics,
} from '../../support/builders'

const { info, years } = aCore()
const [{ year }] = years
const kinds = [aKind(), aKind({ id: 'other', own: false, sources: [{ title: '例子' }] })]
const full = (change: Partial<FullPack> = {}): FullPack => ({
  info,
  region: '某地',
  corrections: [],
  terms: [],
  years: [{ year, areas: [anArea()] }],
  kinds,
  hotlines: [aHotline()],
  needs: [aNeed()],
  regions: someRegions(),
  seats: someSeats(),
  topics: someTopics(),
  places: [aPlace()],
  tips: [aTip(), aTip({ id: 'aid', topic: 'firstaid' })],
  questions: [aQuestion()],
  ...change,
})
const dated = (id: string, date: string | undefined, kind = 'example', grade: 'A' | 'B' = 'A') =>
  aPlace({ id, kind, grade, source: { title: '例子', ...(date ? { date } : {}), sort: 'repost', official: false } })

test('places stand with the own kinds first, then the newest, then the better grade, then by id', () => {
  const wanted = [
    dated('new', '2025-12-10'),
    dated('old-a', '2024'),
    dated('old-b', '2024', 'example', 'B'),
    dated('none-1', undefined),
    dated('none-2', undefined),
    dated('other-new', '2026-01-01', 'other'),
    dated('other-old', '2020', 'other'),
  ]
  const ids = (places: typeof wanted) => orderPlaces(places, kinds).map(({ id }) => id)
  expect(ids([...wanted].reverse())).toEqual(wanted.map(({ id }) => id))
  expect(ids([...wanted.slice(3), ...wanted.slice(0, 3)])).toEqual(wanted.map(({ id }) => id))
})

test('first aid rides whole in the core, every other tip as a card with its body elsewhere', () => {
  const { core, tips } = split(full())
  expect(core.firstAid.map(({ id }) => id)).toEqual(['aid'])
  expect(core.tipCards).toEqual([{ id: 'example-tip', title: '例子怎么做', topic: 'home' }])
  expect(tips.tips.map(({ id }) => id)).toEqual(['example-tip'])
})

test('tips follow the order of the topics, not of the files', () => {
  const tips = [
    aTip({ id: 'b', topic: 'home' }),
    aTip({ id: 'c', topic: 'firstaid' }),
    aTip({ id: 'a', topic: 'home' }),
  ]
  const { core } = split(full({ tips }))
  expect([...core.firstAid, ...core.tipCards].map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('the core counts places by region and carries no more cards than a reader scrolls through', () => {
  const places = Array.from({ length: PLACE_CARDS + 5 }, (_, i) =>
    aPlace({ id: `p-${i}`, adcode: i % 2 ? '350102' : '350429' }),
  )
  const { core, places: pack } = split(full({ places }))
  expect(core.kindCounts).toEqual({ '350102': { example: 32 }, '350429': { example: 33 } })
  expect(core.placeTotal).toBe(PLACE_CARDS + 5)
  expect(core.placeCards).toHaveLength(PLACE_CARDS)
  expect(pack.places).toHaveLength(PLACE_CARDS + 5)
  expect(core.placeCards.map(({ id }) => id)).toEqual(pack.places.slice(0, PLACE_CARDS).map(({ id }) => id))
})

test('what only the page of sources shows stays out of the core', () => {
  const { core, sources } = split(full())
  expect(JSON.stringify([core.kinds, core.hotlines])).not.toContain('sources')
  expect(sources.seats).toEqual({ source: '例子', licence: '例子' })
  expect(sources.hotlines).toEqual([{ number: '12300', name: '例子热线', sources: [{ title: '例子报道' }] }])
  expect(sources.kinds).toContainEqual({ name: '例子小屋', sources: [{ title: '例子' }] })
})

test('where an item stands in the article is checked at build time and does not travel', () => {
  const items = [{ name: '例子', where: { section: 1, words: '例子' } }]
  const { core } = split(
    full({ years: [{ year, areas: [anArea({ parts: [{ kind: 'events', title: '事', items }] })] }] }),
  )
  expect(core.years[0].areas[0]?.parts).toEqual([{ kind: 'events', title: '事', items: [{ name: '例子' }] }])
})

test('an undated place has no date on its card', () => {
  expect(split(full({ places: [dated('x', undefined)] })).core.placeCards).toEqual([
    { id: 'x', name: '例子小屋一号', kind: 'example', adcode: '350102', grade: 'A' },
  ])
})
