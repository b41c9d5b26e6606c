import MiniSearch from 'minisearch'
import { plainText } from '@/schema/normal-text'
import type { SearchEntry, SearchPack } from '@/schema/search'
import { joinedRuns, tokensOf } from './read-query'
import { soundOf, type Sound } from './sound'

/** An entry made ready for searching. */
export interface PreparedEntry {
  readonly entry: SearchEntry
  /** As it is compared whole. */
  readonly title: string
  readonly more: string
  /** Of its title, then of its own words. */
  readonly sounds: readonly Sound[]
}

/** A list of words made ready, with the numbers of the entries that share it. */
export interface PreparedList {
  readonly words: readonly string[]
  readonly sounds: readonly Sound[]
  readonly leads: readonly number[]
  readonly members: readonly number[]
}

/** What a finder works on. */
export interface Prepared {
  readonly entries: readonly PreparedEntry[]
  readonly lists: readonly PreparedList[]
  /** Words that only ask, the longest first. */
  readonly ignored: readonly string[]
  /** What of the content has these tokens, ranked; a list answers for all that share it. */
  readonly look: (tokens: readonly string[], prefix: boolean) => readonly Hit[]
}

export interface Hit {
  readonly score: number
  /** The tokens that were found. */
  readonly tokens: readonly string[]
  /** Numbers of entries. */
  readonly entries: readonly number[]
  /** It was found by a list of words, not by its own. */
  readonly shared: boolean
}

const BOOST = { title: 4, words: 2, text: 0.6 }

/** Makes everything ready, once: tens of milliseconds on a phone. */
export function prepare({ entries, lists, ignored }: SearchPack): Prepared {
  const readyLists = lists.map(({ words, py, leads }, n) => ({
    words: words.map(plainText),
    sounds: py.map(soundOf),
    leads,
    members: entries.flatMap((entry, i) => (entry.lists.includes(n) ? [i] : [])),
  }))
  const index = new MiniSearch<{ id: number }>({
    fields: ['title', 'words', 'text'],
    tokenize: tokensOf,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, bm25: { k: 1.2, b: 0.4, d: 0.5 } },
  })
  index.addAll(entries.map(({ title, text, words }, id) => ({ id, title, text, words: words.join(' ') })))
  // a list stands once, after the entries, however many share it
  index.addAll(lists.map(({ words }, n) => ({ id: entries.length + n, title: '', text: '', words: words.join(' ') })))
  return {
    entries: entries.map((entry) => ({
      entry,
      title: joinedRuns(entry.title),
      more: plainText(entry.more ?? ''),
      sounds: entry.py.map(soundOf),
    })),
    lists: readyLists,
    ignored: [...ignored].sort((a, b) => b.length - a.length),
    look: (tokens, prefix) =>
      index
        .search(tokens.join(' '), { tokenize: (text) => text.split(' '), prefix })
        .map(({ id, score, queryTerms }) => {
          const members = readyLists[Number(id) - entries.length]?.members
          return { score, tokens: queryTerms, entries: members ?? [Number(id)], shared: Boolean(members) }
        }),
  }
}
