/** How long something took, in ms: half of the runs were faster than p50, 95 of 100 faster than p95. */
export interface Timing {
  readonly p50: number
  readonly p95: number
  /** p95 of the time at work. On a machine that has nothing else to do it is much the same. */
  readonly work95: number
  readonly runs: number
}

/** Time that this process was at work, in ms: what other programs take from a shared machine is not in it. */
export function atWork(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The value that `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

interface Effort {
  /** Rounds over all runs; fewer where they take longer than `atMost` ms together. */
  readonly rounds: number
  readonly atMost: number
}

/** Runs all of `runs` in turn, several times over, after a round that is not counted: engines learn. */
export function measure(runs: readonly (() => unknown)[], { rounds, atMost }: Effort): Timing {
  for (const run of runs) run()
  const times: number[] = []
  const work: number[] = []
  const end = performance.now() + atMost
  for (let round = 0; round < rounds && (round < 2 || performance.now() < end); round++) {
    for (const run of runs) {
      const [start, before] = [performance.now(), atWork()]
      run()
      work.push(atWork() - before)
      times.push(performance.now() - start)
    }
  }
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    work95: percentile(work, 0.95),
    runs: times.length,
  }
}
