const MINUTE = 60_000
/** How long after a look that went well the next one is due: an association corrects a number, not a stock price. */
const CALM = 60 * MINUTE
const FIRST = 5 * MINUTE
const LONGEST = 24 * 60 * MINUTE

/**
 * How long to wait until the host is asked again by itself, in ms: an hour, or after failures 5 minutes, then twice as
 * long each time, a day at most; a quarter more or less by `chance`, so that a host that comes back is not asked by all
 * phones at once.
 */
export function waitAfter(failures: number, chance: number): number {
  const plain = failures ? Math.min(FIRST * 2 ** (failures - 1), LONGEST) : CALM
  return Math.round(plain * (0.75 + chance / 2))
}
