/**
 * npm run bench: how long search, filter, nearest and list building take at 100 to 100,000 made-up places, and how that
 * grows. `--json <file>` writes the figures too.
 */
import fs from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { readCore, readPlaces } from '../support/packs'
import { casesFor } from './cases'
import { measure, type Timing } from './measure'

const COUNTS = [100, 1_000, 10_000, 100_000]
const EFFORT = { rounds: 40, atMost: 4_000 }

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values
const core = readCore()
const { seats } = readPlaces()

const figures: { readonly name: string; readonly count: number; readonly timing: Timing }[] = []
for (const count of COUNTS) {
  process.stdout.write(`${count} places …\n`)
  for (const { name, runs } of casesFor(core, seats, count))
    figures.push({ name, count, timing: measure(runs, EFFORT) })
}

const cell = (text: string) => text.padStart(30)
const said = ({ p50, p95, work95 }: Timing) => [p50, p95, work95].map((ms) => ms.toFixed(2)).join(' / ')
const rows = [...new Set(figures.map(({ name }) => name))].map((name) => figures.filter((one) => one.name === name))

console.log(
  `\np50 / p95 / p95 of our own work, in ms; below it p50 against a tenth of the places\n${''.padEnd(10)}${COUNTS.map((count) => cell(String(count))).join('')}`,
)
for (const row of rows) {
  const growth = row.map(({ timing }, i) => {
    const before = row[i - 1]
    return cell(before ? `x ${(timing.p50 / before.timing.p50).toFixed(1)}` : '')
  })
  console.log(`${(row[0]?.name ?? '').padEnd(10)}${row.map(({ timing }) => cell(said(timing))).join('')}`)
  console.log(`${''.padEnd(10)}${growth.join('')}`)
}
const machine = `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}`
console.log(`\n${machine}`)
if (json) fs.writeFileSync(json, `${JSON.stringify({ machine, figures }, undefined, 2)}\n`)
