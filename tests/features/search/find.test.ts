import pack from '#packs/search.json'
import fc from 'fast-check'
import { makeFinder } from '@/features/search/find'
import { QUERY_MOST } from '@/features/search/read-query'
import { groupResults } from '@/features/search/select-results'
import { selectSearch } from '@/features/search/select-search'
import type { SearchEntry, SearchPack } from '@/schema/search'
import { pinyinOf } from '../../../config/content/pinyin'

const find = makeFinder(pack)
const nameOf = ({ kind, id }: SearchEntry) => `${kind}:${id}`
const finds = (query: string) => find(query).map(({ entry }) => nameOf(entry))
const { entries } = pack

const anEntry = (change: Partial<SearchEntry>): SearchEntry => ({
  kind: 'tip',
  id: 'example',
  to: 'home',
  title: '例子',
  text: '',
  words: [],
  py: ['li zi'],
  lists: [],
  ...change,
})
const aPack = (change: Partial<SearchPack>): SearchPack => ({
  entries: [],
  lists: [],
  ignored: [],
  popular: [],
  placesElsewhere: false,
  ...change,
})

describe('every entry is found', () => {
  const lost = (query: (entry: SearchEntry) => string) =>
    entries.filter((entry) => !finds(query(entry)).includes(nameOf(entry))).map(nameOf)

  test('by its own title', () => {
    expect(lost(({ title }) => title)).toEqual([])
  })
  test('by the initials of its title', () => {
    expect(lost(({ title }) => pinyinOf(title).initials)).toEqual([])
  })
  test('by the pinyin of its title', () => {
    expect(lost(({ title }) => pinyinOf(title).full.slice(0, QUERY_MOST))).toEqual([])
  })
  test('by each of its own words', () => {
    const all = entries.flatMap((entry) => entry.words.map((word) => ({ entry, word })))
    expect(all.filter(({ entry, word }) => !finds(word).includes(nameOf(entry))).map(({ word }) => word)).toEqual([])
  })
})

test('its own title finds an entry first of its sort, or one with the same title', () => {
  const wrong = entries.filter((entry) => {
    const own = groupResults(find(entry.title)).find(({ found }) => found.some((one) => one.entry === entry))
    return own?.found[0]?.entry.title !== entry.title
  })
  expect(wrong.map(nameOf)).toEqual([])
})

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(
    fc.constantFrom('叶酸', '什么', 'cpr', 'xf', '120', '1.32', '的', ' ', '%', '\\', '[', '.*', '\ud800', 'ﬀ', 'İ'),
  ),
)

test('anything may be asked: it answers, with entries of its own, each once, the best first', () => {
  fc.assert(
    fc.property(strange, (asked) => {
      const query = Array.isArray(asked) ? asked.join('') : asked
      const found = find(query)
      expect(new Set(found.map(({ entry }) => entry)).size).toBe(found.length)
      expect(found.every(({ entry }) => entries.includes(entry))).toBe(true)
      expect(found.every(({ score }, i) => i === 0 || score <= (found[i - 1]?.score ?? 0))).toBe(true)
      expect(found.every(({ covered, score }) => covered >= 0 && covered <= 1 && score > 0)).toBe(true)
      const grouped = groupResults(found).flatMap(({ found: own }) => own)
      expect(new Set(grouped)).toEqual(new Set(found))
      const view = selectSearch(pack, query, found, {})
      // what is marked is the text itself, in one piece or in many
      for (const { rows } of view.groups) {
        for (const { key, title, text } of rows) {
          const entry = entries.find(({ kind, id }) => `${kind}-${id}` === key)
          expect([title, text].map((pieces) => pieces.map((one) => one.text).join(''))).toEqual([
            entry?.title,
            entry?.text,
          ])
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('width, case, spaces and marks make no difference', () => {
  for (const [one, other] of [
    ['ＨＰＶ疫苗', 'hpv疫苗'],
    ['  叶 酸 ', '叶酸'],
    ['叶酸，什么时候吃？', '叶酸什么时候吃'],
    ['ＸＦＦＳ', 'xffs'],
    ['１.３２亿', '1.32亿'],
  ] as const)
    expect(finds(one)).toEqual(finds(other))
})

test('one character is enough, at the beginning of a word, in it and at its end', () => {
  for (const query of ['奶', '酸', '药', '烟', '1', 'x']) expect(finds(query).length).toBeGreaterThan(0)
  expect(finds('酸')).toContain('tip:folic-acid')
})

test('nothing is asked by spaces and marks, and nothing answers', () => {
  for (const query of ['', '   ', '，。！', '\n', '😀']) expect(finds(query)).toEqual([])
  expect(finds('\u4e02\u4e04')).toEqual([])
})

test('what asks is no word, unless it stands alone', () => {
  const small = aPack({
    ignored: ['怎么', '怎么办'],
    entries: [
      anEntry({ id: 'a', title: '发烧' }),
      anEntry({ id: 'b', title: '落水怎么救' }),
      anEntry({ id: 'c', title: '打水' }),
    ],
  })
  const own = makeFinder(small)
  const ids = (query: string) => own(query).map(({ entry }) => entry.id)
  expect(ids('发烧怎么办')).toEqual(['a'])
  expect(ids('怎么')).toEqual(['b'])
})

test('what has all that is asked for stands before what has a part of it', () => {
  const own = makeFinder(
    aPack({
      entries: [
        anEntry({ id: 'part', title: '洗手', text: '洗手洗手' }),
        anEntry({ id: 'other', title: '老人' }),
        anEntry({ id: 'all', title: '给客人看', text: '老人洗手' }),
      ],
    }),
  )
  expect(own('老人洗手')[0]?.entry.id).toBe('all')
})

test('what editors lead to stands first, in their order; a quiet word leads too', () => {
  const own = makeFinder(
    aPack({
      entries: [
        anEntry({ id: 'a', title: '甲乙丙' }),
        anEntry({ id: 'b', title: '丁', lists: [0] }),
        anEntry({ id: 'c', title: '戊', lists: [0] }),
      ],
      lists: [{ words: ['甲乙', '暗号'], py: ['jia yi', 'an hao'], shown: 1, leads: [2, 1] }],
    }),
  )
  const ids = (query: string) => own(query).map(({ entry }) => entry.id)
  expect(ids('甲乙')).toEqual(['c', 'b', 'a'])
  expect(ids('暗号')).toEqual(['c', 'b'])
  expect(ids('anhao')).toEqual(['c', 'b'])
})

test('a question of the quiz does not stand before the tip that answers it', () => {
  for (const query of ['洗手', '产检几次', 'AED']) {
    const kinds = find(query).map(({ entry }) => entry.kind)
    expect(kinds).toContain('quiz')
    expect(kinds.indexOf('tip')).toBeLessThan(kinds.indexOf('quiz'))
  }
})
