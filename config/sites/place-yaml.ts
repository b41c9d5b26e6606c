import { isMap, isSeq, parseDocument, stringify } from 'yaml'
import type { Place } from '../../src/schema/site'
import { flatOf, unflat } from './flat'

/** Read as dates or numbers by older readers of YAML, so they stand in quotes. */
const QUOTED = ['adcode', 'date', 'verifiedOn']
/** Begins like a word and holds nothing that YAML could take for more than text. What is not sure is left to the library. */
const PLAIN =
  /^[a-z\u4e00-\u9fff《“（](?:[a-z0-9\u4e00-\u9fff《》“”（）、，。；：？！·~_./?=&%+-]|:(?=[/\d])| (?=[a-z0-9\u4e00-\u9fff]))*$/i
const NUMBER = /^0\d{2,3}-\d{7,8}(转\d+)?$/
const NOT_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i

/** One value on one line. The library asks every rule of YAML, which for ten thousand places is seconds. */
function scalar(key: string, value: unknown): string {
  if (typeof value !== 'string') return String(value)
  if (QUOTED.includes(key) || value.includes('\n')) return JSON.stringify(value)
  if (NUMBER.test(value) || (PLAIN.test(value) && !NOT_TEXT.test(value))) return value
  return stringify(value, { lineWidth: 0 }).replace(/\n$/, '')
}

function lines(key: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.length ? [`${key}:`, ...value.map((one) => `  - ${scalar(key, one)}`)] : [`${key}: []`]
  }
  if (typeof value !== 'object' || value === null) return [`${key}: ${scalar(key, value)}`]
  return [`${key}:`, ...Object.entries(value).map(([inner, one]) => `  ${inner}: ${scalar(inner, one)}`)]
}

/** A place as an entry of its file, in the form that writers know: keys in their order, codes and dates in quotes. */
export function printPlace(place: Place): string {
  const all = Object.entries(unflat(flatOf(place))).flatMap(([key, value]) => lines(key, value))
  return `${all.map((line, i) => (i ? `  ${line}` : `- ${line}`)).join('\n')}\n`
}

/** The text of each entry of a file, by id, with the comments above it; `head` is what stands before the first. */
export function entriesIn(text: string): { readonly head: string; readonly entries: ReadonlyMap<string, string> } {
  const { contents } = parseDocument(text)
  const entries = new Map<string, string>()
  if (!isSeq(contents) || contents.flow) return { head: '', entries }
  const starts = contents.items.map((item) => {
    const range = (item as { range?: readonly number[] }).range
    let start = text.lastIndexOf('\n', (range?.[0] ?? 0) - 1) + 1
    // comments right above an entry are its own
    for (;;) {
      const above = text.lastIndexOf('\n', start - 2) + 1
      if (start === 0 || !/^\s*#/.test(text.slice(above, start))) return start
      start = above
    }
  })
  contents.items.forEach((item, i) => {
    const id: unknown = isMap(item) ? item.get('id') : undefined
    const part = text.slice(starts[i], starts[i + 1] ?? text.length)
    if (typeof id === 'string') entries.set(id, part.endsWith('\n') ? part : `${part}\n`)
  })
  return { head: text.slice(0, starts[0] ?? 0), entries }
}

const commentsAbove = (part: string): string => /^(?:\s*#.*\n)*/.exec(part)?.[0] ?? ''

/**
 * A county's file with `places` in it, in their order. An entry that is not in `touched` keeps its text to the letter;
 * one that changed keeps the comments above it.
 */
export function printFile(before: string | undefined, places: readonly Place[], touched: ReadonlySet<string>): string {
  const { head, entries } = entriesIn(before ?? '')
  const parts = places.map((place) => {
    const old = entries.get(place.id)
    if (old !== undefined && !touched.has(place.id)) return old
    return commentsAbove(old ?? '') + printPlace(place)
  })
  return head + parts.join('')
}
