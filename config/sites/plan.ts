import type { FullPack } from '../../src/schema/pack'
import type { Place } from '../../src/schema/site'
import { COLUMNS } from './columns'
import { flatOf } from './flat'
import { makeId } from './place-id'
import { nameKey, type DraftRow } from './read-row'
import type { RawRow } from './rows'
import type { Finding } from './table'

/** A place that the list changes, with the names of the columns that differ. */
export interface Change {
  readonly place: Place
  readonly before: Place
  readonly columns: readonly string[]
}

/** A row that goes back, with everything that is wrong with it. */
export interface Rejected {
  readonly row: RawRow
  readonly findings: readonly Finding[]
}

/** What a list would do to the content. Every row is in exactly one of the first four. */
export interface Plan {
  readonly fresh: readonly Place[]
  readonly changed: readonly Change[]
  readonly unchanged: readonly Place[]
  readonly rejected: readonly Rejected[]
  /** In the content and not in the list. */
  readonly missing: readonly Place[]
  /** Worth a look, and no reason to send a row back: two places with one number. */
  readonly notes: readonly Finding[]
}

/** The columns in which two places differ. `source.official` follows from 来源性质 and has none. */
function columnsChanged(before: Place, after: Place): string[] {
  const [was, is] = [flatOf(before), flatOf(after)]
  return COLUMNS.filter(({ field }) => JSON.stringify(was[field]) !== JSON.stringify(is[field])).map(
    ({ header }) => header,
  )
}

const line = (row: RawRow): string => `“${row.sheet}”第 ${row.row} 行`
const finding = (row: RawRow, field: string, message: string): Finding => {
  const column = row.header?.columns.get(field)?.[0]
  const header = COLUMNS.find((one) => one.field === field)?.header ?? field
  return { sheet: row.sheet, row: row.row, header, message, ...(column === undefined ? {} : { column }) }
}

interface Sound {
  readonly draft: DraftRow
  readonly place: Place
}

/** Gives every sound row its id, and sends back rows that name a place a second time: by 编号, or by name and county. */
function settle(drafts: readonly DraftRow[], places: readonly Place[]): { sound: Sound[]; rejected: Rejected[] } {
  const rejected: Rejected[] = []
  const sound: Sound[] = []
  const sendBack = (row: DraftRow, findings: readonly Finding[]) => rejected.push({ row, findings })
  const taken = new Set([...places.map(({ id }) => id), ...drafts.flatMap(({ id }) => id ?? [])])
  const byId = new Map<string, DraftRow>()
  const byName = new Map<string, DraftRow>()
  for (const draft of drafts) {
    if (!draft.place) {
      sendBack(draft, draft.findings)
      continue
    }
    const key = nameKey(draft.place)
    const [sameId, sameName] = [draft.id ? byId.get(draft.id) : undefined, byName.get(key)]
    const twin = sameId ?? sameName
    if (twin) {
      const [field, what] = sameId ? ['id', '编号'] : ['name', '名称和区县']
      sendBack(draft, [finding(draft, field, `和${line(twin)}的${what}一样，是同一处就留一行`)])
      continue
    }
    const id = draft.id ?? makeId(draft.place, taken)
    taken.add(id)
    byId.set(id, draft)
    byName.set(key, draft)
    sound.push({ draft, place: { ...draft.place, id } })
  }
  return { sound, rejected }
}

/** Rows that take the name of a place that stays in the content under another id. */
function clashes(sound: readonly Sound[], places: readonly Place[]): Map<Sound, Rejected> {
  const inList = new Set(sound.map(({ place }) => place.id))
  const staying = new Map(places.filter(({ id }) => !inList.has(id)).map((place) => [nameKey(place), place]))
  return new Map(
    sound.flatMap((one): [Sound, Rejected][] => {
      const other = staying.get(nameKey(one.place))
      if (!other) return []
      const message = `目录里编号“${other.id}”的地方也叫这个名字、也在这个区县，是同一处就写它的编号`
      return [[one, { row: one.draft, findings: [finding(one.draft, 'name', message)] }]]
    }),
  )
}

/** Rows whose number another place has too: a switchboard, or a slip. */
function sharedPhones(sound: readonly Sound[], staying: readonly Place[]): Finding[] {
  const owners = new Map<string, string[]>()
  const own = (place: Place, who: string) =>
    place.phone.forEach((phone) => owners.set(phone, [...(owners.get(phone) ?? []), who]))
  staying.forEach((place) => own(place, `目录里的“${place.name}”`))
  sound.forEach(({ place, draft }) => own(place, line(draft)))
  return sound.flatMap(({ place, draft }) =>
    place.phone.flatMap((phone) => {
      const others = (owners.get(phone) ?? []).filter((who) => who !== line(draft))
      if (!others.length) return []
      const more = others.length > 3 ? `等 ${others.length} 处` : ''
      return [finding(draft, 'phone', `${phone} 和${others.slice(0, 3).join('、')}${more}一样，请核对`)]
    }),
  )
}

/** Compares a list with the content. Nothing is written; same rows and same content, same plan. */
export function makePlan(drafts: readonly DraftRow[], { places }: Pick<FullPack, 'places'>): Plan {
  const settled = settle(drafts, places)
  const clashing = clashes(settled.sound, places)
  const sound = settled.sound.filter((one) => !clashing.has(one))
  const before = new Map(places.map((place) => [place.id, place]))
  const changed: Change[] = []
  const fresh: Place[] = []
  const unchanged: Place[] = []
  for (const { place } of sound) {
    const was = before.get(place.id)
    const columns = was ? columnsChanged(was, place) : []
    if (!was) fresh.push(place)
    else if (columns.length) changed.push({ place, before: was, columns })
    else unchanged.push(was)
  }
  const inList = new Set(sound.map(({ place }) => place.id))
  const missing = places.filter(({ id }) => !inList.has(id))
  return {
    fresh,
    changed,
    unchanged,
    rejected: [...settled.rejected, ...clashing.values()].sort((a, b) =>
      a.row.sheet === b.row.sheet ? a.row.row - b.row.row : 0,
    ),
    missing,
    notes: sharedPhones(sound, missing),
  }
}
