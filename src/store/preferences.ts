import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { keepStore, restoreKept, type Shelf } from './keep'

export const PREFERENCES_KEY = 'preferences'

const preferencesSchema = v.object({
  text: v.picklist(['standard', 'large', 'elder']),
  theme: v.picklist(['system', 'light', 'dark']),
})
const keeping = { key: PREFERENCES_KEY, version: 1, field: 'preferences', schema: preferencesSchema }

/** How this reader wants to read. Stays on the phone. */
export type Preferences = v.InferOutput<typeof preferencesSchema>
export type TextSize = Preferences['text']

export const defaults: Preferences = { text: 'standard', theme: 'system' }

export const preferences = createStore<Preferences>(() => defaults)

/** Whatever was kept, garbage included, answers with something that can be used. */
export const restore = (kept: string | undefined): Preferences => restoreKept(keeping, kept) ?? defaults

/** Reads what was kept and keeps every change from now on. */
export const keepPreferences = (shelf: Shelf): void => void keepStore(preferences, keeping, shelf)
