import type { FullPack } from '../../src/schema/pack'
import { choicesOf, chosen, type Choice } from './choices'
import { cellText, isFormulaError, saysNothing, sentence, servicesOf, tight, word } from './clean'
import { columnOf } from './columns'
import { findCounty, type FoundCounty } from './counties'
import { readDate } from './dates'
import { readCellHours } from './hours'
import { readPhones } from './phones'
import { isEmpty, type Cell } from './table'

/** What a cell says: a value (undefined where it says nothing), or what to write instead. */
export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }

/** Reads the cells of one field. Several columns can hold one list; `city` is the cell of a city's own column. */
export type ReadCell = (field: string, cells: readonly Cell[], city: Cell) => Read

const yes = (value: unknown): Read => ({ ok: true, value })
const no = (why: string): Read => ({ ok: false, why })

const DATES = ['source.date', 'verifiedOn']
const NAMES = ['name', 'address']
const OFTEN_ALIKE = ['kind', 'precision', 'grade', 'source.sort', 'source.date', 'hours', 'services', 'coord.system']

function date(cell: Cell): Read {
  const found = readDate(cell)
  return found ? yes(found) : no(`“${cellText(cell)}”不是日期，写成 2024-03-05 这样`)
}

function degrees(cell: Cell): Read {
  const text = word(cell).replace(/°$/, '')
  return /^\d+(\.\d+)?$/.test(text) ? yes(Number(text)) : no(`“${cellText(cell)}”不是度数，写成 26.0745 这样的小数`)
}

function choice(field: string, choices: readonly Choice[], cell: Cell): Read {
  const found = chosen(choices, cellText(cell))
  if (found) return yes(found)
  const names = choices.map(([value, name]) => name ?? value).join('、')
  return no(`没有“${cellText(cell)}”这个${columnOf(field)?.header ?? ''}，只能写：${names}`)
}

/** A reader of cells for the kinds and regions of the content at hand. */
export function cellReader(full: Pick<FullPack, 'kinds' | 'regions' | 'region'>): ReadCell {
  const choices = choicesOf(full)
  const counties = new Map<string, FoundCounty>()
  const county = (cell: Cell, city: Cell): FoundCounty => {
    const key = `${cellText(cell)}|${cellText(city)}`
    const found = counties.get(key) ?? findCounty(full.regions, cell, city, full.region)
    counties.set(key, found)
    return found
  }
  const one = (field: string, cell: Cell): Read => {
    const list = choices[field]
    if (list) return choice(field, list, cell)
    if (DATES.includes(field)) return date(cell)
    if (cell instanceof Date) return no('表格把它当成了日期。把单元格设成文本，再写一遍')
    if (field.startsWith('coord.')) return degrees(cell)
    if (field === 'id' || field === 'source.url') return yes(word(cell))
    if (field === 'hours') {
      const read = readCellHours(cell)
      return read.ok ? yes(read.value) : no(read.issues.map(({ message }) => message).join('；'))
    }
    return yes(NAMES.includes(field) ? tight(cell) : sentence(cell))
  }
  const read: ReadCell = (field, cells, city) => {
    if (cells.some(isFormulaError)) return no('公式出错了，直接写上内容')
    const { required, several } = columnOf(field) ?? {}
    const held = cells.filter((cell) => !isEmpty(cell) && (required || !saysNothing(cell)))
    if (field === 'adcode' && (held.length || !isEmpty(city))) {
      const found = county(held[0] ?? null, city)
      return found.ok ? yes(found.adcode) : no(found.why)
    }
    if (several) {
      if (field === 'services') return yes(held.flatMap(servicesOf))
      const lists = held.map(readPhones)
      const bad = lists.flatMap((list) => (list.ok ? [] : [list.why]))
      return bad.length ? no(bad.join('；')) : yes([...new Set(lists.flatMap((list) => (list.ok ? list.phones : [])))])
    }
    const [cell] = held
    return cell === undefined ? yes(undefined) : one(field, cell)
  }
  // a column of a long list says the same few things over and over
  const said = new Map<string, Read>()
  return (field, cells, city) => {
    const [cell = null] = cells
    if (cells.length > 1 || !isEmpty(city) || !OFTEN_ALIKE.includes(field) || cell instanceof Date) {
      return read(field, cells, city)
    }
    const key = `${field} ${typeof cell} ${String(cell)}`
    const known = said.get(key) ?? read(field, cells, city)
    said.set(key, known)
    return known
  }
}
