import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { keepStore, type Keeping, type Shelf } from './keep'

/** Longer addresses are none of ours: the longest is a digest of six areas and five tips. */
const URL_MOST = 600
const TITLE_MOST = 80

const itemSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(URL_MOST)),
  title: v.pipe(v.string(), v.maxLength(TITLE_MOST)),
  /** 2026-11-24 in Beijing; '' where it was not written down. */
  day: v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/)),
})
const listSchema = v.object({ items: v.array(itemSchema) })

/** A page of the app: its address, what it was called, and on which day. */
export type PageItem = v.InferOutput<typeof itemSchema>
/** Pages, the newest first. */
export type PageItems = v.InferOutput<typeof listSchema>

/** A list of pages that stays on the phone. What the phone has no room for changes nothing, now or after the next start. */
export interface PageList {
  readonly store: StoreApi<PageItems>
  /** Reads what was kept and keeps every change from now on. */
  readonly keep: (shelf: Shelf) => void
  /** Puts a page first; it stands in the list once, and the oldest give way. Answers whether the phone keeps it so. */
  readonly add: (page: PageItem) => boolean
  /** Takes a page out. Answers whether the phone keeps it so. */
  readonly drop: (url: string) => boolean
}

/** `most`: how many pages are kept, under the key that is also the name of the list. */
export function pageList(
  key: string,
  most: number,
  version: number,
  migrate?: Keeping<typeof listSchema>['migrate'],
): PageList {
  const store = createStore<PageItems>(() => ({ items: [] }))
  let kept = () => true
  // what is broken in a list costs itself alone
  const sift = ({ items }: PageItems) => ({
    items: items.filter((one) => v.safeParse(itemSchema, one).success).slice(0, most),
  })
  const others = (url: string) => store.getState().items.filter((item) => item.url !== url)
  const set = (items: PageItem[]) => {
    const before = store.getState()
    store.setState({ items: items.slice(0, most) })
    const done = kept()
    if (!done) store.setState(before)
    return done
  }
  return {
    store,
    keep: (shelf) => {
      kept = keepStore(
        store,
        { key, version, field: key, schema: listSchema, sift, ...(migrate && { migrate }) },
        shelf,
      )
    },
    add: ({ url, title, day }) => set([{ url, title: title.slice(0, TITLE_MOST), day }, ...others(url)]),
    drop: (url) => set(others(url)),
  }
}
