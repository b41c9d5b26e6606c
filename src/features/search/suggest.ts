import { normalText } from '@/schema/normal-text'
import type { SearchPack } from '@/schema/search'
import { QUERY_MOST } from './read-query'

/** How many words are offered where nothing was found. */
const OFFERED = 4
/** Less alike than this is another word. */
const ALIKE = 0.4

/** Letters that two texts share, of all that they have: 0 to 1. */
function alike(a: string, b: string): number {
  const rest = [...b]
  let shared = 0
  for (const letter of a) {
    const at = rest.indexOf(letter)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length)
}

/** Words that find something and look or sound like what was asked, the nearest first. Quiet words are not offered. */
export function suggestWords({ lists }: SearchPack, query: string): readonly string[] {
  const asked = normalText(query.slice(0, QUERY_MOST)).replace(/ /g, '')
  const near = lists.flatMap(({ words, py, shown }) =>
    words.slice(0, shown).map((word, i) => {
      const sound = (py[i] ?? '').replace(/ /g, '')
      return { word, score: Math.max(alike(normalText(word), asked), alike(sound, asked)) }
    }),
  )
  const best = near.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score)
  return best.slice(0, OFFERED).map(({ word }) => word)
}
