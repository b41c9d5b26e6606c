import fc from 'fast-check'
import type { StoreApi } from 'zustand/vanilla'
import { finding, FINDING_KEY, keepFinding } from '@/store/finding'
import { countKept, forgetAll, KEPT_KEYS, type KeptKey } from '@/store/forget'
import type { Shelf } from '@/store/keep'
import type { PageItem } from '@/store/page-list'
import { keepPreferences, preferences, PREFERENCES_KEY } from '@/store/preferences'
import { keepRecent, recent, RECENT_KEY, RECENT_MOST } from '@/store/recent'
import { keepSaved, saved, SAVED_KEY, SAVED_MOST } from '@/store/saved'
import { keepUpdates, updates, UPDATES_KEY } from '@/store/update/updates'
import { keepVisited, visited, VISITED_KEY, VISITED_MOST } from '@/store/visited'
import { aShelf } from '../support/shelf'

/** A store that stays on the phone: under which key, the name of its state inside, its version. */
interface Kept {
  readonly key: KeptKey
  readonly field: string
  readonly version: number
  readonly keep: (shelf: Shelf) => void
  readonly store: StoreApi<object>
}

const SEARCHES: Kept = { key: RECENT_KEY, field: 'recent', version: 1, keep: keepRecent, store: recent }
const SAVED: Kept = { key: SAVED_KEY, field: 'saved', version: 2, keep: keepSaved, store: saved }
const VISITED: Kept = { key: VISITED_KEY, field: 'visited', version: 1, keep: keepVisited, store: visited }
const KEPT: readonly Kept[] = [
  { key: PREFERENCES_KEY, field: 'preferences', version: 1, keep: keepPreferences, store: preferences },
  { key: FINDING_KEY, field: 'finding', version: 1, keep: keepFinding, store: finding },
  { key: UPDATES_KEY, field: 'updates', version: 1, keep: keepUpdates, store: updates },
  SEARCHES,
  SAVED,
  VISITED,
]

test('every key of the app is tried', () => {
  expect(KEPT.map(({ key }) => key).sort()).toEqual([...KEPT_KEYS].sort())
})

beforeAll(() => {
  // thousands of starts in one program: without this each would still write down the changes of all later ones
  for (const { store } of KEPT) jest.spyOn(store, 'subscribe').mockReturnValue(() => undefined)
})
beforeEach(() => forgetAll(() => true))

/** Starts the app over what stands on the phone. Answers what the store then holds. */
function start({ key, keep, store }: Kept, text: string): object {
  store.setState(store.getInitialState(), true)
  keep(aShelf({ [key]: text }).shelf)
  return store.getState()
}

const kept = ({ field }: Kept, version: unknown, state: unknown) => JSON.stringify({ version, [field]: state })

/** A start over what the app itself has just kept is the same state: nothing unsound was taken in. */
function holds(one: Kept, state: object): void {
  expect(start(one, kept(one, one.version, state))).toEqual(state)
  // what reads it next does not fall over it
  expect(Object.values(countKept()).every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.json(),
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '0',
    '"{}"',
    '{"version":1e999}',
    '{"version":2}',
    '\ufeff{}',
    '[object Object]',
  ),
)
/** What a broken write, another program or an attack on a shared browser can put in the place of a value. */
const odd = fc.oneof(
  fc.anything({ maxDepth: 2, withBigInt: false }).map((one): unknown => {
    try {
      return JSON.parse(JSON.stringify(one) ?? 'null')
    } catch {
      return null
    }
  }),
  fc.constantFrom<unknown[]>(null, true, -1, 1e21, '', '__proto__', '350102', 'x'.repeat(10_000), [[[]]], {
    items: {},
  }),
)
const oddState = fc.oneof(
  odd,
  fc.dictionary(
    fc.constantFrom('text', 'theme', 'region', 'kind', 'words', 'items', '__proto__', 'constructor', 'toString'),
    odd,
    { maxKeys: 4 },
  ),
)
const oddVersion = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom<unknown[]>(1, 2, '1', null, 0.5, -0, [1]))

describe.each(KEPT.map((one) => [one.key, one] as const))('%s', (_, one) => {
  const defaults = one.store.getInitialState()

  test('any text at all: no throw, and a state that can be used', () => {
    fc.assert(
      fc.property(text, (garbage) => holds(one, start(one, garbage))),
      { numRuns: 300 },
    )
  })

  test('a sound wrapping with anything in it: the same', () => {
    fc.assert(
      fc.property(oddVersion, oddState, (version, state) => holds(one, start(one, kept(one, version, state)))),
      { numRuns: 300 },
    )
  })

  test('what a newer program kept is left alone: the defaults', () => {
    fc.assert(
      fc.property(fc.integer({ min: one.version + 1, max: 1e9 }), (version) => {
        expect(start(one, kept(one, version, defaults))).toEqual(defaults)
      }),
    )
  })
})

const page: fc.Arbitrary<PageItem> = fc.record({
  url: fc.string({ unit: 'grapheme', maxLength: 40 }),
  title: fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
  day: fc.constantFrom('', '2026-11-24'),
})
const broken = fc.oneof(
  odd,
  page.map((one) => ({ ...one, url: 'x'.repeat(601) })),
  page.map((one) => ({ ...one, day: 'yesterday' })),
  page.map(({ url }) => ({ url })),
)

test.each([
  ['saved', SAVED, SAVED_MOST],
  ['visited', VISITED, VISITED_MOST],
] as const)('a half broken list of %s keeps what is whole, in its order', (_, one, most) => {
  fc.assert(
    fc.property(fc.array(fc.oneof(page, broken), { maxLength: 30 }), (items) => {
      const whole = items.filter(
        (item): item is PageItem =>
          typeof item === 'object' && item !== null && 'day' in item && 'title' in item && isPage(item as PageItem),
      )
      const { items: read } = start(one, kept(one, one.version, { items })) as { items: PageItem[] }
      expect(read).toEqual(whole.slice(0, most).map(({ url, title, day }) => ({ url, title, day })))
    }),
    { numRuns: 300 },
  )
})

/** By hand what the schema says, so that the schema is tested and not itself. */
const isPage = ({ url, title, day }: PageItem) =>
  [url, title, day].every((text) => typeof text === 'string') &&
  url.length <= 600 &&
  title.length <= 80 &&
  /^(\d{4}-\d\d-\d\d)?$/.test(day)

test('any words that were searched for come back as they were kept, at most so many', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { maxLength: 14 }), (words) => {
      const state = start(SEARCHES, kept(SEARCHES, 1, { words }))
      expect(state).toEqual(words.length > RECENT_MOST ? { words: [] } : { words })
    }),
  )
})
