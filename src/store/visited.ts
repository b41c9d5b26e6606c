import { pageList, type PageItems } from './page-list'

export const VISITED_KEY = 'visited'
/** What a reader may want to go back to; the oldest give way. */
export const VISITED_MOST = 20

const list = pageList(VISITED_KEY, VISITED_MOST, 1)

/** The pages that this reader looked at, the newest first. Stays on the phone. */
export type Visited = PageItems
export const visited = list.store
export const keepVisited = list.keep
export const addVisited = list.add
export const dropVisited = list.drop
