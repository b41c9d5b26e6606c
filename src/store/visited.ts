import type * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, type Shelf } from './keep'
import { pageListSchema, withoutPage, withPage, type PageItem } from './page-list'

export const VISITED_KEY = 'visited'
/** What a reader may want to go back to; the oldest give way. */
export const VISITED_MOST = 20

const visitedSchema = pageListSchema(VISITED_MOST)

/** The pages that this reader looked at, the newest first. Stays on the phone. */
export type Visited = v.InferOutput<typeof visitedSchema>

export const visited = createStore<Visited>(() => ({ items: [] }))

let lastKept = () => true

/** Puts a page first. Whether it could be kept is not asked: nobody asked to keep it. */
export const addVisited = (page: PageItem): void =>
  visited.setState(({ items }) => ({ items: withPage(items, page, VISITED_MOST) }))

/** Takes a page out. Answers whether the phone keeps it so. */
export function dropVisited(url: string): boolean {
  visited.setState(({ items }) => ({ items: withoutPage(items, url) }))
  return lastKept()
}

/** Reads what was kept and keeps every change from now on. */
export function keepVisited(shelf: Shelf): void {
  lastKept = keepStore(visited, { key: VISITED_KEY, version: 1, field: 'visited', schema: visitedSchema }, shelf)
}
