/**
 * npm run bench: everything that has a budget, measured, in one table beside the smallest app of the same versions.
 * `-- --quick` takes fewer rounds and leaves out 100,000 places; `-- --json <file>` keeps the figures; `-- --only <part>`
 * measures one part. How each figure is come by stands in tests/bench/README.md. Ends with 1 where a budget is passed.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildFloor } from '../floor/build-floor'
import { isByClock, isOver, tableOf, type Figure } from './figure'
import { browserFigures, isBuilt } from './of-browser'
import { contentFigures } from './of-content'
import { launchFigures } from './of-launch'
import { placeFigures } from './of-places'
import { searchFigures } from './of-search'
import { sizeFigures } from './of-size'
import { pageFigures } from './page-figures'

const { quick, json, only } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, only: { type: 'string' } },
}).values

const OURS = { weapp: 'dist/weapp', h5: 'dist/h5' }
if (!fs.existsSync(path.join(OURS.weapp, 'app.json')) || !isBuilt(OURS.h5)) {
  console.error('dist/weapp and dist/h5 are not both built yet. Run: npm run build')
  process.exit(1)
}

const PLACES = [100, 1_000, 10_000, 100_000]
/** Each part: what it says, and how it is measured. The floor is built once and kept. */
const parts: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  size: () => sizeFigures(OURS.weapp, buildFloor('weapp')),
  launch: () => launchFigures(OURS.weapp, buildFloor('weapp'), quick ? 5 : 15),
  pages: () => pageFigures(),
  places: () => placeFigures(quick ? PLACES.slice(0, 3) : PLACES, quick ? 10 : 40),
  search: () => searchFigures(quick ? 1 : 3),
  content: () => contentFigures(quick ? [1_000] : [1_000, 10_000], quick ? 3 : 7),
  browser: () => browserFigures(OURS.h5, buildFloor('h5'), quick ? 3 : 5),
}

async function bench(): Promise<void> {
  if (only !== undefined && !parts[only]) throw new Error(`no part is called ${only}: ${Object.keys(parts).join(', ')}`)
  const figures: Figure[] = []
  const started = Date.now()
  for (const [name, part] of Object.entries(parts)) {
    if (only !== undefined && name !== only) continue
    console.log(`▸ ${name} …`)
    figures.push(...(await part()))
  }
  const seconds = Math.round((Date.now() - started) / 1000)
  const load = os.loadavg()[0] ?? 0
  const busy = load > os.cpus().length * 1.5
  const machine = `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}, Node ${process.version}, load ${load.toFixed(1)}`
  console.log(`\n${tableOf(figures)}\n\n${machine}, ${seconds} s${quick ? ', --quick' : ''}`)
  if (busy) console.log('This machine is busy with other things: times by the clock are told, not judged.')
  if (json) fs.writeFileSync(json, `${JSON.stringify({ machine, seconds, quick, figures }, undefined, 2)}\n`)
  const over = figures.filter((one) => isOver(one) && !(busy && isByClock(one)))
  for (const { group, name, value } of over) console.error(`over its budget: ${group}, ${name}: ${value}`)
  process.exit(over.length ? 1 : 0)
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
