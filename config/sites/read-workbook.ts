import { strToU8, zipSync } from 'fflate'
import readCells from 'read-excel-file/universal'
import { checkSize, forReader, mergesIn } from './sheet-xml'
import { Unreadable, type Cell, type Merge, type Sheet } from './table'
import { unpack } from './unpack'

const SAVE_AS = '用 WPS 或 Excel 打开，另存为 .xlsx 再来'

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i
/** A chart can stand where a sheet stands. */
const NO_CELLS = /^xl\/(chart|dialog)sheets\//i
/** What the reader of cells needs; pictures, comments and macros stay unpacked. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels)$/i

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
const tagsOf = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? []

/** The files of the sheets, in the order of the workbook: by their relations, as the reader of cells finds them. */
function sheetFiles(files: Map<string, Buffer>): (string | undefined)[] {
  const text = (name: string) => files.get(name)?.toString('utf8') ?? ''
  const targets = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return tagsOf(text('xl/workbook.xml'), 'sheet').map((tag) => targets.get(attribute(tag, 'r:id')))
}

/**
 * Reads a workbook as Excel and WPS save it. Throws `Unreadable` for what is not one: in words for staff, and before
 * anything that could fill the memory.
 */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  const files = unpack(bytes, (name) => WANTED.test(name) || SHEET.test(name))
  if (!files.has('xl/workbook.xml')) throw new Unreadable(`这不是 .xlsx 表格。${SAVE_AS}`)
  const merges = new Map<string, Merge[]>()
  const readable: Record<string, [Uint8Array, { level: 0 }]> = {}
  for (const [name, data] of files) {
    if (!SHEET.test(name)) readable[name] = [new Uint8Array(data), { level: 0 }]
    else {
      const xml = data.toString('utf8')
      checkSize(xml)
      merges.set(name, mergesIn(xml))
      readable[name] = [strToU8(forReader(xml)), { level: 0 }]
    }
  }
  try {
    const zipped = zipSync(readable)
    const sheets = await readCells(zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.byteLength))
    const names = sheetFiles(files)
    return sheets.map(({ sheet, data }, i) => {
      const file = names[i] ?? ''
      const rows = data as Cell[][] | undefined
      // the reader says nothing of a sheet whose file it does not find: its rows must not be taken for none
      if (!rows && !NO_CELLS.test(file)) throw new Unreadable(`表“${sheet}”的内容不在文件里。${SAVE_AS}`)
      return { name: sheet, rows: rows ?? [], merges: merges.get(file) ?? [] }
    })
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const said = error instanceof Error ? error.message : String(error)
    throw new Unreadable(`文件读不出来（${said}）。${SAVE_AS}`)
  }
}
