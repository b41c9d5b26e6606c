import fs from 'node:fs'
import path from 'node:path'
import { readCsv } from './read-csv'
import { readWorkbook } from './read-workbook'
import { isEmpty, Unreadable, type Sheet } from './table'

/** Ten thousand places are 2 MB. What is larger holds pictures, or is no list. */
const MOST_BYTES = 50_000_000

const SAVE_AS = '用 WPS 或 Excel 打开，另存为 .xlsx 再来'
const inUtf16 = (text: string) => Buffer.from(text, 'utf16le')

function load(file: string): Buffer {
  let stat: fs.Stats
  try {
    stat = fs.statSync(file)
  } catch {
    throw new Unreadable(`没有 ${file} 这个文件，查对名字和文件夹`)
  }
  if (stat.isDirectory()) throw new Unreadable(`${file} 是文件夹，写到里面的 .xlsx 或 .csv 文件`)
  if (!stat.isFile()) throw new Unreadable(`${file} 不是文件`)
  if (stat.size > MOST_BYTES)
    throw new Unreadable(`${file} 有 ${Math.round(stat.size / 1_000_000)} MB，最多 50 MB。删掉图片和用不到的表`)
  if (!stat.size) throw new Unreadable(`${file} 是空文件`)
  try {
    return fs.readFileSync(file)
  } catch {
    throw new Unreadable(`${file} 打不开：可能正被别的程序占着，或者没有权限`)
  }
}

/**
 * Reads a list from a file, by what is in it and not by its name: .xlsx, or CSV of any usual encoding. Throws
 * `Unreadable` with words for staff: for a file that is missing, a folder, .xls, with a password, broken or empty.
 */
export async function readTable(file: string): Promise<Sheet[]> {
  const bytes = load(file)
  const magic = bytes.length < 4 ? 0 : bytes.readUInt32BE(0)
  let sheets: Sheet[]
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') sheets = await readWorkbook(bytes)
  else if (magic === 0xd0cf11e0) {
    throw new Unreadable(
      bytes.includes(inUtf16('EncryptedPackage'))
        ? `${file} 加了密码。在 WPS 或 Excel 里去掉密码再来`
        : `${file} 是旧的 .xls（或 .et）格式。${SAVE_AS}`,
    )
  } else if (/^\s*(\ufeff)?<(!doctype|html|\?xml|table)/i.test(bytes.subarray(0, 200).toString('utf8'))) {
    throw new Unreadable(`${file} 其实是网页。${SAVE_AS}`)
  } else sheets = readCsv(bytes, path.basename(file))
  if (!sheets.some(({ rows }) => rows.some((row) => row.some((cell) => !isEmpty(cell))))) {
    throw new Unreadable(`${file} 里一个字都没有`)
  }
  return sheets
}
