import type { Place } from '../../src/schema/site'
import type { FullPack } from '../../src/schema/pack'
import { choicesOf, nameOf } from './choices'
import { OWN_COLUMNS } from './columns'
import { countyLabel } from './counties'

/** A place by column: source.title and its like are keys of their own. `source.official` follows from its sort. */
export type Flat = Readonly<Record<string, unknown>>

const NESTED = ['source', 'coord']

export function flatOf(place: Place): Flat {
  const entries = Object.entries(place).flatMap(([key, value]): [string, unknown][] =>
    NESTED.includes(key)
      ? Object.entries(value as object).map(([inner, one]): [string, unknown] => [`${key}.${inner}`, one])
      : [[key, value]],
  )
  return Object.fromEntries(entries)
}

/** The keys of a place in the order in which they stand in its file. */
const ORDER = [
  'id',
  'name',
  'kind',
  'adcode',
  'address',
  'precision',
  'phone',
  'hours',
  'services',
  'audience',
  'access',
  'coord',
  'grade',
  'source',
  'verifiedOn',
  'note',
]
const INNER: Readonly<Record<string, readonly string[]>> = {
  source: ['title', 'publisher', 'date', 'url', 'sort', 'official'],
  coord: ['lat', 'lng', 'system'],
}

/** Back to the shape of an entry, not checked yet: what is undefined or empty is left out. */
export function unflat(flat: Flat): Record<string, unknown> {
  const known = (pairs: (readonly [string, unknown])[]) =>
    Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
  const pairs = ORDER.map((key): [string, unknown] => {
    const inner = INNER[key]
    if (!inner) return [key, flat[key]]
    const object = known(inner.map((one) => [one, flat[`${key}.${one}`]]))
    return [key, Object.keys(object).length ? object : undefined]
  })
  return known(pairs)
}

/** A place as a row of the workbook, in the order of `OWN_COLUMNS`; an empty text where nothing is known. */
export function printRow(place: Place, full: Pick<FullPack, 'kinds' | 'regions'>): string[] {
  const flat = flatOf(place)
  const choices = choicesOf(full)
  return OWN_COLUMNS.map(({ field }) => {
    const value = flat[field]
    const list = choices[field]
    if (value === undefined) return ''
    if (field === 'adcode') return countyLabel(full.regions, String(value))
    if (list) return nameOf(list, String(value))
    // one service keeps its 、 only if the cell shows that ； parts
    if (Array.isArray(value)) return value.join(field === 'phone' ? '、' : '；')
    return String(value)
  })
}
