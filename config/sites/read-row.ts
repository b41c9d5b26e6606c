import type { FullPack } from '../../src/schema/pack'
import { placeSchema, type Place } from '../../src/schema/site'
import { validate } from '../../src/schema/validate'
import { alike, cellText } from './clean'
import { columnOf, COLUMNS, OWN_COLUMNS } from './columns'
import { flatOf, printRow, unflat, type Flat } from './flat'
import { cellReader } from './read-cell'
import type { RawRow } from './rows'
import { fieldOf, type Cell, type Finding } from './table'

/** A row with what was made of it: a sound place without an id where it is new, or what is wrong. */
export interface DraftRow extends RawRow {
  /** The entry of the content that this row is about. */
  readonly existing: Place | undefined
  readonly place: Place | undefined
  /** The id that stands in the row; a new place may have none yet. */
  readonly id: string | undefined
  readonly findings: readonly Finding[]
}

/** Stands for the id that a new place gets later, so that the rest can be checked now. */
export const NO_ID = 'to-be-made'

/** Two places of one name in one county are one place. */
export const nameKey = ({ name, adcode }: Pick<Place, 'name' | 'adcode'>): string => `${adcode} ${alike(name)}`

const PLACE_OF = new Map(OWN_COLUMNS.map(({ field }, i) => [field, i]))
const isAsPrinted = (cells: readonly Cell[], printed: string | undefined): boolean =>
  cells.length === 1 && cellText(cells[0]) === cellText(printed)

const FIELDS = COLUMNS.map(({ field }) => field).filter((field) => field !== 'city')

/** Reads rows one by one against the content at hand. */
export function rowReader(full: Pick<FullPack, 'kinds' | 'regions' | 'region' | 'places'>): (row: RawRow) => DraftRow {
  const read = cellReader(full)
  const byId = new Map(full.places.map((place) => [place.id, place]))
  const byName = new Map(full.places.map((place) => [nameKey(place), place]))

  return (raw) => {
    const { header, filled } = raw
    const findings: Finding[] = []
    const find = (field: string, message: string) => {
      const column = header?.columns.get(field)?.[0]
      const at = { sheet: raw.sheet, row: raw.row, header: columnOf(field)?.header ?? field }
      findings.push({ ...at, ...(column === undefined ? {} : { column }), message })
    }
    const failed = (place?: Place): DraftRow => {
      // from left to right, as the row is read
      findings.sort((a, b) => (a.column ?? Infinity) - (b.column ?? Infinity) || 0)
      return { ...raw, existing: place, place: undefined, id: undefined, findings }
    }
    if (!header) {
      findings.push({ sheet: raw.sheet, row: raw.row, message: '这张表没有认出表头，整行没有读' })
      return failed()
    }
    const cellsOf = (field: string): Cell[] => (header.columns.get(field) ?? []).map((column) => filled[column] ?? null)
    const has = (field: string) => header.columns.has(field) || (field === 'adcode' && header.columns.has('city'))
    const city = cellsOf('city')[0] ?? null
    const value = (field: string): unknown => {
      const result = read(field, cellsOf(field), city)
      if (result.ok) return result.value
      find(field, result.why)
      return undefined
    }

    const id = value('id') as string | undefined
    const [name, adcode] = [value('name'), value('adcode')] as (string | undefined)[]
    const named = name && adcode ? byName.get(nameKey({ name, adcode })) : undefined
    const existing = (id ? byId.get(id) : undefined) ?? (id ? undefined : named)
    if (id && !existing && named) find('id', `目录里同名同区县的是“${named.id}”。是同一处就写它，不然换个名称`)
    const printed = existing ? printRow(existing, full) : []
    const before: Flat = existing ? flatOf(existing) : {}
    const known: Record<string, unknown> = { id, name, adcode }
    const flat: Record<string, unknown> = { phone: [], services: [], ...before }
    for (const field of FIELDS.filter(has)) {
      // what stands as it was written out stands as it was, in whatever odd form that is
      const same = existing && isAsPrinted(cellsOf(field), printed[PLACE_OF.get(field) ?? -1])
      flat[field] = same ? before[field] : field in known ? known[field] : value(field)
    }
    if (has('source.sort') && flat['source.sort'] !== before['source.sort']) {
      flat['source.official'] = flat['source.sort'] === 'gov'
    }

    const told = (header: string) => findings.some((one) => one.header === header)
    for (const { field, header: word, required } of OWN_COLUMNS) {
      if (!required || flat[field] !== undefined || told(word)) continue
      find(field, has(field) ? '空着，请补上' : `表里没有“${word}”这一列，请加上`)
    }
    const checked = validate(placeSchema, unflat({ ...flat, id: existing?.id ?? id ?? NO_ID }))
    if (!checked.ok) {
      for (const issue of checked.issues) {
        const field = fieldOf(issue.path)
        const column = columnOf(field)
        if (!column && findings.length) continue
        if (!told(column?.header ?? field)) find(field, issue.message.replace('缺这个字段', '空着'))
      }
    }
    if (findings.length || !checked.ok) return failed(existing)
    return { ...raw, existing, place: checked.value, id: existing?.id ?? id, findings }
  }
}
