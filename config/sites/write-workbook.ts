import type { Blob } from 'node:buffer'
import type { Stream } from 'node:stream'
import { insertElementMarkupAccordingToOrderOfSiblings, getOrderOfSiblings } from 'write-excel-file/utility'
import writeExcelFile, { type Feature, type Row, type Sheet as OutSheet } from 'write-excel-file/node'
import type { FullPack } from '../../src/schema/pack'
import { dropDowns } from './choices'
import { CHOICES_SHEET, DATA_SHEET, HELP_SHEET, OWN_COLUMNS } from './columns'
import { printRow } from './flat'
import { INSTRUCTIONS } from './instructions'
import { columnLetter } from './table'
import { headCell, textCell } from './text-cell'

/** What the library takes for a file; it does not export the name. */
type FileContent = Stream | Buffer | Blob

/** Rows that are ready to be filled in below what is there: text cells with drop-downs. */
const EMPTY_ROWS = 500
const DATA_INDEX = 1

/** Adds drop-downs, which the library leaves to features: the lists stand on a sheet of their own. */
function withDropDowns(lists: Readonly<Record<string, readonly string[]>>, lastRow: number): Feature<FileContent> {
  const rules = Object.entries(lists).map(([field, names], i) => {
    const column = columnLetter(OWN_COLUMNS.findIndex((one) => one.field === field))
    const from = columnLetter(i)
    const list = `${CHOICES_SHEET}!$${from}$2:$${from}$${names.length + 1}`
    return (
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
      `errorTitle="不在下拉里" error="从下拉里选一个" sqref="${column}2:${column}${lastRow}"><formula1>${list}</formula1></dataValidation>`
    )
  })
  const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) =>
            sheetIndex === DATA_INDEX
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  content,
                  markup,
                  getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
                  'worksheet',
                )
              : content,
        },
      },
    },
  }
}

const helpRows = (): Row[] => [
  [{ value: '服务点目录：怎么填', fontWeight: 'bold', fontSize: 14 }],
  ...INSTRUCTIONS.map((line): Row => [{ value: line, wrap: true }]),
  [],
  [headCell('列'), headCell('必填'), headCell('写什么')],
  ...OWN_COLUMNS.map(({ header, required, help }): Row => [
    header,
    required ? '必填' : '',
    { value: help, wrap: true },
  ]),
]

/**
 * The workbook for staff: instructions, the list (empty, or with every place of the content), and the lists behind the
 * drop-downs. Answers the bytes of an .xlsx.
 */
export async function placesWorkbook(full: FullPack, filled: boolean): Promise<Buffer> {
  const lists = dropDowns(full)
  const places = filled ? full.places.map((place): Row => printRow(place, full).map(textCell)) : []
  const empty = Array.from({ length: EMPTY_ROWS }, (): Row => OWN_COLUMNS.map(() => textCell('')))
  const longest = Math.max(...Object.values(lists).map(({ length }) => length))
  const choiceRows = Array.from({ length: longest }, (_, i): Row =>
    Object.values(lists).map((names) => names[i] ?? null),
  )
  const heads = (names: readonly string[]): Row => names.map(headCell)
  const sheets: OutSheet<FileContent>[] = [
    { sheet: HELP_SHEET, data: helpRows(), columns: [{ width: 16 }, { width: 8 }, { width: 90 }] },
    {
      sheet: DATA_SHEET,
      data: [heads(OWN_COLUMNS.map(({ header }) => header)), ...places, ...empty],
      columns: OWN_COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    {
      sheet: CHOICES_SHEET,
      data: [
        heads(Object.keys(lists).map((field) => OWN_COLUMNS.find((one) => one.field === field)?.header ?? field)),
        ...choiceRows,
      ],
      columns: Object.keys(lists).map(() => ({ width: 22 })),
    },
  ]
  const dropDownFeature = withDropDowns(lists, places.length + EMPTY_ROWS + 1)
  return writeExcelFile(sheets, { features: [dropDownFeature] }).toBuffer()
}
