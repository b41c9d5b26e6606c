import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, type Shelf } from './keep'

export const SAVED_KEY = 'saved'
/** More than a reader looks through; the oldest give way. */
export const SAVED_MOST = 100

const savedSchema = v.object({
  items: v.pipe(
    v.array(v.object({ url: v.pipe(v.string(), v.maxLength(300)), title: v.pipe(v.string(), v.maxLength(80)) })),
    v.maxLength(SAVED_MOST),
  ),
})

/** What this reader keeps at hand, the newest first: the address of its page and its name. Stays on the phone. */
export type Saved = v.InferOutput<typeof savedSchema>

export const saved = createStore<Saved>(() => ({ items: [] }))

/** Puts a page among the saved, or takes it out; answers whether it is there now. */
export function toggleSaved(url: string, title: string): boolean {
  const { items } = saved.getState()
  const others = items.filter((item) => item.url !== url)
  const add = others.length === items.length
  saved.setState({ items: add ? [{ url, title }, ...others].slice(0, SAVED_MOST) : others })
  return add
}

/** Reads what was kept and keeps every change from now on. */
export const keepSaved = (shelf: Shelf): void =>
  keepStore(saved, { key: SAVED_KEY, version: 1, field: 'saved', schema: savedSchema }, shelf)
