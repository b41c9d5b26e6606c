import type { SearchEntry } from '@/schema/search'
import type { Found } from './find'

export type GroupId = 'aid' | 'hotline' | 'tip' | 'service' | 'review' | 'quiz' | 'page'

/** What was found of one sort, the best first. */
export interface Group {
  readonly id: GroupId
  readonly found: readonly Found[]
}

/** First aid stands first where it fits nearly as well as the best: whoever looks for it has no time to scroll. */
const AID_FITS = 0.6

const FIRST_AID = 'firstaid'

function groupOf({ kind, to }: SearchEntry): GroupId {
  if (kind === 'tip') return to === FIRST_AID ? 'aid' : 'tip'
  if (kind === 'topic') return 'tip'
  if (kind === 'kind' || kind === 'place') return 'service'
  return kind === 'area' || kind === 'figure' ? 'review' : kind
}

/** What was found, by sort, in the order of the best of each. `found` stands with the best first. */
export function groupResults(found: readonly Found[]): readonly Group[] {
  const groups = new Map<GroupId, Found[]>()
  for (const one of found) {
    const id = groupOf(one.entry)
    const own = groups.get(id)
    if (own) own.push(one)
    else groups.set(id, [one])
  }
  const best = found[0]?.score ?? 0
  const all = [...groups].map(([id, own]) => ({ id, found: own }))
  const first = all.filter(({ id, found: own }) => id === 'aid' && (own[0]?.score ?? 0) >= best * AID_FITS)
  return [...first, ...all.filter((group) => !first.includes(group))]
}
