import { parseUrl, urlOf, type Route } from '@/routes'
import { makeFinder } from '@/features/search/find'
import { openingOf } from '@/features/search/entry-opening'
import { iconNames } from '@/ui/icon/icon-names'
import { selectSearch } from '@/features/search/select-search'
import { pickQuestions } from '@/schema/pick-questions'
import { packSearch } from '../../config/content/pack-search'
import { full, packs } from '../support/real-content'

const { search } = packs
const find = makeFinder(search)
const kinds = (kind: string) => search.entries.filter((entry) => entry.kind === kind)

test('everything can be found: figures, areas, places, kinds, hotlines, topics, tips, questions, pages', () => {
  expect(kinds('figure')).toHaveLength(full.years[0].areas.flatMap(({ figures }) => figures).length)
  expect(kinds('area')).toHaveLength(full.years[0].areas.length)
  expect(kinds('place')).toHaveLength(full.places.length)
  expect(kinds('kind')).toHaveLength(full.kinds.length)
  expect(kinds('hotline')).toHaveLength(full.hotlines.length)
  expect(kinds('topic')).toHaveLength(full.topics.topics.length)
  expect(kinds('tip')).toHaveLength(full.tips.length)
  expect(kinds('quiz')).toHaveLength(full.questions.length)
  expect(kinds('page').length).toBeGreaterThan(8)
  expect(new Set(search.entries.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(search.entries.length)
})

test.each(search.popular)('%s, offered at the start, finds something that is all of it', (word) => {
  expect(find(word)[0]?.covered).toBe(1)
})

test.each(search.lists.flatMap(({ words }) => words))('%s finds something', (word) => {
  expect(find(word).length).toBeGreaterThan(0)
})

test('the first word of a group finds first one of those that it leads to', () => {
  const wrong = search.lists
    .filter(({ leads }) => leads.length)
    .filter(({ words, leads }) => !leads.some((lead) => find(words[0] ?? '')[0]?.entry === search.entries[lead]))
  expect(wrong.map(({ words }) => words[0])).toEqual([])
})

test('what is quiet stands in no text that is shown', () => {
  const quiet = search.lists.flatMap(({ words, shown }) => words.slice(shown))
  const shown = search.entries.flatMap(({ title, text }) => [title, text])
  expect(quiet).toContain('失独')
  expect(shown.filter((text) => text.includes('失独'))).toEqual([])
  expect(search.popular.filter((word) => word.includes('失独'))).toEqual([])
})

test('a question opens a quiz that asks it first', () => {
  for (const { id, to } of kinds('quiz')) expect(pickQuestions(full.questions, Number(to))[0]?.id).toBe(id)
})

test('everything that is found can be opened, and has a drawing that there is', () => {
  for (const entry of search.entries) {
    const opening = openingOf(entry)
    if ('call' in opening) expect(full.hotlines.map(({ number }) => number)).toContain(opening.call)
    else expect(parseUrl(urlOf(opening.to))).toEqual<Route>(opening.to)
    const view = selectSearch(search, entry.title, [{ entry, score: 1, covered: 1 }], {})
    expect(iconNames).toContain(view.groups[0]?.rows[0]?.icon)
  }
})

test('a directory that is too long to be carried twice leads to its own list', () => {
  const [place] = full.places
  if (!place) throw new Error('no place')
  const places = Array.from({ length: 2001 }, (_, i) => ({ ...place, id: `made-up-${i}` }))
  const box = { ignored: [], popular: [] }
  const long = packSearch({ ...full, places }, { synonyms: [], pages: [], box })
  expect(long.placesElsewhere).toBe(true)
  expect(long.entries.some(({ kind }) => kind === 'place')).toBe(false)
  expect(selectSearch(long, '晋安', [], {}).places).toBe('first')
})
