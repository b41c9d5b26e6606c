import * as v from 'valibot'

/** Longer addresses are none of ours: the longest is a digest of six areas and five tips. */
const URL_MOST = 600
const TITLE_MOST = 80

const itemSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(URL_MOST)),
  title: v.pipe(v.string(), v.maxLength(TITLE_MOST)),
  /** 2026-11-24 in Beijing; '' where it was not written down. */
  day: v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/)),
})

/** A page of the app: its address, what it was called, and on which day. */
export type PageItem = v.InferOutput<typeof itemSchema>

/** A list of pages, the newest first. What is broken in it costs itself alone, and what is too much the oldest. */
export const pageListSchema = (most: number) =>
  v.object({
    items: v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.filter((one): one is PageItem => v.is(itemSchema, one)).slice(0, most)),
    ),
  })

export const withoutPage = (items: readonly PageItem[], url: string): PageItem[] =>
  items.filter((item) => item.url !== url)

/** A list with a page put first; the same page stands in it once. */
export const withPage = (items: readonly PageItem[], { url, title, day }: PageItem, most: number): PageItem[] =>
  [{ url, title: title.slice(0, TITLE_MOST), day }, ...withoutPage(items, url)].slice(0, most)
