import { Unreadable, type Merge } from './table'

/** Rows and columns of a sheet that we read; a spreadsheet itself has 1,048,576 and 16,384. */
export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 200

const TOO_LARGE = `表太大了：最多 ${MOST_ROWS} 行、${MOST_COLUMNS} 列。删掉后面的空行空列，或者分成几个文件`

/** AB12 as [27, 11], counted from 0. */
function addressOf(text: string): [number, number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? []
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
  return [column - 1, Number(digits) - 1]
}

/** The joined cells of a sheet, from its XML: the reader of cells leaves them out. */
export function mergesIn(xml: string): Merge[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]+)"/g)].flatMap(([, ref = '']) => {
    const [from = '', to = from] = ref.split(':')
    const [left, top] = addressOf(from)
    const [right, bottom] = addressOf(to)
    if (left < 0 || top < 0 || right < left || bottom < top) return []
    return [{ top, left, bottom: Math.min(bottom, MOST_ROWS), right: Math.min(right, MOST_COLUMNS) }]
  })
}

/**
 * Refuses a sheet whose rows or columns would fill the memory: the reader of cells makes room for every row up to the
 * last. An empty cell with a format far out is an empty cell, so only cells with content count.
 */
export function checkSize(xml: string): void {
  for (const [, digits = ''] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br\s*=\s*["']([^"']*)["']/g)) {
    if (!(Number(digits) <= 1_048_576)) throw new Unreadable(TOO_LARGE)
  }
  for (const [, address = '', end] of xml.matchAll(/<(?:\w+:)?c\b[^>]*?\br\s*=\s*["']([^"']*)["'][^>]*?(\/?)>/g)) {
    const [column, row] = addressOf(address)
    if (column < 0 || row < 0)
      throw new Unreadable('文件坏了（有的单元格没有位置）。用 WPS 或 Excel 打开，另存为 .xlsx 再来')
    if (!end && (column >= MOST_COLUMNS || row >= MOST_ROWS)) throw new Unreadable(TOO_LARGE)
  }
}

/**
 * What stops the reader of cells for a whole workbook and is one cell's matter: a formula that went wrong becomes its
 * text (#N/A), a cell with a type and no value becomes empty.
 */
export const forReader = (xml: string): string =>
  xml
    .replace(/(<(?:\w+:)?c\b[^>]*?)\bt="e"/g, '$1t="str"')
    .replace(/(<(?:\w+:)?c\b[^>]*?) t="\w+"([^>]*?\/>)/g, '$1$2')
    .replace(
      /(<(?:\w+:)?c\b[^>]*?) t="(?:s|b|e|str|inlineStr)"([^>]*>\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>)/g,
      '$1$2',
    )
