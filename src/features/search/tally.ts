import type { SearchKind } from '@/schema/search'
import type { Found } from './find'
import type { PreparedEntry } from './prepare'

/** A question of the quiz says the same words as the tip that answers it, and should not stand before it. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = {
  tip: 1.15,
  hotline: 1.15,
  kind: 1.3,
  area: 1,
  topic: 0.9,
  page: 1,
  figure: 0.8,
  place: 0.9,
  quiz: 0.35,
}
/** What is said only in a body counts for less than a title. */
const BODY = 0.35
/** What editors lead to counts for more than what words happen to stand where. */
const LED = 1.5
/** Each further one that words lead to. */
const LATER = 0.2

/** What speaks for an entry while an answer is made. Characters of the query are counted over all its runs. */
export interface Tally {
  words: number
  sound: number
  body: number
  led: number
  readonly covered: Set<number>
}

/** A tally for each entry that something speaks for. */
export class Tallies {
  readonly all = new Map<number, Tally>()

  of(entry: number): Tally {
    const there = this.all.get(entry)
    if (there) return there
    const made = { words: 0, sound: 0, body: 0, led: 0, covered: new Set<number>() }
    this.all.set(entry, made)
    return made
  }

  cover(entry: number, places: readonly number[]): Tally {
    const tally = this.of(entry)
    for (const place of places) tally.covered.add(place)
    return tally
  }

  /** `share` from 0 to 1: how surely these are what was meant, the first most of all. */
  lead(entries: readonly number[], share: number): void {
    entries.forEach((entry, rank) => {
      const tally = this.of(entry)
      tally.led = Math.max(tally.led, share * (1 - LATER * rank))
    })
  }

  /** The best that words alone speak for any entry: the measure of the others. */
  most(): number {
    let most = 0
    for (const { words } of this.all.values()) most = Math.max(most, words)
    return most || 1
  }
}

/**
 * The sum of what speaks for an entry. What answers the whole query comes before what answers a part of it. `query` is
 * what was meant, `asked` all that was written.
 */
export function weigh(
  { entry, title }: PreparedEntry,
  tally: Tally,
  most: number,
  query: string,
  asked: string,
): Found {
  const covered = Math.min(1, tally.covered.size / query.length)
  // a number to call is the name of its hotline
  const said =
    title === asked || title === query || entry.id === query
      ? 1.6
      : title.startsWith(query)
        ? 1.25
        : title.includes(query)
          ? 1.15
          : 1
  const sum = tally.words / most + tally.sound + BODY * tally.body + LED * tally.led
  return { entry, covered, score: sum * (0.25 + 0.75 * covered * covered) * said * WEIGHTS[entry.kind] }
}
