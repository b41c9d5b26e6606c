import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, type Shelf } from './keep'

export const FINDING_KEY = 'finding'

const findingSchema = v.object({
  /** A city's or a county's code; '' is the whole province. */
  region: v.pipe(v.string(), v.regex(/^(\d{6})?$/)),
  /** The id of a kind of place; '' is all of them. */
  kind: v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,40}$/)),
})

/** What this reader looks for among the places: the next time it is still so. Stays on the phone. */
export type Finding = v.InferOutput<typeof findingSchema>

export const finding = createStore<Finding>(() => ({ region: '', kind: '' }))

/** Reads what was kept and keeps every change from now on. */
export const keepFinding = (shelf: Shelf): void =>
  void keepStore(finding, { key: FINDING_KEY, version: 1, field: 'finding', schema: findingSchema }, shelf)

/** What the next page should do at once, because the reader tapped for it: not kept, and in no link. */
export const intent = createStore<{ readonly near: boolean }>(() => ({ near: false }))

/** Whether the reader asked for the nearest on the page before; asked once. */
export function takeNear(): boolean {
  const { near } = intent.getState()
  intent.setState({ near: false })
  return near
}
