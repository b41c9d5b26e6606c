import type { Question } from './quiz'

/** How many questions one seed asks. */
export const ASKED = 10

/** How many different seeds there are: six digits fit into a link and can be read aloud. */
export const SEEDS = 1_000_000

/** The seed that a link names; undefined for anything but one to six digits. */
export const seedIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined

/**
 * A number for a seed and a name, the same on every phone: 32 bits of FNV-1a, then mixed so that neighbouring seeds
 * have nothing in common. `Math.imul` keeps every step within whole numbers.
 */
function rankOf(seed: number, name: string): number {
  let hash = 2166136261
  const text = `${seed}/${name}`
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The items in an order that only the seed and their names decide, not the order they come in: a question that is added
 * later takes one place and leaves the others as they were. Names must differ.
 */
export function shuffle<T>(items: readonly T[], seed: number, nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, name: nameOf(item), rank: rankOf(seed, nameOf(item)) }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ item }) => item)
}

/** The questions of a seed, ten where there are as many, their options in the seed's order too. */
export function pickQuestions(questions: readonly Question[], seed: number): Question[] {
  return shuffle(questions, seed, ({ id }) => id)
    .slice(0, ASKED)
    .map((one) => {
      const right = one.options[one.answer - 1]
      const options = shuffle(one.options, seed, (option) => `${one.id}/${option}`)
      return { ...one, options, answer: options.findIndex((option) => option === right) + 1 }
    })
}
