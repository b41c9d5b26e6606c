import path from 'node:path'
import { compileContent } from '../../config/content/compile'

/** Throws with every mistake: no test of the entries means anything before the content is sound. */
function compileAll() {
  const compiled = compileContent(path.resolve(__dirname, '../../src/content'))
  if (compiled.ok) return compiled
  throw new Error(compiled.mistakes.map((one) => `${one.file}:${one.line} ${one.field} ${one.message}`).join('\n'))
}

/** The content of the app as it stands in the files, whole and split. */
export const compiled = compileAll()
export const { full, packs } = compiled

/** Keys whose text is code, an address or a date, not words for a reader. */
const NOT_WORDS = new Set([
  'id',
  'url',
  'date',
  'year',
  'adcode',
  'number',
  'kind',
  'type',
  'topic',
  'audience',
  'printed',
])
const NOT_WORDS_BELOW = new Set(['related', 'regions', 'standard'])

/** Every text of an entry that can reach a reader, with the path to it. */
export function textsIn(entry: unknown, at = ''): { readonly at: string; readonly text: string }[] {
  if (typeof entry === 'string') return [{ at, text: entry }]
  if (typeof entry !== 'object' || entry === null) return []
  return Object.entries(entry).flatMap(([key, value]) =>
    (NOT_WORDS.has(key) && typeof value === 'string') || NOT_WORDS_BELOW.has(key)
      ? []
      : textsIn(value, at ? `${at}.${key}` : key),
  )
}
