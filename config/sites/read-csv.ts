import { TextDecoder } from 'node:util'
import papa from 'papaparse'
import { MOST_COLUMNS, MOST_ROWS } from './sheet-xml'
import { Unreadable, type Sheet } from './table'

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 is what Excel calls "Unicode text"; GBK what it calls CSV in China. GB 18030 holds all of GBK. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  const text = marked ? decode(marked, bytes) : (decode('utf-8', bytes) ?? decode('gb18030', bytes))
  if (text === undefined) throw new Unreadable('文字的编码认不出来。在 WPS 或 Excel 里另存为 .xlsx，或者“CSV UTF-8”')
  if (text.includes('\u0000')) throw new Unreadable('这不是表格，也不是 CSV')
  return text
}

/** Reads a CSV: UTF-8 with or without its mark, GBK or UTF-16; commas, tabs or semicolons. Throws `Unreadable`. */
export function readCsv(bytes: Buffer, name: string): Sheet[] {
  const { data, errors } = papa.parse<string[]>(textOf(bytes).replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', '\t', ';', '，'],
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) {
    throw new Unreadable(`第 ${(broken.row ?? 0) + 1} 行的引号没有成对，后面的行会连在一起。补上引号，或者另存为 .xlsx`)
  }
  if (data.length > MOST_ROWS || data.some((row) => row.length > MOST_COLUMNS)) {
    throw new Unreadable(`表太大了：最多 ${MOST_ROWS} 行、${MOST_COLUMNS} 列，请分成几个文件`)
  }
  return [{ name, rows: data.map((row) => row.map((cell) => (cell === '' ? null : cell))), merges: [] }]
}
