import type { Place } from '../../src/schema/site'
import type { FullPack } from '../../src/schema/pack'
import { choicesOf, nameOf } from './choices'
import { OWN_COLUMNS } from './columns'
import { countyLabel } from './counties'

/** A place by column: source.title and its like are keys of their own. `source.official` follows from its sort. */
export type Flat = Readonly<Record<string, unknown>>

const NESTED = ['source', 'coord']

export function flatOf(place: Place): Flat {
  const flat: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(place)) {
    if (!NESTED.includes(key)) flat[key] = value
    else for (const [inner, one] of Object.entries(value as object)) flat[`${key}.${inner}`] = one
  }
  return flat
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
  'coord.lat',
  'coord.lng',
  'coord.system',
  'grade',
  'source.title',
  'source.publisher',
  'source.date',
  'source.url',
  'source.sort',
  'source.official',
  'verifiedOn',
  'note',
]

/** Back to the shape of an entry, not checked yet: what is undefined or empty is left out. */
export function unflat(flat: Flat): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  for (const key of ORDER) {
    const [outer = '', inner] = key.split('.')
    const value = flat[key]
    if (value === undefined) continue
    if (!inner) entry[key] = value
    else entry[outer] = { ...(entry[outer] as object | undefined), [inner]: value }
  }
  return entry
}

/** A value of one field: text stands as it is, a coordinate in its digits. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** A place as a row of the workbook, in the order of `OWN_COLUMNS`; an empty text where nothing is known. */
export function printRow(place: Place, full: Pick<FullPack, 'kinds' | 'regions'>): string[] {
  const flat = flatOf(place)
  const choices = choicesOf(full)
  return OWN_COLUMNS.map(({ field }) => {
    const value = flat[field]
    const list = choices[field]
    if (value === undefined) return ''
    if (field === 'adcode') return countyLabel(full.regions, textOf(value))
    if (list) return nameOf(list, textOf(value))
    // one service keeps its 、 only if the cell shows that ； parts
    if (Array.isArray(value)) return value.join(field === 'phone' ? '、' : '；')
    return textOf(value)
  })
}
