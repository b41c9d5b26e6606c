import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, type Shelf } from '../keep'
import type { Why } from './world'

export const UPDATES_KEY = 'updates'

const WHYS = [
  'offline',
  'unreachable',
  'timeout',
  'refused',
  'missing',
  'server',
  'large',
  'broken',
  'foreign',
  'program',
  'older',
  'cut',
  'changed',
  'shape',
  'full',
] as const satisfies readonly Why[]

const updatesSchema = v.object({
  /** When the host was asked last, in ms; 0 is never. */
  at: v.number(),
  /** Not before this time is it asked by itself. */
  next: v.number(),
  failures: v.number(),
  /** `waiting`: there is something to fetch, and the network may cost money. */
  result: v.picklist(['none', 'current', 'updated', 'partly', 'waiting', 'withdrawn', 'failed']),
  /** Why not, or not all. */
  why: v.optional(v.picklist(WHYS)),
  /** The bytes that wait. */
  waiting: v.number(),
})

/** What came of asking for newer content. Stays on the phone. */
export type Updates = v.InferOutput<typeof updatesSchema>
export type UpdateResult = Updates['result']

export const updates = createStore<Updates>(() => ({ at: 0, next: 0, failures: 0, result: 'none', waiting: 0 }))

/** How far an update that is on its way has come, in bytes. `all` is 0 while the manifest is looked at. */
export interface Progress {
  readonly busy: boolean
  readonly done: number
  readonly all: number
}
export const progress = createStore<Progress>(() => ({ busy: false, done: 0, all: 0 }))

/** Reads what was kept and keeps every change from now on. */
export const keepUpdates = (shelf: Shelf): void =>
  void keepStore(updates, { key: UPDATES_KEY, version: 1, field: 'updates', schema: updatesSchema }, shelf)
