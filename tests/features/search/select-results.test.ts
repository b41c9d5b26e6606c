import type { Found } from '@/features/search/find'
import { groupResults, type GroupId } from '@/features/search/select-results'
import type { SearchEntry, SearchKind } from '@/schema/search'

const anEntry = (kind: SearchKind, id: string, to?: string): SearchEntry => ({
  kind,
  id,
  ...(to === undefined ? {} : { to }),
  title: id,
  text: '',
  words: [],
  py: [''],
  lists: [],
})
const found = (kind: SearchKind, score: number, to?: string): Found => ({
  entry: anEntry(kind, `${kind}-${score}`, to),
  score,
  covered: 1,
})
const groups = (...all: readonly Found[]) =>
  groupResults(all).map(({ id, found: own }) => `${id}: ${own.map(({ score }) => score).join(' ')}`)

test.each<[SearchKind, string | undefined, GroupId]>([
  ['tip', 'firstaid', 'aid'],
  ['tip', 'home', 'tip'],
  ['topic', undefined, 'tip'],
  ['topic', 'firstaid', 'tip'],
  ['kind', undefined, 'service'],
  ['place', 'prenatal', 'service'],
  ['area', '1', 'review'],
  ['figure', '1', 'review'],
  ['hotline', undefined, 'hotline'],
  ['quiz', '7', 'quiz'],
  ['page', undefined, 'page'],
])('%s to %s stands under %s', (kind, to, group) => {
  expect(groups(found(kind, 1, to))).toEqual([`${group}: 1`])
})

test('groups stand in the order of the best of each, and all of a sort stand together', () => {
  expect(groups(found('figure', 9), found('tip', 8, 'home'), found('area', 7), found('topic', 6))).toEqual([
    'review: 9 7',
    'tip: 8 6',
  ])
})

test('first aid stands first where it fits nearly as well as the best, and in its turn where it does not', () => {
  const best = found('figure', 10)
  expect(groups(best, found('tip', 6, 'firstaid'))).toEqual(['aid: 6', 'review: 10'])
  expect(groups(best, found('tip', 5.9, 'firstaid'))).toEqual(['review: 10', 'aid: 5.9'])
  expect(groups(best, found('tip', 8, 'home'), found('tip', 7, 'firstaid'))).toEqual(['aid: 7', 'review: 10', 'tip: 8'])
  expect(groups(best, found('tip', 6, 'home'))).toEqual(['review: 10', 'tip: 6'])
})

test('where nothing was found there is no group', () => expect(groups()).toEqual([]))
