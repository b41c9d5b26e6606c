import type * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, type Shelf } from './keep'
import { pageListSchema, withoutPage, withPage, type PageItem } from './page-list'

export const SAVED_KEY = 'saved'
/** More than a reader looks through; the oldest give way. */
export const SAVED_MOST = 100

const savedSchema = pageListSchema(SAVED_MOST)

/** What this reader keeps at hand, the newest first. Stays on the phone. */
export type Saved = v.InferOutput<typeof savedSchema>

export const saved = createStore<Saved>(() => ({ items: [] }))

/** The first version had no days. */
const withoutDays = ({ items }: { readonly items: readonly object[] }) => ({
  items: items.map((item) => ({ ...item, day: '' })),
})

let lastKept = () => true

/** Changes the list if the phone keeps the change; else all is as it was, now and after the next start. */
function tried(next: Saved): boolean {
  const before = saved.getState()
  saved.setState(next)
  if (lastKept()) return true
  saved.setState(before)
  return false
}

/** Puts a page among the saved, or takes it out. `full`: the phone has no room for the change, so there is none. */
export function toggleSaved(page: PageItem): 'added' | 'dropped' | 'full' {
  const { items } = saved.getState()
  if (items.some(({ url }) => url === page.url)) return dropSaved(page.url) ? 'dropped' : 'full'
  return tried({ items: withPage(items, page, SAVED_MOST) }) ? 'added' : 'full'
}

/** Takes a page out. Answers whether the phone keeps it so; if not, it is still there. */
export const dropSaved = (url: string): boolean => tried({ items: withoutPage(saved.getState().items, url) })

/** Reads what was kept and keeps every change from now on. */
export function keepSaved(shelf: Shelf): void {
  const keeping = { key: SAVED_KEY, version: 2, field: 'saved', schema: savedSchema, migrate: { 1: withoutDays } }
  lastKept = keepStore(saved, keeping, shelf)
}
