import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, type Shelf } from './keep'

export const RECENT_KEY = 'searches'
/** More than a reader knows again; the oldest give way. */
export const RECENT_MOST = 10

const recentSchema = v.object({
  words: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(RECENT_MOST)),
})

/** What this reader searched for and opened something of, the newest first. Stays on the phone. */
export type Recent = v.InferOutput<typeof recentSchema>

export const recent = createStore<Recent>(() => ({ words: [] }))

/** Puts a query first; the same one is not kept twice. */
export function addRecent(query: string): void {
  const word = query.trim().slice(0, 60)
  if (!word) return
  const { words } = recent.getState()
  recent.setState({ words: [word, ...words.filter((one) => one !== word)].slice(0, RECENT_MOST) })
}

export const clearRecent = (): void => recent.setState({ words: [] })

/** Reads what was kept and keeps every change from now on. */
export const keepRecent = (shelf: Shelf): void =>
  void keepStore(recent, { key: RECENT_KEY, version: 1, field: 'recent', schema: recentSchema }, shelf)
