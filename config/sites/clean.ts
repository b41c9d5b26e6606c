import type { Cell } from './table'

const CJK = '\\u4e00-\\u9fff\\u3400-\\u4dbf'
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const BESIDE_CJK = new RegExp(`(?<=[${CJK}])[,;:?!()]|[,;:?!()](?=[${CJK}])`, 'g')

/** 2024-03-05 of a date cell. Dates beyond the calendar of a spreadsheet answer what they are, and are refused later. */
const dayText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? String(date) : date.toISOString().replace(/T.*$/, '')

/** Control characters but for tab and newline, soft hyphens, marks of width nought and of direction. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|\p{Cf}/gu

/** A cell as text, letters and digits half-width, invisible characters gone, spaces at the ends gone. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayText(cell)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return (
    String(cell)
      .replace(INVISIBLE, '')
      // full-width letters and digits; punctuation is Chinese and stays
      .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
      .trim()
  )
}

/** A sentence for a screen: one line, single spaces, full-width marks beside Chinese characters. */
export function sentence(cell: Cell | undefined): string {
  const marked = cellText(cell)
    .replace(/[\s\u3000]+/g, ' ')
    .replace(BESIDE_CJK, (mark) => FULL[mark] ?? mark)
  // a bracket whose partner was turned
  return /[（）]/.test(marked) ? marked.replace(/[()]/g, (mark) => FULL[mark] ?? mark) : marked
}

/** A name or an address: a sentence without the spaces that people put between Chinese characters to align them. */
export const tight = (cell: Cell | undefined): string =>
  sentence(cell).replace(new RegExp(`(?<=[${CJK}（）]) (?=[${CJK}（）])`, 'g'), '')

/** One word out of a list, a code, a number: no spaces, everything half-width that can be. */
export const word = (cell: Cell | undefined): string => cellText(cell).normalize('NFKC').replace(/\s+/g, '')

/** Alike for people: no spaces, no punctuation, no difference of width or case. */
export const alike = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z\u3400-\u9fff]/g, '')

const NOTHING = /^(无|暂无|没有|不详|未知|待补|待定|待核实|null|n\/a|[-—–/\\]+)$/i

/** Whether staff wrote that they do not know: 无, 暂无, —. For fields that may be left out. */
export const saysNothing = (cell: Cell | undefined): boolean => NOTHING.test(word(cell))

/** #N/A and its like: a formula of the spreadsheet that went wrong. */
export const isFormulaError = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|GETTING_DATA)$/.test(cell.trim())

/** Services of a place: a line or a ； each; where there is neither, 、 and ， part them. */
export function servicesOf(cell: Cell | undefined): string[] {
  const text = cellText(cell)
  const parts = /[\n；;]/.test(text) ? text.split(/[\n\r；;]+/) : text.split(/[、，,]+/)
  return [...new Set(parts.map(sentence).filter(Boolean))]
}
