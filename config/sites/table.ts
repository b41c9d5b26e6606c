import type { Path } from '../../src/schema/issue'

/** What a cell of a spreadsheet can hold. A date is midnight UTC of its day. */
export type Cell = string | number | boolean | Date | null

/** Cells joined into one, counted from 0, both ends included. Only the first holds a value. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet as it stands in the file: row 1 of the spreadsheet is `rows[0]`. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
}

/** Something that staff should look at: where, and what to write instead. */
export interface Finding {
  readonly sheet: string
  /** Row of the spreadsheet, counted from 1; missing where the whole sheet is meant. */
  readonly row?: number
  /** Column counted from 0; missing where no column of the sheet is to blame. */
  readonly column?: number
  readonly header?: string
  readonly message: string
}

/** Why a file cannot be used at all, in words for staff. */
export class Unreadable extends Error {}

/** A, B … Z, AA: how a spreadsheet names a column that is counted from 0. */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26)
  return (before ? columnLetter(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** source.title of a path: how a field of an entry is called in this room. */
export const fieldOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && !/[^\s\u200b-\u200f\ufeff]/.test(cell))
