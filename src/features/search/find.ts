import type { SearchEntry, SearchPack } from '@/schema/search'
import { prepare, type Prepared } from './prepare'
import { joinedRuns, lookUps, QUERY_MOST, readQuery, type Run } from './read-query'
import { hear, hearNearly } from './sound'
import { Tallies, weigh } from './tally'

/** Something that was found. `covered` is how much of the query it answers, from 0 to 1. */
export interface Found {
  readonly entry: SearchEntry
  readonly score: number
  readonly covered: number
}

/** Answers a query with the best first; never throws, whatever is asked. */
export type Finder = (query: string) => readonly Found[]

/** What fits so much worse than the best is noise, unless it has all that was asked for. */
const NOISE = 0.15
/** A word that others share says a little less than an entry's own. */
const SHARED = 0.8

/** A run with the place of its first character among all runs. */
interface Placed extends Run {
  readonly from: number
}

const placesOf = ({ text, from }: Placed): number[] => Array.from({ length: text.length }, (_, i) => from + i)

/** Asks for tokens, each with the places that it covers; answers the places that anything has. */
function look(
  { look: ask }: Prepared,
  tallies: Tallies,
  tokens: ReadonlyMap<string, readonly number[]>,
  prefix: boolean,
): ReadonlySet<number> {
  const shared = new Map<number, number>()
  const known = new Set<number>()
  for (const hit of ask([...tokens.keys()], prefix)) {
    const places = hit.tokens.flatMap((token) => tokens.get(token) ?? [])
    for (const place of places) known.add(place)
    for (const entry of hit.entries) {
      const tally = tallies.cover(entry, places)
      // one of the lists that an entry is in speaks for it, not all of them
      if (hit.shared) shared.set(entry, Math.max(shared.get(entry) ?? 0, hit.score))
      else tally.words += hit.score
    }
  }
  for (const [entry, score] of shared) tallies.of(entry).words += score
  return known
}

/** By what is written in titles, words and summaries, ranked by the library. */
function byWords(prepared: Prepared, tallies: Tallies, run: Placed): void {
  const han = run.sort === 'han'
  const single = run.text.length === 1
  const tokens = new Map(lookUps(run).map(({ token, at }) => [token, at.map((i) => run.from + i)]))
  const known = look(prepared, tallies, tokens, han === single)
  if (!han || single) return
  // 婴儿安全睡: 全睡 is no pair of any word, so 睡 is asked for by itself; where no pair is known, characters say nothing
  const alone = placesOf(run).filter((place) => !known.has(place))
  if (!alone.length || !known.size) return
  look(prepared, tallies, new Map(alone.map((place) => [run.text.charAt(place - run.from), [place]])), true)
}

/** By pinyin and initials; with a slip forgiven only where nothing else was found. */
function bySound({ entries, lists }: Prepared, tallies: Tallies, run: Placed): void {
  if (run.sort !== 'latin') return
  const places = placesOf(run)
  for (const listen of [hear, hearNearly]) {
    const listed = lists.map(({ sounds }) => Math.max(0, ...sounds.map((sound) => listen(sound, run.text, true))))
    entries.forEach(({ entry, sounds }, i) => {
      const own = Math.max(...sounds.map((sound, n) => listen(sound, run.text, n > 0) * (n ? SHARED : 1)))
      const best = Math.max(own, ...entry.lists.map((n) => (listed[n] ?? 0) * SHARED))
      if (best) tallies.cover(i, places).sound += best
    })
    // only a whole word is surely meant: its beginning begins others too
    lists.forEach(({ leads }, n) => (listed[n] ?? 0) >= SHARED && tallies.lead(leads, listed[n] ?? 0))
    if (tallies.all.size) return
  }
}

/** How much of the query a word is, or the query of the word that it begins; 0 where it is neither. */
function shareOf(word: string, query: string): number {
  if (word === query) return 1
  if (word.length > 1 && query.includes(word)) return (word.length / query.length) ** 2
  if (query.length > 1 && word.startsWith(query)) return (query.length / word.length) * 0.8
  return 0
}

/** By what a body says: looked through as it stands, since nothing is indexed of it. */
function byBody({ entries }: Prepared, tallies: Tallies, run: Placed, length: number): void {
  if (run.sort !== 'han' || run.text.length === 1) return
  const places = placesOf(run)
  entries.forEach(({ more }, i) => {
    if (!more.includes(run.text)) return
    const missing = places.filter((place) => !tallies.all.get(i)?.covered.has(place))
    if (missing.length) tallies.cover(i, missing).body += missing.length / length
  })
}

function answer(prepared: Prepared, runs: readonly Run[], asked: string): Found[] {
  const { entries, lists } = prepared
  const query = runs.map(({ text }) => text).join('')
  const tallies = new Tallies()
  let from = 0
  const placed = runs.map((run): Placed => {
    const one = { ...run, from }
    from += run.text.length
    return one
  })
  for (const run of placed) byWords(prepared, tallies, run)
  for (const run of placed) bySound(prepared, tallies, run)
  for (const { words, leads } of lists) {
    const share = Math.max(0, ...words.map((word) => shareOf(word, query)))
    if (share) tallies.lead(leads, share)
  }
  for (const run of placed) byBody(prepared, tallies, run, query.length)
  const most = tallies.most()
  const found = [...tallies.all].flatMap(([i, tally]) => {
    const entry = entries[i]
    return entry ? [weigh(entry, tally, most, query, asked)] : []
  })
  found.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
  const best = found[0]?.score ?? 0
  return found.filter(({ score, covered }) => covered === 1 || score > best * NOISE)
}

/** Makes a finder over a pack; making it takes a while, asking it does not. */
export function makeFinder(pack: SearchPack): Finder {
  const prepared = prepare(pack)
  return (text) => {
    const query = text.slice(0, QUERY_MOST)
    const asked = joinedRuns(query)
    const runs = readQuery(query, prepared.ignored)
    if (!runs.length) return []
    if (runs.length > 1 && runs.every(({ sort }) => sort === 'latin')) {
      // xin fei fu su: spaces between syllables say nothing
      const joined = answer(prepared, [{ text: runs.map(({ text }) => text).join(''), sort: 'latin' }], asked)
      if (joined.length) return joined
    }
    return answer(prepared, runs, asked)
  }
}
