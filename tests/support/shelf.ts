import type { Shelf } from '@/store/keep'

/** A shelf in memory. `full`: it takes nothing more; what stands on it can still be read. */
export function aShelf(kept: Readonly<Record<string, string>> = {}, state: { full?: boolean } = {}) {
  const texts = new Map(Object.entries(kept))
  const shelf: Shelf & { readonly remove: (key: string) => boolean } = {
    read: (key) => texts.get(key),
    write: (key, text) => !state.full && Boolean(texts.set(key, text)),
    remove: (key) => {
      texts.delete(key)
      return true
    },
  }
  return { shelf, texts, state }
}
