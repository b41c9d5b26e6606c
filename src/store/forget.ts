import { finding, FINDING_KEY } from './finding'
import { preferences, PREFERENCES_KEY } from './preferences'
import { recent, RECENT_KEY } from './recent'
import { saved, SAVED_KEY } from './saved'
import { updates, UPDATES_KEY } from './update/updates'
import { visited, VISITED_KEY } from './visited'

/** Everything that the app keeps on a phone: under which key. */
export const KEPT_KEYS = [PREFERENCES_KEY, SAVED_KEY, VISITED_KEY, RECENT_KEY, FINDING_KEY, UPDATES_KEY] as const
export type KeptKey = (typeof KEPT_KEYS)[number]

/** What this build keeps: one that asks no address for content has nothing to note of it. */
export const keptHere = KEPT_KEYS.filter((key) => key !== UPDATES_KEY || process.env.CONTENT_URL)

const changed = <T>(store: { readonly getState: () => T; readonly getInitialState: () => T }): number =>
  JSON.stringify(store.getState()) === JSON.stringify(store.getInitialState()) ? 0 : 1

/** How many things of each a reader would lose; what is as it was at the first start is 0. */
export const countKept = (): Readonly<Record<KeptKey, number>> => ({
  preferences: changed(preferences),
  saved: saved.getState().items.length,
  visited: visited.getState().items.length,
  searches: recent.getState().words.length,
  finding: changed(finding),
  updates: changed(updates),
})

/** Brings every store back to how it was at the first start, and empties the shelf. Answers whether the shelf let it. */
export function forgetAll(remove: (key: string) => boolean): boolean {
  // the stores first: each writes its change down once more
  preferences.setState(preferences.getInitialState(), true)
  finding.setState(finding.getInitialState(), true)
  saved.setState(saved.getInitialState(), true)
  visited.setState(visited.getInitialState(), true)
  recent.setState(recent.getInitialState(), true)
  updates.setState(updates.getInitialState(), true)
  return KEPT_KEYS.map(remove).every(Boolean)
}
