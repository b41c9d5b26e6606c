import { normalText } from '../../src/schema/normal-text'
import type { FullPack } from '../../src/schema/pack'
import { SEEDS, shuffle } from '../../src/schema/pick-questions'
import type { Question } from '../../src/schema/quiz'
import type { Area } from '../../src/schema/review'
import type { SearchBox, SearchEntry, SearchPack, SearchPage, Synonyms, WordList } from '../../src/schema/search'
import { syllables } from './pinyin'
import { WHOLE } from './split-places'

/** An entry before its words are put into pinyin. `like` names the list of words that it shares with others. */
type Draft = Omit<SearchEntry, 'py' | 'lists' | 'words'> & {
  readonly words?: readonly string[]
  readonly like?: string
}

const py = (text: string): string => syllables(text).join(' ')
const joined = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('，')

/** Every text below a value, in order: what a body says, whatever its blocks are called. */
function said(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key]) => !['type', 'kind', 'where', 'figures', 'id'].includes(key))
    .map(([, one]) => said(one))
    .filter(Boolean)
    .join('\n')
}

/** 三明市 泰宁县, and 平潭县 without its code's city, as people speak of it. */
function regionOf({ cities, beside }: FullPack['regions'], adcode: string): string {
  const city = cities.find(({ code }) => code.slice(0, 4) === adcode.slice(0, 4))
  const county = city?.counties[adcode]
  return [beside.includes(adcode) ? '' : city?.name, county].filter(Boolean).join(' ')
}

/** For every question the first quiz that begins with it, so that whoever taps it finds it. */
function seedsOf(questions: readonly Question[]): ReadonlyMap<string, string> {
  const seeds = new Map<string, string>()
  for (let seed = 1; seeds.size < questions.length; seed++) {
    if (seed >= SEEDS) throw new Error('there is a question that no seed asks first')
    // the order of the questions alone: their options are of no matter here
    const [first] = shuffle(questions, seed, ({ id }) => id)
    if (first && !seeds.has(first.id)) seeds.set(first.id, String(seed))
  }
  return seeds
}

const inYear = (text: string, year: number | undefined) => (year === undefined ? text : `${year}年：${text}`)
const yearWords = (year: number | undefined) => (year === undefined ? [] : [`${year}年`])

/** `year` is said where there are several: the same area comes every year. */
const areaDrafts = (area: Area, year?: number): Draft[] => [
  {
    kind: 'area',
    id: area.id,
    to: String(area.number),
    title: area.name,
    text: inYear(area.summary, year),
    words: [...area.parts.map(({ title }) => title), ...yearWords(year)],
    more: said(area.parts),
  },
  ...area.figures.map(({ id, title, printed, unit, says, label, scope, note }): Draft => ({
    kind: 'figure',
    id,
    to: String(area.number),
    title: `${title} ${printed}${unit}`,
    text: inYear(says.replace('{figure}', printed + unit), year),
    words: [label, ...yearWords(year)],
    more: joined(scope, note, area.name),
  })),
]

function serviceDrafts({ kinds, places, regions, hotlines, needs }: FullPack): Draft[] {
  const nameOf = new Map(kinds.map(({ id, name }) => [id, name]))
  const shown = places.length > WHOLE ? [] : places
  return [
    ...hotlines.map(({ number, name, offers, hours, audience }): Draft => ({
      kind: 'hotline',
      id: number,
      title: `${number} ${name}`,
      text: offers,
      words: needs
        .filter((need) => need.hotlines?.includes(number))
        .flatMap((need) => [need.name, ...(need.words ?? [])]),
      more: joined(hours, audience),
    })),
    ...kinds.map(({ id, name, offers, audience, unknown }): Draft => ({
      kind: 'kind',
      id,
      title: name,
      text: offers ?? unknown ?? '',
      like: id,
      more: audience ?? '',
    })),
    ...shown.map(({ id, name, kind, adcode, address, services, audience }): Draft => ({
      kind: 'place',
      id,
      to: kind,
      title: name,
      text: joined(regionOf(regions, adcode), nameOf.get(kind)),
      words: [...regionOf(regions, adcode).split(' '), address].filter(Boolean),
      like: kind,
      more: joined(...services, audience),
    })),
  ]
}

function healthDrafts({ topics, tips, questions }: FullPack): Draft[] {
  const seeds = seedsOf(questions)
  return [
    ...topics.topics.map(({ id, name }): Draft => ({ kind: 'topic', id, title: name, text: '' })),
    ...tips.map(({ id, topic, title, summary, blocks, urgency }): Draft => ({
      kind: 'tip',
      id,
      to: topic,
      title,
      text: summary,
      more: said([blocks, urgency]),
    })),
    ...questions.map(({ id, question, options, reason }): Draft => ({
      kind: 'quiz',
      id,
      to: seeds.get(id) ?? '',
      title: question,
      text: '',
      more: joined(...options, reason),
    })),
  ]
}

const pageDrafts = (pages: readonly SearchPage[]): Draft[] => pages.map((page) => ({ kind: 'page', ...page }))

const nameOf = ({ kind, id }: Pick<Draft, 'kind' | 'id'>) => `${kind}/${id}`

/** Everything that can be found, as the search package carries it: words in pinyin, synonyms by number. */
export function packSearch(
  full: FullPack,
  { synonyms, pages, box }: { synonyms: readonly Synonyms[]; pages: readonly SearchPage[]; box: SearchBox },
): SearchPack {
  const drafts = [
    ...healthDrafts(full),
    ...serviceDrafts(full),
    ...full.years.flatMap(({ year, areas }) =>
      areas.flatMap((area) => areaDrafts(area, full.years.length > 1 ? year.year : undefined)),
    ),
    ...pageDrafts(pages),
  ]
  const numbers = new Map(drafts.map((draft, i) => [nameOf(draft), i]))
  const ofSynonyms = synonyms.map(({ words, quiet = [], leads = [] }) => ({
    words: [...words, ...quiet],
    shown: words.length,
    leads: leads.flatMap((lead) => numbers.get(lead) ?? []),
  }))
  const ofKinds = full.kinds.map(({ id, words = [] }) => {
    const wanted = full.needs.filter((need) => need.kinds.includes(id))
    const all = [...words, ...wanted.flatMap((need) => [need.name, ...(need.words ?? [])])]
    return { words: [...new Set(all)], shown: 0, leads: [] }
  })
  const lists: WordList[] = [...ofSynonyms, ...ofKinds].map((list) => ({ ...list, py: list.words.map(py) }))
  const kindList = new Map(full.kinds.map(({ id }, i) => [id, ofSynonyms.length + i]))
  const entries = drafts.map(({ like, words = [], ...draft }, i): SearchEntry => {
    const own = [draft.title, ...words].map(normalText)
    const alike = ofSynonyms.flatMap((list, n) =>
      list.leads.includes(i) ||
      (!list.leads.length && list.words.some((word) => own.some((one) => one.includes(normalText(word)))))
        ? [n]
        : [],
    )
    const shared = like === undefined ? undefined : kindList.get(like)
    const all = shared === undefined ? alike : [...alike, shared]
    return { ...draft, words, py: [draft.title, ...words].map(py), lists: all }
  })
  return { entries, lists, ignored: box.ignored, popular: box.popular, placesElsewhere: full.places.length > WHOLE }
}
