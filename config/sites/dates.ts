import { word } from './clean'
import type { Cell } from './table'

const DAY = 24 * 60 * 60 * 1000
/** Day 0 of a spreadsheet's count; its 1900 had a 29 February, so this holds from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30)
/** Serials that are taken for dates: 1990-01-01 to 2049-12-31. Years (2022) and 20221231 lie outside. */
const SERIALS = { from: 32874, to: 54788 }

const two = (text: string) => text.padStart(2, '0')

function real(year: string, month: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (y < 1949 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined
  return [year, two(month), ...(day ? [two(day)] : [])].join('-')
}

/**
 * A date as staff and spreadsheets write it: a date cell, its serial, 2024年3月5日, 2024/3/5, 20240305, 2024.3, 2024.
 * Answers 2024-03-05, 2024-03 or 2024; undefined for what is no date.
 */
export function readDate(cell: Cell | undefined): string | undefined {
  const text = word(cell).replace(/[ T]?0{1,2}:00(:00)?(\.0+)?Z?$/, '')
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : 0
  if (serial >= SERIALS.from && serial < SERIALS.to + 1) {
    return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().replace(/T.*$/, '')
  }
  const match =
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号]?)?)?$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ??
    /^(\d{4})(?:(\d{2})(\d{2})?)?$/.exec(text)
  if (!match?.[1]) return undefined
  return match[2] ? real(match[1], match[2], match[3]) : real(match[1], '1')?.slice(0, 4)
}
