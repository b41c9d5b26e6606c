import { ofTheDay } from '@/schema/of-the-day'
import type { CorePack, TipsPack } from '@/schema/pack'
import type { Tip, TipCard } from '@/schema/tip'
import { aids } from '#wording/tips'

/** The tab's tiles: what shaking hands look for first, by the id of the tip. */
const TILES = {
  'cpr-adult': 'aid-cpr',
  choking: 'aid-choke',
  stroke: 'aid-stroke',
  burns: 'aid-burn',
  bleeding: 'aid-bleed',
  drowning: 'aid-drown',
} as const

const FIRST_AID = 'firstaid'

export interface AidTile {
  readonly id: string
  readonly word: string
  readonly icon: string
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Readers who look for tips of their own, in the order of life; the others find theirs by topic. */
const READERS = ['preparing', 'pregnant', 'toddlers', 'teens', 'elders']

export interface TipsView {
  readonly tiles: readonly AidTile[]
  readonly firstAid: readonly TipCard[]
  /** Every topic but first aid, in the order of life. */
  readonly topics: readonly Named[]
  readonly readers: readonly Named[]
  /** One a day, of all tips. */
  readonly today: TipCard | undefined
}

/** A tip's card wherever it stands. */
export const findCard = (core: CorePack, id: string): TipCard | undefined =>
  core.firstAid.find((tip) => tip.id === id) ?? core.tipCards.find((tip) => tip.id === id)

/** The health tab. `at` is the time now in ms: it decides which tip is today's. */
export function selectTips({ firstAid, tipCards, topics: { topics, audiences } }: CorePack, at: number): TipsView {
  const known = new Set(firstAid.map(({ id }) => id))
  const ids = (Object.keys(TILES) as (keyof typeof TILES)[]).filter((id) => known.has(id))
  return {
    firstAid,
    tiles: ids.map((id) => ({ id, word: aids[id], icon: TILES[id] })),
    topics: topics.filter(({ id }) => id !== FIRST_AID),
    readers: audiences.filter(({ id }) => READERS.includes(id)),
    today: ofTheDay([...firstAid, ...tipCards], at),
  }
}

/** A tip's page with what leads on from it. */
export interface TipView {
  readonly tip: Tip
  readonly topic: string
  readonly related: readonly TipCard[]
}

/** Undefined where the id names none, or its pack is not there. First aid is always there. */
export function selectTip(core: CorePack, pack: TipsPack | undefined, id: string | undefined): TipView | undefined {
  const tip = core.firstAid.find((one) => one.id === id) ?? pack?.tips.find((one) => one.id === id)
  if (!tip) return undefined
  const { tips = [] } = tip.related ?? {}
  return {
    tip,
    topic: core.topics.topics.find((one) => one.id === tip.topic)?.name ?? '',
    related: tips.flatMap((one) => findCard(core, one) ?? []),
  }
}
