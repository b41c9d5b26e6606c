import { spawnSync } from 'node:child_process'
import { percentile } from '../bench/measure'

/**
 * A launch by its phases, in ms at work: `app` evaluates the app's scripts, `page` those of the first page, `send` goes
 * from there until the first setData is handed over; `total` is these three. `draw` is how long the simulator then took to
 * make the nodes in jsdom, which is not how WeChat draws: told, not counted.
 */
export interface Launch {
  readonly app: number
  readonly page: number
  readonly send: number
  readonly total: number
  readonly draw: number
}

export interface Launches {
  /** Medians of each phase. */
  readonly ours: Launch
  readonly floor: Launch
  /** The median of the ratios of total, pair by pair. */
  readonly ratio: number
  readonly ratios: readonly number[]
}

const median = (values: readonly number[]) => percentile(values, 0.5)
const medians = (all: readonly Launch[]): Launch => ({
  app: median(all.map(({ app }) => app)),
  page: median(all.map(({ page }) => page)),
  send: median(all.map(({ send }) => send)),
  total: median(all.map(({ total }) => total)),
  draw: median(all.map(({ draw }) => draw)),
})

/**
 * Node's engine so that the same launch takes the same time: on one thread, so that all of its work counts; without what
 * an engine does aside and later than a launch (optimising); with room enough that no garbage is collected, which falls
 * into one launch and not into the next and is longer than a phase.
 */
const ENGINE = ['--single-threaded', '--no-opt', '--min-semi-space-size=64', '--max-semi-space-size=128']

function launchOnce(dist: string): Launch {
  const args = [...ENGINE, '--import', 'tsx', 'tests/floor/launch-once.ts', dist]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${dist} did not launch:\n${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Launch
}

/** Launches both builds in turn, so many times after a pair that is not counted; `said` hears of every pair. */
export function measureLaunch(
  builds: { readonly ours: string; readonly floor: string },
  pairs: number,
  said: (line: string) => void = () => undefined,
): Launches {
  const runs: { ours: Launch; floor: Launch }[] = []
  for (let i = 0; i <= pairs; i++) {
    const pair = { ours: launchOnce(builds.ours), floor: launchOnce(builds.floor) }
    said(`launch ${i} of ${pairs}: ours ${pair.ours.total.toFixed(1)} ms, floor ${pair.floor.total.toFixed(1)} ms`)
    if (i > 0) runs.push(pair)
  }
  const ratios = runs.map(({ ours, floor }) => ours.total / floor.total)
  return {
    ours: medians(runs.map(({ ours }) => ours)),
    floor: medians(runs.map(({ floor }) => floor)),
    ratio: median(ratios),
    ratios,
  }
}
