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
  /** The name of the state inside of what is kept. */
  readonly field: string
  readonly schema: S
}

/** What was kept, if it is sound. Garbage of any kind, or another version, answers undefined: nothing in it to save. */
export function restoreKept<S extends v.GenericSchema>(
  { version, field, schema }: Keeping<S>,
  kept: string | undefined,
): v.InferOutput<S> | undefined {
  if (kept === undefined) return undefined
  try {
    const { version: theirs, [field]: state } = JSON.parse(kept) as Record<string, unknown>
    const read = v.safeParse(schema, state)
    return theirs === version && read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Fills a store with what was kept, and keeps every change from now on. */
export function keepStore<S extends v.GenericSchema<unknown, object>>(
  store: StoreApi<v.InferOutput<S>>,
  keeping: Keeping<S>,
  shelf: Shelf,
): void {
  const kept = restoreKept(keeping, shelf.read(keeping.key))
  if (kept) store.setState(kept)
  store.subscribe((state) => {
    shelf.write(keeping.key, JSON.stringify({ version: keeping.version, [keeping.field]: state }))
  })
}
