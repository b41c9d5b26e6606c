import { pageList, type PageItem, type PageItems } from './page-list'

export const SAVED_KEY = 'saved'
/** More than a reader looks through; the oldest give way. */
export const SAVED_MOST = 100

/** The first version had no days. */
const withoutDays = ({ items }: { readonly items: readonly object[] }) => ({
  items: items.map((item) => ({ ...item, day: '' })),
})

const list = pageList(SAVED_KEY, SAVED_MOST, 2, { 1: withoutDays })

/** What this reader keeps at hand, the newest first. Stays on the phone. */
export type Saved = PageItems
export const saved = list.store
export const keepSaved = list.keep
export const dropSaved = list.drop

/** Puts a page among the saved, or takes it out. `full`: the phone has no room for the change, so there is none. */
export function toggleSaved(page: PageItem): 'added' | 'dropped' | 'full' {
  const there = saved.getState().items.some(({ url }) => url === page.url)
  if (there) return list.drop(page.url) ? 'dropped' : 'full'
  return list.add(page) ? 'added' : 'full'
}
