import { finding, FINDING_KEY } from './finding'
import { preferences, PREFERENCES_KEY } from './preferences'
import { recent, RECENT_KEY } from './recent'
import { saved, SAVED_KEY } from './saved'
import { visited, VISITED_KEY } from './visited'

/** Everything that the app keeps on a phone: under which key. */
export const KEPT_KEYS = [PREFERENCES_KEY, SAVED_KEY, VISITED_KEY, RECENT_KEY, FINDING_KEY] as const
export type KeptKey = (typeof KEPT_KEYS)[number]

const changed = <T>(store: { readonly getState: () => T; readonly getInitialState: () => T }): number =>
  JSON.stringify(store.getState()) === JSON.stringify(store.getInitialState()) ? 0 : 1

/** How many things of each a reader would lose; what is as it was at the first start is 0. */
export const countKept = (): Readonly<Record<KeptKey, number>> => ({
  preferences: changed(preferences),
  saved: saved.getState().items.length,
  visited: visited.getState().items.length,
  searches: recent.getState().words.length,
  finding: changed(finding),
})

/** Brings every store back to how it was at the first start, and empties the shelf. Answers whether the shelf let it. */
export function forgetAll(remove: (key: string) => boolean): boolean {
  // the stores first: each writes its change down once more
  preferences.setState(preferences.getInitialState(), true)
  finding.setState(finding.getInitialState(), true)
  saved.setState(saved.getInitialState(), true)
  visited.setState(visited.getInitialState(), true)
  recent.setState(recent.getInitialState(), true)
  return KEPT_KEYS.map(remove).every(Boolean)
}
