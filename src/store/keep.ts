import * as v from 'valibot'
import type { StoreApi } from 'zustand/vanilla'

/** Where small texts are kept on this phone; see platform/storage. */
export interface Shelf {
  readonly read: (key: string) => string | undefined
  readonly write: (key: string, text: string) => boolean
}

/** How a store is kept: under which key, in which shape. `version` is raised when the shape changes. */
export interface Keeping<S extends v.GenericSchema> {
  readonly key: string
  readonly version: number
  /** By an older version, how its state becomes that of the next one. It may throw over garbage. */
  readonly migrate?: Readonly<Record<number, (state: never) => unknown>>
  /** The name of the state inside of what is kept. */
  readonly field: string
  readonly schema: S
  /** Takes what is broken out of a state, so that the rest is not lost with it. It may throw over garbage. */
  readonly sift?: (state: never) => unknown
}

/**
 * What was kept, if it is sound; an older version is brought up step by step. Garbage of any kind, or a version that a
 * newer program kept, answers undefined: nothing in it that this program could save.
 */
export function restoreKept<S extends v.GenericSchema>(
  { version, field, schema, sift, migrate = {} }: Keeping<S>,
  kept: string | undefined,
): v.InferOutput<S> | undefined {
  if (kept === undefined) return undefined
  try {
    const { version: theirs, [field]: found } = JSON.parse(kept) as Record<string, unknown>
    if (typeof theirs !== 'number') return undefined
    let state = found
    for (let at = theirs; at !== version; at++) {
      const step = migrate[at]
      // a version that a newer program kept, or none at all
      if (!step) return undefined
      state = step(state as never)
    }
    const read = v.safeParse(schema, sift ? sift(state as never) : state)
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Fills a store with what was kept, and keeps every change from now on. Answers how to ask whether the last one was. */
export function keepStore<S extends v.GenericSchema<unknown, object>>(
  store: StoreApi<v.InferOutput<S>>,
  keeping: Keeping<S>,
  shelf: Shelf,
): () => boolean {
  let done = true
  const kept = restoreKept(keeping, shelf.read(keeping.key))
  if (kept) store.setState(kept)
  store.subscribe((state) => {
    done = shelf.write(keeping.key, JSON.stringify({ version: keeping.version, [keeping.field]: state }))
  })
  return () => done
}
