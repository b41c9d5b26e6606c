/** A window of the round house seen from above. */
export interface HouseWindow {
  /** Degrees from the top, clockwise. */
  readonly turn: number
  /** The only one of its wing, or one of two. */
  readonly storey: 'only' | 'outer' | 'inner'
}

/** More windows than these in one row are too thin to be seen one by one. */
const A_ROW = 9
/** Degrees of a wing, and what its two ends leave free for the walls between the wings. */
const WING = 60
const FREE = 4

/** Where the windows of a wing are: in one storey, or where there are many in two. `wing` is 0 to 5, clockwise from the top. */
export function wingWindows(wing: number, count: number): HouseWindow[] {
  const outer = count > A_ROW ? Math.ceil(count / 2) : count
  return Array.from({ length: count }, (_, i) => {
    const inner = i >= outer
    const row = inner ? count - outer : outer
    const step = (WING - 2 * FREE) / row
    const place = inner ? i - outer : i
    const turn = wing * WING + FREE + (place + 0.5) * step
    return { turn: Math.round(turn * 10) / 10, storey: inner ? 'inner' : count > outer ? 'outer' : 'only' }
  })
}
