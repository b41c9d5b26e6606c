import { alike, cellText } from './clean'
import { COLUMNS, REASON } from './columns'
import { isEmpty, type Cell, type Sheet } from './table'

/** What a sheet's columns hold. Columns count from 0. */
export interface Header {
  /** Index of the last row of the header: places begin below it. */
  readonly last: number
  /** Columns by field; more than one only where several make one list, or by mistake. */
  readonly columns: ReadonlyMap<string, readonly number[]>
  /** The words above a column. */
  readonly words: ReadonlyMap<number, string>
  /** Columns that nobody knows and that hold something. */
  readonly unknown: readonly number[]
}

/** Titles and notes above a header; more is no title. */
const MOST_ABOVE = 30
/** Read past without a word: they number the rows, or are our own answer. */
const IGNORED = ['序号', '序', REASON].map(alike)

const FIELDS = new Map(
  COLUMNS.flatMap(({ field, header, also }) => [header, ...also].map((word) => [alike(word), field] as const)),
)

/** 联系电话（带区号）*, 电话 2 and 名称【必填】 are what they say without that. */
function fieldOfHeader(text: string): string | undefined {
  const bare = text.replace(/[（(【[].*?[）)\]】]/g, '').replace(/必填|选填/g, '')
  const known = FIELDS.get(alike(text)) ?? FIELDS.get(alike(bare))
  if (known) return known
  const numbered = FIELDS.get(alike(bare.replace(/[\d０-９一二三]+\s*$/, '')))
  return COLUMNS.some(({ field, several }) => several && field === numbered) ? numbered : undefined
}

const isKnown = (text: string): boolean => IGNORED.includes(alike(text)) || fieldOfHeader(text) !== undefined

/** The rows of a header with joined cells filled in: 来源 over 标题 and 日期 stands over both. */
function filled({ rows, merges }: Sheet, top: number, bottom: number): Cell[][] {
  const part = rows.slice(top, bottom + 1).map((row) => [...row])
  for (const merge of merges) {
    const value = rows[merge.top]?.[merge.left] ?? null
    for (let r = Math.max(merge.top, top); r <= Math.min(merge.bottom, bottom); r++) {
      for (let c = merge.left; c <= merge.right; c++) {
        const row = part[r - top]
        if (row && isEmpty(row[c])) row[c] = value
      }
    }
  }
  return part
}

/** The words of each column of a header of one or two rows: the pair where it is known, else the lower, else the upper. */
function wordsOf(sheet: Sheet, top: number, bottom: number): string[] {
  const part = filled(sheet, top, bottom)
  const width = Math.max(0, ...part.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const texts = [...new Set(part.map((row) => cellText(row[column]).replace(/\s+/g, '')).filter(Boolean))]
    const ways = [texts.join(''), ...texts.slice().reverse()]
    return ways.find(isKnown) ?? texts.join('')
  })
}

/** Whether a cell of this row is joined with the row below, or spans columns as the head of a group. */
const isGrouped = ({ merges }: Sheet, row: number): boolean =>
  merges.some(({ top, bottom, left, right }) => top === row && (bottom === row + 1 || (bottom === row && right > left)))

const fieldsIn = (words: readonly string[]): Set<string> => new Set(words.flatMap((word) => fieldOfHeader(word) ?? []))

/**
 * Finds the header of a sheet below titles and notes, of one row or of two with joined cells. Undefined where no row
 * names at least a place and one thing about it.
 */
export function findHeader(sheet: Sheet): Header | undefined {
  let best: { top: number; last: number; words: string[]; score: number } | undefined
  for (let row = 0; row < Math.min(sheet.rows.length, MOST_ABOVE); row++) {
    const ways = isGrouped(sheet, row) ? [row, row + 1] : [row]
    for (const last of ways) {
      const words = wordsOf(sheet, row, last)
      const fields = fieldsIn(words)
      const named = fields.has('name') || fields.has('id')
      if (named && fields.size > 1 && fields.size > (best?.score ?? 0))
        best = { top: row, last, words, score: fields.size }
    }
  }
  if (!best) return undefined
  const { last, words } = best
  const columns = new Map<string, number[]>()
  words.forEach((word, column) => {
    const field = fieldOfHeader(word)
    if (field) columns.set(field, [...(columns.get(field) ?? []), column])
  })
  const width = Math.max(...sheet.rows.map((row) => row.length))
  const holds = (column: number) => sheet.rows.slice(last + 1).some((row) => !isEmpty(row[column]))
  const unknown = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !isKnown(words[column] ?? '') && holds(column),
  )
  return { last, columns, words: new Map(words.map((word, column) => [column, word])), unknown }
}
