import fc from 'fast-check'
import { nearest, nearestTab } from '@/features/reading/nearest'
import { makeCard } from '@/features/share/make-card'
import { makeDigest } from '@/features/share/make-digest'
import { subjectOf } from '@/features/share/subject-of'
import type { ShareSubject } from '@/features/share/subject'
import { isTab, parseUrl, paths, urlOf } from '@/routes'
import { edition, LENGTHS, shelves, subjects } from '../../support/subjects'

/** Enough to meet every page with every kind of trouble. */
const RUNS = { numRuns: 10_000 }
const { core, tipLines } = shelves
const lines = tipLines?.tipLines ?? []

/** A digest as a reader could pick it: something at least. */
const digest: fc.Arbitrary<ShareSubject> = fc
  .record({
    areas: fc.subarray([...core.years[0].areas]),
    tips: fc.subarray([...lines], { maxLength: 6 }),
    length: fc.constantFrom(...LENGTHS),
  })
  .filter(({ areas, tips }) => areas.length + tips.length > 0)
  .map((picked) => ({ kind: 'digest', year: core.years[0].year, ...picked }))

const subject = fc.oneof(fc.constantFrom(...subjects.map(([, one]) => one)), digest)

test('a path leads back to its subject, and the subject to the same path: 10,000 of them', () => {
  let compared = 0
  fc.assert(
    fc.property(subject, (one) => {
      const { path } = makeCard(one, edition)
      const route = parseUrl(path)
      const found = route && subjectOf(shelves, route)
      expect(found).toBeDefined()
      if (!found) return
      expect(makeCard(found, edition)).toEqual(makeCard(one, edition))
      expect(found).toEqual(one)
      compared++
    }),
    RUNS,
  )
  expect(compared).toBe(10_000)
})

test.each(subjects)('%s is the same text for whoever opens its card', (_, one) => {
  const route = parseUrl(makeCard(one, edition).path)
  const found = route && subjectOf(shelves, route)
  expect(found && makeDigest(found, edition.version)).toBe(makeDigest(one, edition.version))
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('id', 'areas', 'tips', 'length', 'v', 'kind', '2022-care', '..', '%', '%E4', '=', '&', '?', '#', '/'),
)
const garbage = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...Object.values(paths)), fc.array(fc.tuple(piece, piece), { maxLength: 5 }))
    .map(([path, pairs]) => `/${path}?${pairs.map((pair) => pair.join('=')).join('&')}`),
  // links that were cut off in a chat, or in which something was lost
  fc
    .tuple(fc.constantFrom(...subjects.map(([, one]) => makeCard(one, edition).path)), fc.nat(80), fc.nat(80))
    .map(([path, from, to]) => path.slice(0, from) + path.slice(to)),
)

test('10,000 addresses of any shape: no exception, and always something that lives', () => {
  let [known, offered] = [0, 0]
  fc.assert(
    fc.property(garbage, (url) => {
      const route = parseUrl(url)
      const found = route && subjectOf(shelves, route)
      if (found) {
        known++
        expect(makeCard(found, edition).path).toMatch(/^\//)
        expect(makeDigest(found, edition.version).length).toBeGreaterThan(0)
      }
      const near = nearest(core, url)
      offered += near.length
      for (const { to, name } of near) {
        expect(name).not.toBe('')
        expect(subjectOf(shelves, to)).toBeDefined()
      }
      expect(isTab(nearestTab(url))).toBe(true)
    }),
    RUNS,
  )
  // the addresses are not all nonsense: many name something, or nearly
  expect(known).toBeGreaterThan(500)
  expect(offered).toBeGreaterThan(100)
})

test('a digest of nothing that is known is the digest of all areas', () => {
  for (const query of ['', '?areas=nothing', '?tips=nothing&length=endless']) {
    const route = parseUrl(`/packages/share/digest${query}`)
    const found = route && subjectOf(shelves, route)
    expect(found).toMatchObject({ kind: 'digest', tips: [], length: 'lines' })
    expect(found?.kind === 'digest' && found.areas).toEqual(core.years[0].areas)
  }
})

test('without its package a place or a tip has no subject yet, and nothing throws', () => {
  const bare = { core }
  for (const name of ['place', 'tip'] as const) {
    expect(subjectOf(bare, { name, params: { id: 'stroke' } })).toBeUndefined()
  }
  expect(urlOf({ name: 'tip', params: {} })).toBe('/packages/tips/tip')
})
