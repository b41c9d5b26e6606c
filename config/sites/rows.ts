import { cellText } from './clean'
import { COLUMNS, OTHER_SHEETS } from './columns'
import { findHeader, type Header } from './header'
import { columnLetter, isEmpty, type Cell, type Finding, type Sheet } from './table'

/** A row of the list as it came in. */
export interface RawRow {
  readonly sheet: string
  /** Row of the spreadsheet, counted from 1. */
  readonly row: number
  /** As they stand, for sending them back. */
  readonly cells: readonly Cell[]
  /** With the value of cells that are joined downwards. */
  readonly filled: readonly Cell[]
  readonly header: Header | undefined
}

/** A column that nobody knows, with how much of it was not taken in. */
export interface UnknownColumn {
  readonly sheet: string
  readonly column: number
  readonly header: string
  readonly cells: number
  readonly example: string
}

/** Every row of every sheet that holds something, and what is wrong with whole sheets. */
export interface RawList {
  readonly rows: readonly RawRow[]
  readonly findings: readonly Finding[]
  readonly unknown: readonly UnknownColumn[]
}

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => isEmpty(cell))

/** Cells that are joined downwards hold for every row: one county beside ten places. */
function fillDown({ rows, merges }: Sheet): Cell[][] {
  const down = rows.map((row) => [...row])
  for (const { top, left, bottom } of merges) {
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = down[row]
      if (cells && isEmpty(cells[left])) cells[left] = rows[top]?.[left] ?? null
    }
  }
  return down
}

/** A header that is printed again in the middle of a list. */
const repeats = (row: readonly Cell[], { words, columns }: Header): boolean =>
  [...columns.values()].flat().every((column) => cellText(row[column]).replace(/\s+/g, '') === words.get(column))

function readSheet(sheet: Sheet): RawList {
  const header = findHeader(sheet)
  const first = header ? header.last + 1 : 0
  const filled = fillDown(sheet)
  const rows = sheet.rows.flatMap((cells, i) =>
    i < first || isBlank(cells) || (header && repeats(cells, header))
      ? []
      : [{ sheet: sheet.name, row: i + 1, cells, filled: filled[i] ?? cells, header }],
  )
  if (!header) {
    const message = '没有认出表头。表头要有“名称”“种类”“区县”这些列，最好用 template 写出来的表'
    return { rows, findings: rows.length ? [{ sheet: sheet.name, message }] : [], unknown: [] }
  }
  const twice = [...header.columns].filter(
    ([field, columns]) => columns.length > 1 && !COLUMNS.some((one) => one.field === field && one.several),
  )
  const findings = twice.map(([, columns]) => {
    const [one = 0, ...others] = columns
    const where = others.map((column) => `${columnLetter(column)} 列`).join('、')
    const word = header.words.get(one) ?? ''
    return {
      sheet: sheet.name,
      row: header.last + 1,
      column: one,
      header: word,
      message: `和 ${where}是同一项，留一列，别的列改个名字或者删掉`,
    }
  })
  const unknown = header.unknown.map((column) => {
    const held = rows.filter(({ cells }) => !isEmpty(cells[column]))
    return {
      sheet: sheet.name,
      column,
      header: header.words.get(column) ?? '',
      cells: held.length,
      example: cellText(held[0]?.cells[column]).slice(0, 20),
    }
  })
  return { rows, findings, unknown: unknown.filter(({ cells }) => cells) }
}

/** Reads the rows of all sheets but those that we write ourselves for explanation. */
export function readRows(sheets: readonly Sheet[]): RawList {
  const lists = sheets.filter(({ name }) => !OTHER_SHEETS.includes(name)).map(readSheet)
  return {
    rows: lists.flatMap(({ rows }) => rows),
    findings: lists.flatMap(({ findings }) => findings),
    unknown: lists.flatMap(({ unknown }) => unknown),
  }
}
