import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'

/** Raised when the shape changes; an older one is then moved over in `restore`. */
const VERSION = 1
export const PREFERENCES_KEY = 'preferences'

const preferencesSchema = v.object({
  text: v.picklist(['standard', 'large', 'elder']),
  theme: v.picklist(['system', 'light', 'dark']),
})
const keptSchema = v.object({ version: v.literal(VERSION), preferences: preferencesSchema })

/** How this reader wants to read. Stays on the phone. */
export type Preferences = v.InferOutput<typeof preferencesSchema>
export type TextSize = Preferences['text']

export const defaults: Preferences = { text: 'standard', theme: 'system' }

export const preferences = createStore<Preferences>(() => defaults)

/** Whatever was kept, garbage included, answers with something that can be used. */
export function restore(kept: string | undefined): Preferences {
  if (kept === undefined) return defaults
  try {
    const read = v.safeParse(keptSchema, JSON.parse(kept))
    return read.success ? read.output.preferences : defaults
  } catch {
    // not JSON: nothing in it to save
    return defaults
  }
}

/** Reads what was kept and keeps every change from now on. */
export function keepPreferences(shelf: {
  readonly read: (key: string) => string | undefined
  readonly write: (key: string, text: string) => boolean
}): void {
  preferences.setState(restore(shelf.read(PREFERENCES_KEY)))
  preferences.subscribe((state) => {
    shelf.write(PREFERENCES_KEY, JSON.stringify({ version: VERSION, preferences: state }))
  })
}
