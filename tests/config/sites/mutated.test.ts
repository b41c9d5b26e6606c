import fs from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { makePlan, type Plan } from '../../../config/sites/plan'
import { rowReader } from '../../../config/sites/read-row'
import { readTable } from '../../../config/sites/read-table'
import { readRows } from '../../../config/sites/rows'
import { Unreadable } from '../../../config/sites/table'
import { placeSchema } from '@/schema/site'
import { HEADERS, aRow, rowOf } from '../../support/made-up-list'
import { issuesOf } from '../../support/issues'
import { full } from '../../support/real-content'
import { closeDesks, openDesk, workbook } from '../../support/sites-run'
import { wpsWorkbook } from '../../support/wps'

jest.setTimeout(300_000)
afterAll(closeDesks)
const desk = openDesk()
const reader = rowReader(full)

/** Reads bytes as an import does, all but the writing. Undefined where the file is refused with words. */
async function planOf(bytes: Uint8Array, name = 'mutated.xlsx'): Promise<{ rows: number; plan: Plan } | undefined> {
  fs.writeFileSync(desk.file(name), bytes)
  try {
    const list = readRows(await readTable(desk.file(name)))
    return { rows: list.rows.length, plan: makePlan(list.rows.map(reader), full) }
  } catch (error) {
    // anything else is a crash
    if (error instanceof Unreadable && error.message.length > 5) return undefined
    throw error
  }
}

/** Every row is in one place, what is taken in is sound, and what goes back says why. */
function holds({ rows, plan }: { rows: number; plan: Plan }): void {
  const { fresh, changed, unchanged, rejected } = plan
  expect(fresh.length + changed.length + unchanged.length + rejected.length).toBe(rows)
  const taken = [...fresh, ...changed.map(({ place }) => place)]
  for (const place of taken) expect(issuesOf(placeSchema, place)).toEqual([])
  expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length)
  for (const { findings } of rejected) expect(findings.length).toBeGreaterThan(0)
}

const odd = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd]/g, '')),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(
    '',
    ' ',
    '　',
    '无',
    '#N/A',
    '=1+1',
    '０５９１－８７６５４３２１',
    '350102',
    '鼓楼',
    '周一8:30-12:00',
    '2024年3月5日',
    'A',
    '__proto__',
    'constructor',
    '=cmd|x',
  ),
)
const someRows = fc.array(fc.array(odd, { maxLength: 4 }), { minLength: 1, maxLength: 5 })
const isBlank = (row: readonly unknown[]) =>
  row.every(
    (cell) =>
      cell === '' ||
      cell === null ||
      cell === undefined ||
      (typeof cell === 'string' && !cell.replace(/[\s\u200b-\u200f\ufeff]/g, '')),
  )

test('200 lists with odd cells in any column: every row with something in it is taken in or sent back', async () => {
  await fc.assert(
    fc.asyncProperty(someRows, fc.nat(HEADERS.length - 1), async (rows, at) => {
      const sound = rowOf(aRow())
      const mixed = rows.map((cells, i) =>
        sound.map((cell, c) => (c >= at && c < at + cells.length ? cells[c - at] : c === 1 ? `${cell}${i}` : cell)),
      )
      const result = await planOf(await workbook([HEADERS, ...mixed]))
      expect(result?.rows).toBe(mixed.filter((row) => !isBlank(row)).length)
      if (result) holds(result)
    }),
    { numRuns: 200 },
  )
})

test('100 lists with headers dropped, doubled, shuffled and made up: no row is lost', async () => {
  const heads = fc.array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...HEADERS) }, { weight: 1, arbitrary: fc.string() }),
    { minLength: 1, maxLength: 26 },
  )
  await fc.assert(
    fc.asyncProperty(heads, fc.integer({ min: 1, max: 4 }), async (headers, count) => {
      const rows = Array.from({ length: count }, (_, i) => {
        // a map, because every object has something under a header like __proto__
        const row = new Map(Object.entries(aRow({ 名称: `例子${i}号` })))
        return headers.map((header) => row.get(header) ?? `格${i}`)
      })
      const result = await planOf(await workbook([['服务点登记'], headers, ...rows]))
      // without a header the title and the would-be header are rows too: nothing is passed over
      expect([count, count + 1, count + 2]).toContain(result?.rows)
      if (result) holds(result)
    }),
    { numRuns: 100 },
  )
})

const base = wpsWorkbook(
  { 表一: [HEADERS, rowOf(aRow()), rowOf(aRow({ 名称: '例子二号' }))], 表二: [['统计'], [3, { date: 45356 }]] },
  ['A1:A2', 'B2:C3'],
)

test('100 workbooks with bytes changed, left out or cut off: refused with words, never half read', async () => {
  const change = fc.record({ at: fc.nat(base.length - 1), byte: fc.nat(255), cut: fc.boolean() })
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Uint8Array.from(base)
      let end = bytes.length
      for (const { at, byte, cut } of changes) {
        bytes[at] = byte
        if (cut) end = Math.min(end, at + 1)
      }
      const result = await planOf(bytes.slice(0, end))
      if (result) holds(result)
      else refused++
    }),
    { numRuns: 100 },
  )
  expect(refused).toBeGreaterThan(50)
})

test('100 workbooks whose XML was changed by another program: read or refused, never a crash, never for ever', async () => {
  const parts = unzipSync(base)
  const names = Object.keys(parts)
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    '/',
    '&',
    ' r="A99999999"',
    ' r="ZZZZ1"',
    '<row r="9999999">',
    '</c>',
    '<v>',
    't="s"',
    's="77"',
    '0',
    'A1',
    '<![CDATA[',
    '&#0;',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
  )
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    piece: pieces,
    over: fc.nat(12),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const texts = Object.fromEntries(names.map((name) => [name, strFromU8(parts[name] ?? new Uint8Array())]))
      for (const { name, at, piece, over } of changes) {
        const text = texts[name] ?? ''
        const start = Math.floor(at * text.length)
        texts[name] = text.slice(0, start) + piece + text.slice(start + over)
      }
      const result = await planOf(
        zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))),
      )
      if (result) holds(result)
    }),
    { numRuns: 100 },
  )
})

test('100 files of any bytes, as CSV: refused with words, or every row in exactly one place', async () => {
  const header = Buffer.from(`${HEADERS.slice(1, 8).join(',')}\n`)
  const lines = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('例子,暖心家园,鼓楼区,路,到路,,', '"', ',,,,', '\t', '；')),
    { maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(lines, fc.uint8Array({ maxLength: 8 }), async (texts, tail) => {
      const result = await planOf(Buffer.concat([header, Buffer.from(texts.join('\n')), tail]), 'mutated.csv')
      if (result) holds(result)
    }),
    { numRuns: 100 },
  )
})
