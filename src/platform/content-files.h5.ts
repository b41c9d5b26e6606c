/** Before the name of every file, so that nothing of another app's is taken for ours. */
const OURS = 'content/'

/** What a call of the browser's storage answers; undefined where it throws: full, or forbidden by the reader. */
function tried<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
const done = (call: () => void): boolean => tried(() => [call()]) !== undefined

/**
 * Files of content that stay in this browser. In its local storage, which can be read before the first render; a cache
 * answers only later, when the page would change under the reader's eyes.
 */
export const contentFiles = {
  read: (name: string): string | undefined => tried(() => localStorage.getItem(OURS + name)) ?? undefined,
  /** Puts a whole file in its place at once. Whether there was room. */
  write: (name: string, text: string): boolean => done(() => localStorage.setItem(OURS + name, text)),
  remove: (name: string): boolean => done(() => localStorage.removeItem(OURS + name)),
  list: (): readonly string[] =>
    (tried(() => Object.keys(localStorage)) ?? []).flatMap((key) =>
      key.startsWith(OURS) ? [key.slice(OURS.length)] : [],
    ),
}
