import { readCore, readPlaces } from '../support/packs'
import { casesFor } from './cases'
import type { Figure } from './figure'
import { measure } from './measure'

/** A frame, in ms: what is asked for at 10,000 places. */
const FRAME = 16
const GATED = 10_000

/** Search, filter, nearest and list over so many made-up places: p95 of the time at work. */
export function placeFigures(counts: readonly number[], rounds: number): Figure[] {
  const [core, { seats }] = [readCore(), readPlaces()]
  return counts.flatMap((count) => {
    console.log(`  ${count} places …`)
    return casesFor(core, seats, count).map(({ name, gated, runs }): Figure => {
      const { p50, p95, work95 } = measure(runs, { rounds, atMost: 4_000 })
      return {
        group: `Places: ${count.toLocaleString('en')} of them, p95`,
        name,
        unit: 'ms at work',
        value: work95,
        most: gated && count === GATED ? FRAME : undefined,
        at: `by the clock p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}`,
      }
    })
  })
}
