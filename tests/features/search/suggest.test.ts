import { QUERY_MOST } from '@/features/search/read-query'
import { suggestWords } from '@/features/search/suggest'
import type { SearchPack } from '@/schema/search'

/** Words with their pinyin; those after the first `shown` are not offered. */
const aPack = (words: readonly (readonly [string, string])[], shown = words.length): SearchPack => ({
  entries: [],
  lists: [{ words: words.map(([word]) => word), py: words.map(([, py]) => py), shown, leads: [] }],
  ignored: [],
  popular: [],
  placesElsewhere: false,
})
const words = [
  ['叶酸', 'ye suan'],
  ['发烧', 'fa shao'],
  ['发热', 'fa re'],
  ['高血压', 'gao xue ya'],
  ['奶粉', 'nai fen'],
] as const
const suggest = (query: string) => suggestWords(aPack(words), query)

test('a word of nearly the same characters or the same sound is offered, the nearest first', () => {
  expect(suggest('发高烧')).toEqual(['发烧', '发热'])
  expect(suggest('发热烧')).toEqual(['发烧', '发热'])
  expect(suggest('高雪压')).toEqual(['高血压'])
  expect(suggest('yesuam')[0]).toBe('叶酸')
  expect(suggest('FA REN')[0]).toBe('发热')
})

test('what has less in common is not: two letters of five that two words have are as little as counts', () => {
  const near = (query: string) => suggestWords(aPack([['甲乙', '']]), query)
  // 2 x 1 of 2 + 3
  expect(near('甲丙丁')).toEqual(['甲乙'])
  expect(near('甲丙丁戊')).toEqual([])
  expect(near('丙丁')).toEqual([])
})

test('a letter counts as often as both have it', () => {
  const near = (query: string) => suggestWords(aPack([['甲甲乙', '']]), query)
  expect(near('甲甲甲甲甲甲甲')).toEqual(['甲甲乙'])
  expect(near('乙乙乙乙乙')).toEqual([])
})

test('at most four, equals in their order', () => {
  const alike = ['甲一', '甲二', '甲三', '甲四', '甲五'].map((word) => [word, ''] as const)
  expect(suggestWords(aPack(alike), '甲六')).toEqual(['甲一', '甲二', '甲三', '甲四'])
})

test('quiet words are not offered', () => {
  expect(suggestWords(aPack(words, 1), '发烧')).toEqual([])
  expect(suggestWords(aPack(words, 2), '发烧')).toEqual(['发烧'])
})

test('what goes beyond the box is not read', () => {
  expect(suggest(`发烧${' '.repeat(QUERY_MOST)}甲乙丙丁戊己庚辛壬癸`)).toContain('发烧')
})
