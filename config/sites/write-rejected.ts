import fs from 'node:fs'
import path from 'node:path'
import writeExcelFile, { type Row, type Sheet as OutSheet } from 'write-excel-file/node'
import { cellText } from './clean'
import { REASON, UNKNOWN_SHEET } from './columns'
import type { Rejected } from './plan'
import type { RawRow, UnknownColumn } from './rows'
import { headCell, textCell } from './text-cell'
import { columnLetter, isEmpty, type Cell, type Finding } from './table'

/** As it stood, not cleaned; a date as 2024-03-05. */
const asStood = (cell: Cell | undefined): string =>
  cell instanceof Date || typeof cell === 'boolean' ? cellText(cell) : isEmpty(cell) ? '' : String(cell)
/** Names of sheets that every spreadsheet takes. */
const sheetName = (name: string, i: number): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 28)
    .trim() || `表${i + 1}`

const reasonOf = (findings: readonly Finding[]): string =>
  findings.map(({ header, message }) => (header ? `${header}：${message}` : message)).join('\n')

/** The rows of one sheet that go back, with all their columns and why in the last one. */
function backSheet(rejected: readonly Rejected[]): Row[] {
  const width = Math.max(...rejected.map(({ row }) => row.cells.length))
  const words = rejected[0]?.row.header?.words
  // an earlier reason gives way to the new one
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => words?.get(i) !== REASON)
  const heads = columns.map((i) => headCell(words?.get(i) ?? (words ? '' : `${columnLetter(i)} 列`)))
  return [
    [...heads, headCell(REASON)],
    ...rejected.map(({ row, findings }): Row => [
      // what was joined downwards is written out: the rows above it may be gone
      ...columns.map((i) => textCell(asStood(row.filled[i]))),
      textCell(reasonOf(findings)),
    ]),
  ]
}

/** What stood in columns that nobody knows, row by row, so that it is not lost with the import. */
function unknownSheet(unknown: readonly UnknownColumn[], rows: readonly RawRow[]): Row[] {
  const lines = unknown.flatMap(({ sheet, column, header }) =>
    rows
      .filter((row) => row.sheet === sheet && !isEmpty(row.cells[column]))
      .map((row): Row => {
        const name = row.header?.columns.get('name')?.[0]
        const values = [sheet, `${row.row}`, asStood(row.filled[name ?? -1]), header, asStood(row.cells[column])]
        return values.map(textCell)
      }),
  )
  return [['表', '行', '名称', '列', '内容'].map(headCell), ...lines]
}

/** 名单-退回.xlsx beside 名单.xlsx; an earlier one stays. */
function besides(input: string): string {
  const { dir, name } = path.parse(input)
  const named = (i: number) => path.join(dir, `${name}-退回${i > 1 ? `-${i}` : ''}.xlsx`)
  let i = 1
  while (fs.existsSync(named(i))) i++
  return named(i)
}

/**
 * Writes the rows that were sent back, and what stood in unknown columns, to a workbook beside the input. Answers its
 * name; undefined where there is nothing to write.
 */
export async function writeRejected(
  input: string,
  rejected: readonly Rejected[],
  unknown: readonly UnknownColumn[],
  rows: readonly RawRow[],
): Promise<string | undefined> {
  const names = [...new Set(rejected.map(({ row }) => row.sheet))]
  const sheets: OutSheet<never>[] = names.map((name, i) => ({
    sheet: sheetName(name, i),
    data: backSheet(rejected.filter(({ row }) => row.sheet === name)),
  }))
  if (unknown.length) sheets.push({ sheet: UNKNOWN_SHEET, data: unknownSheet(unknown, rows) })
  if (!sheets.length) return undefined
  const file = besides(input)
  fs.writeFileSync(file, await writeExcelFile(sheets).toBuffer(), { flag: 'wx' })
  return file
}
