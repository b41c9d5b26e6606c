import core from '#packs/core.json'
import placesPack from '#packs/places.json'
import pack from '#packs/search.json'
import fc from 'fast-check'
import { makeFinder } from '@/features/search/find'
import { markerOf } from '@/features/search/mark'
import { QUERY_MOST } from '@/features/search/read-query'
import { selectSearch } from '@/features/search/select-search'
import { suggestWords } from '@/features/search/suggest'
import { prepare, searchPlaces } from '@/features/sites/search-places'
import { normalText, plainText, termsOf } from '@/schema/normal-text'
import { addRecent, recent, RECENT_MOST } from '@/store/recent'

const find = makeFinder(pack)
const directory = prepare(core, placesPack.places)

/** Halves of pairs, marks that join, letters that change their length with their case, what regular expressions read. */
const nasty = fc.constantFrom(
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\u{20000}',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0301\u0301',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\0',
  'İ',
  'ﬀ',
  'ß',
  'Ａ１．５',
  '\\',
  '[^',
  '(?=',
  '$&',
  '.*',
  '%E4%B8',
  '<b>',
  '__proto__',
  'constructor',
  '叶酸',
  '怎么',
  'xinfei',
  '12356',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
  fc.array(nasty, { maxLength: 30 }).map((pieces) => pieces.join('')),
  // UTF-16 as a broken paste leaves it: halves of pairs anywhere
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 80 })
    .map((codes) => String.fromCharCode(...codes)),
)

test('any text can be asked of everything, of the places, and be marked: an answer, never a throw', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const found = find(query)
      const view = selectSearch(pack, query, found, {})
      expect(view.count).toBe(found.length)
      expect(view.groups.every(({ rows, rest }) => rows.length > 0 && rest >= 0)).toBe(true)
      expect(searchPlaces(directory, query).length).toBeLessThanOrEqual(directory.length)
      const pieces = markerOf(pack, query)(query)
      expect(pieces.map(({ text }) => text).join('')).toBe(query)
    }),
    { numRuns: 300 },
  )
})

test('any text is the same length when it is made plain, and once plain stays so', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text)
      // what is marked in the plain text is marked at the same place in the text itself
      expect(plain).toHaveLength(text.length)
      expect(plainText(plain)).toBe(plain)
      expect(normalText(normalText(text))).toBe(normalText(text))
      for (const term of termsOf(text)) expect(normalText(text).includes(term)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('what is longer than the box takes is not read, by none of the searches', () => {
  const tail = fc.oneof(anyText, fc.constantFrom('叶酸'.repeat(500), '\ud800'.repeat(2000), 'a '.repeat(1000)))
  const full = fc.string({ unit: 'grapheme', minLength: QUERY_MOST, maxLength: 2 * QUERY_MOST })
  fc.assert(
    fc.property(fc.oneof(full, fc.constant('叶酸怎么吃'.repeat(12))), tail, (start, more) => {
      const [long, short] = [start + more, start.slice(0, QUERY_MOST)]
      expect(find(long)).toEqual(find(short))
      expect(searchPlaces(directory, long)).toEqual(searchPlaces(directory, short))
      expect(suggestWords(pack, long)).toEqual(suggestWords(pack, short))
    }),
    { numRuns: 100 },
  )
})

/** CPU time, which a busy machine does not lengthen. Words that come near took 90 s over a million characters, uncut. */
const MOST_MS = 1000
test.each([
  ['characters', '叶'],
  ['words', '叶酸 '],
  ['letters', 'xinfeifusu'],
  ['halves of pairs', '\ud83d'],
  ['digits', '1.'],
])('a million %s are answered as fast as a few', (_, piece) => {
  const query = piece.repeat(1_000_000 / piece.length)
  const before = process.cpuUsage()
  selectSearch(pack, query, find(query), {})
  searchPlaces(directory, query)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(MOST_MS)
})

test('any text that found something is remembered, and the list stays one of texts', () => {
  recent.setState({ words: [] })
  fc.assert(
    fc.property(anyText, (query) => {
      addRecent(query)
      const { words } = recent.getState()
      expect(words.length).toBeLessThanOrEqual(RECENT_MOST)
      expect(words.every((word) => word.length > 0 && word.length <= QUERY_MOST)).toBe(true)
      expect(new Set(words).size).toBe(words.length)
    }),
    { numRuns: 300 },
  )
})
