import { plainText } from '@/schema/normal-text'
import type { SearchPack } from '@/schema/search'
import { readQuery, type Run } from './read-query'

/** A part of a text: what was asked for, or what stands between. */
export interface Piece {
  readonly text: string
  readonly on: boolean
}

/** Parts a text; `py` is its syllables, where it may have been found by its sound. */
export type Marker = (text: string, py?: string) => readonly Piece[]

type Range = readonly [from: number, to: number]

const CHARACTERS = /[a-z0-9]+|[\u3007\u3400-\u9fff\uf900-\ufaff]/g

/** Every place where a word stands. */
function standing(text: string, word: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length])
  return found
}

/** The longest parts of a run that stand in a text: at least a pair, of a single character itself. */
function partsOf(text: string, run: string): Range[] {
  const found: Range[] = []
  const least = Math.min(2, run.length)
  for (let at = 0; at < text.length; at++) {
    let length = run.length
    while (length >= least && !(at + length <= text.length && run.includes(text.slice(at, at + length)))) length--
    if (length < least) continue
    found.push([at, at + length])
    at += length - 1
  }
  return found
}

/** The characters that a latin term is the sound of: their pinyin, or their initials. */
function soundsOf(text: string, py: string, term: string): Range[] {
  const spots = [...text.matchAll(CHARACTERS)].map((match): Range => [match.index, match.index + match[0].length])
  const syllables = py.split(' ')
  // where a character has no sound the two do not go together
  if (spots.length !== syllables.length) return []
  const reach = (first: number, last: number): Range[] => [[spots[first]?.[0] ?? 0, spots[last]?.[1] ?? 0]]
  for (const [first] of syllables.entries()) {
    if (!syllables.slice(first).join('').startsWith(term)) continue
    let last = first
    for (let said = syllables[first]?.length ?? 0; said < term.length; said += syllables[last]?.length ?? 1) last++
    return reach(first, last)
  }
  const initials = syllables.map((one) => one.charAt(0)).join('')
  const first = initials.indexOf(term)
  return first < 0 ? [] : reach(first, first + term.length - 1)
}

/** Parts a text at ranges that may touch, overlap and stand in any order. */
function pieces(text: string, ranges: readonly Range[]): Piece[] {
  const on = new Uint8Array(text.length)
  for (const [from, to] of ranges) on.fill(1, from, to)
  const parted: Piece[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && on[at] === on[from]) continue
    parted.push({ text: text.slice(from, at), on: on[from] === 1 })
    from = at
  }
  return parted
}

function rangesOf(text: string, py: string | undefined, { text: run, sort }: Run): Range[] {
  if (sort === 'han') return partsOf(text, run)
  const written = standing(text, run)
  return written.length || sort === 'digits' || py === undefined ? written : soundsOf(text, py, run)
}

/** A marker for a query: its own words, and those that mean the same. */
export function markerOf({ lists, ignored }: SearchPack, query: string): Marker {
  const runs = readQuery(query, ignored)
  const asked = runs.map(({ text }) => text).join('')
  const alike = lists
    .filter(({ words }) => words.some((word) => asked.includes(plainText(word))))
    .flatMap(({ words }) => words.map(plainText))
  return (text, py) => {
    const plain = plainText(text)
    return pieces(text, [
      ...runs.flatMap((run) => rangesOf(plain, py, run)),
      ...alike.flatMap((word) => standing(plain, word)),
    ])
  }
}
