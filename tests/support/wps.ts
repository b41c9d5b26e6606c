import { strToU8, zipSync } from 'fflate'

/** A cell of a made-up workbook: text, a number with a format of dates, or raw XML. */
export type WpsCell = string | number | null | { readonly date: number } | { readonly xml: string }

const letter = (column: number): string => String.fromCharCode(65 + column)
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function cellXml(cell: WpsCell, row: number, column: number): string {
  const r = `${letter(column)}${row + 1}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${r}"><v>${cell}</v></c>`
  // as text in the cell, the way WPS writes what was pasted
  if (typeof cell === 'string') return `<c r="${r}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return 'date' in cell ? `<c r="${r}" s="1"><v>${cell.date}</v></c>` : `<c r="${r}" ${cell.xml}</c>`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/**
 * A workbook as WPS saves it, where the library that writes ours cannot: joined cells by reference, dates with the
 * built-in format 31 (yyyy年m月d日), inline text, formulas that went wrong.
 */
export function wpsWorkbook(
  sheets: Readonly<Record<string, readonly (readonly WpsCell[])[]>>,
  merges: readonly string[] = [],
): Uint8Array {
  const names = Object.keys(sheets)
  const sheetXml = (rows: readonly (readonly WpsCell[])[]) => {
    const body = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`)
    const joined = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const merged = joined ? `<mergeCells count="${merges.length}">${joined}</mergeCells>` : ''
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="31" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`,
  }
  names.forEach((name, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name] ?? [])))
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
