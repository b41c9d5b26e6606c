import { compileContent } from '../../config/content/compile'
import { madeUpRows } from '../support/made-up-list'
import { closeDesks, listOf, openDesk } from '../support/sites-run'
import type { Figure } from './figure'
import { percentile } from './measure'

const group = 'Content on this machine'
const median = (values: readonly number[]) => percentile(values, 0.5)

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Compiling the content, and importing lists of made-up places from a workbook; medians of `rounds`. */
export async function contentFigures(rows: readonly number[], rounds: number): Promise<Figure[]> {
  const compiled = compileContent('src/content')
  if (!compiled.ok) throw new Error('the content does not compile: run npm run content')
  const times: number[] = []
  for (let i = 0; i < rounds; i++) times.push(await timed(() => compileContent('src/content')))
  const figures: Figure[] = [
    { group, name: 'read, check, compile', unit: 'ms', value: median(times), at: `${rounds} runs` },
  ]
  for (const count of rows) {
    console.log(`  importing ${count} rows …`)
    const list = await listOf(...madeUpRows(compiled.full, count))
    const desk = openDesk()
    let code = -1
    const ms = await timed(async () => {
      code = (await desk.give('made-up.xlsx', list, 'check')).code
    })
    if (code !== 0) throw new Error(`the made-up list of ${count} rows was refused`)
    figures.push({
      group,
      name: `check a workbook of ${count.toLocaleString('en')} rows`,
      unit: 'ms',
      value: ms,
      at: '1 run',
    })
  }
  closeDesks()
  return figures
}
