/** Where a finger was, in px. */
export interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** A shorter way is a tap of a shaking hand, in px. */
const LEAST = 48

/** Where a swipe leads: a finger that goes left asks for what comes next. Scrolling, or a short way, is no swipe: 0. */
export function swipe(from: Point, to: Point): -1 | 0 | 1 {
  const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY]
  if (Math.abs(x) < LEAST || Math.abs(x) < 1.5 * Math.abs(y)) return 0
  return x < 0 ? 1 : -1
}
