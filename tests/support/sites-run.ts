import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import { runSites, type World } from '../../config/sites/run'
import { tooMany } from '../../config/sites/write-places'
import { textCell } from '../../config/sites/text-cell'
import { HEADERS, rowOf } from './made-up-list'

const CONTENT = path.resolve(__dirname, '../../src/content')
const folders: string[] = []

/** What a run of `npm run sites` said and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder with a copy of the content, where lists are put and imported. */
export interface Desk {
  readonly folder: string
  readonly run: (...words: string[]) => Promise<Ran>
  /** Runs a command on a file with these bytes. */
  readonly give: (name: string, bytes: Uint8Array | string, command?: string, ...flags: string[]) => Promise<Ran>
  readonly file: (name: string) => string
  /** Every file of places, by name. */
  readonly places: () => Readonly<Record<string, string>>
}

/** `other` changes what a run finds around it. */
export function openDesk(other: Partial<World> = {}): Desk {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sites-desk-'))
  folders.push(folder)
  const root = path.join(folder, 'content')
  fs.cpSync(CONTENT, root, { recursive: true })
  const file = (name: string) => path.join(folder, name)
  const run = async (...words: string[]): Promise<Ran> => {
    const out: string[] = []
    const err: string[] = []
    const say = (line: string) => void out.push(line)
    const warn = (line: string) => void err.push(line)
    const world = { root, say, warn, now: Date.now, tooMany, ...other }
    const code = await runSites(words, world)
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  const places = path.join(root, 'sites/places')
  return {
    folder,
    run,
    file,
    give: async (name, bytes, command = 'import', ...flags) => {
      fs.writeFileSync(file(name), bytes)
      return run(command, file(name), ...flags)
    },
    places: () =>
      Object.fromEntries(
        fs.readdirSync(places).map((name) => [name, fs.readFileSync(path.join(places, name), 'utf8')]),
      ),
  }
}

export function closeDesks(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
}

/** What the library that writes workbooks takes for a cell. */
function written(cell: unknown) {
  if (cell instanceof Date) return { value: cell, format: 'yyyy-mm-dd' }
  return typeof cell === 'string' ? textCell(cell).value : ((cell ?? null) as number | boolean | null)
}

/** A workbook with one sheet of cells. */
export const workbook = (rows: readonly (readonly unknown[])[], sheet = '服务点'): Promise<Buffer> =>
  writeExcelFile(
    rows.map((row) => row.map(written)),
    { sheet },
  ).toBuffer()

/** A workbook of our own columns with these rows, each by header. */
export const listOf = (...rows: Record<string, string>[]): Promise<Buffer> =>
  workbook([HEADERS, ...rows.map((row) => rowOf(row).map((cell) => cell || null))])
