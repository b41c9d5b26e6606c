import * as v from 'valibot'
import { idSchema, text } from './fields'

/** What an entry of the search is: each opens in its own way. */
export const searchKinds = ['tip', 'quiz', 'hotline', 'place', 'kind', 'figure', 'area', 'topic', 'page'] as const
export type SearchKind = (typeof searchKinds)[number]

/** tip/folic-acid, hotline/12356: an entry as writers name it. */
const targetSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]+\/[a-z0-9-]+$/, '写成 种类/编号，例如 tip/folic-acid、kind/youth、hotline/12356'),
)

/** Words that mean the same to whoever searches. */
export const synonymsSchema = v.array(
  v.strictObject({
    words: v.pipe(v.array(text(12)), v.minLength(1, '至少写一个词')),
    /** Found by, but never shown. */
    quiet: v.optional(v.array(text(12))),
    /** What these words are for, the best answer first. Without it: whatever has one of the words in its title. */
    leads: v.optional(v.pipe(v.array(targetSchema), v.minLength(1, '至少写一个，不然删掉这一行'))),
  }),
)

/** A page of the app that is searched for by name. */
export const searchPageSchema = v.strictObject({
  id: idSchema,
  /** A page of routes.ts that needs no parameter. */
  to: v.string(),
  title: text(12),
  text: text(40),
  icon: idSchema,
  words: v.array(text(12)),
})

/** What the box leaves out of a question, and what it offers before anything is typed. */
export const searchBoxSchema = v.strictObject({
  ignored: v.array(text(8)),
  popular: v.pipe(v.array(text(8)), v.minLength(4, '至少写四个'), v.maxLength(10, '最多写十个，一屏放得下')),
})

export type Synonyms = v.InferOutput<typeof synonymsSchema>[number]
export type SearchPage = v.InferOutput<typeof searchPageSchema>
export type SearchBox = v.InferOutput<typeof searchBoxSchema>

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind
  readonly id: string
  /** What its page needs besides: a tip's topic, a seed whose first question it is, a page's name in the routes. */
  readonly to?: string
  readonly icon?: string
  readonly title: string
  readonly text: string
  /** Its own words, found by and never shown. */
  readonly words: readonly string[]
  /** Syllables of the title, then of each word: da ren xin fei fu su. */
  readonly py: readonly string[]
  /** Numbers of the lists of words that it is found by too. */
  readonly lists: readonly number[]
  /** The rest of what it says, looked through last. */
  readonly more?: string
}

/** Words that many entries are found by. */
export interface WordList {
  readonly words: readonly string[]
  readonly py: readonly string[]
  /** How many of the words may be shown, from the first. */
  readonly shown: number
  /** Numbers of the entries that these words lead to, the best first. */
  readonly leads: readonly number[]
}

/** In the search package. */
export interface SearchPack {
  readonly entries: readonly SearchEntry[]
  readonly lists: readonly WordList[]
  readonly ignored: readonly string[]
  readonly popular: readonly string[]
  /** The directory is too long to be carried twice: places are found in their own list. */
  readonly placesElsewhere: boolean
}
