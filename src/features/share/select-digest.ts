import { yearAsked } from '@/schema/years'
import type { DigestLength, DigestSubject } from './subject'
import { pickByIds, type Shelves } from './subject-of'

/** What a reader has picked for a digest, by id. */
export interface DigestChoice {
  /** The year that the areas are of. */
  readonly year: number
  readonly areas: readonly string[]
  readonly tips: readonly string[]
  readonly length: DigestLength
}

/** More would not be read in a chat, and six areas leave no room for them. */
export const TIPS_MOST = 5

/** One that can be picked. */
export interface Pick {
  readonly id: string
  readonly name: string
  readonly on: boolean
}

/** What the composer shows: everything that can be picked, and what is. */
export interface PicksView {
  readonly year: number
  /** All that there are, the newest first: a digest tells of one. */
  readonly years: readonly number[]
  readonly areas: readonly (Pick & { readonly number: number })[]
  /** Tips by topic, in the order of the health tab; a topic without tips is left out. */
  readonly topics: readonly { readonly id: string; readonly name: string; readonly tips: readonly Pick[] }[]
}

export function selectPicks({ core, tipLines }: Shelves, choice: DigestChoice): PicksView {
  const [areas, tips] = [new Set(choice.areas), new Set(choice.tips)]
  const lines = tipLines?.tipLines ?? []
  const of = yearAsked(core.years, `${choice.year}`)
  return {
    year: of.year.year,
    years: core.years.map(({ year }) => year.year),
    areas: of.areas.map(({ id, name, number }) => ({ id, name, number, on: areas.has(id) })),
    topics: core.topics.topics
      .map(({ id, name }) => ({
        id,
        name,
        tips: lines
          .filter(({ topic }) => topic === id)
          .map((tip) => ({ id: tip.id, name: tip.title, on: tips.has(tip.id) })),
      }))
      .filter((topic) => topic.tips.length),
  }
}

/** What the choice composes; undefined where nothing is picked. */
export function subjectOfChoice({ core, tipLines }: Shelves, choice: DigestChoice): DigestSubject | undefined {
  const of = yearAsked(core.years, `${choice.year}`)
  const areas = pickByIds(of.areas, choice.areas)
  const tips = pickByIds(tipLines?.tipLines ?? [], choice.tips)
  if (!areas.length && !tips.length) return undefined
  return { kind: 'digest', year: of.year, areas, tips, length: choice.length }
}

/** Goes to another year: all of its areas, as the page begins, unless the reader had none. */
export function inYear({ core }: Shelves, choice: DigestChoice, year: number): DigestChoice {
  const { areas } = yearAsked(core.years, `${year}`)
  return { ...choice, year, areas: choice.areas.length ? areas.map(({ id }) => id) : [] }
}

/** Picks what was not picked, and the other way round. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
