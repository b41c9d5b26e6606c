import type { Mark } from './picture'

interface HouseLook {
  readonly x: number
  readonly y: number
  /** Outer radius in pixels; everything else follows from it. */
  readonly r: number
  readonly wing: string
  readonly line: string
  readonly lamp: string
  /** The court with the hall in it; a house of which only the rim is seen has none. */
  readonly hall?: string
}

const around = (x: number, y: number, r: number, degrees: number): readonly [number, number] => {
  const angle = ((degrees - 90) * Math.PI) / 180
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
}

/** The sign of the app: a round house from above, six wings with six windows each, and the hall in its court. */
export function houseMarks({ x, y, r, wing, line, lamp, hall }: HouseLook): Mark[] {
  const thin = r / 95
  const [outer, inner] = [r * 0.94, r * 0.76]
  const wings = [0, 60, 120, 180, 240, 300].map((from): Mark => ({
    mark: 'arc',
    x,
    y,
    r,
    from: from + 3,
    to: from + 57,
    stroke: wing,
    width: r / 24,
  }))
  const rings = [outer, inner, ...(hall ? [r * 0.5, r * 0.35] : [])].map((radius): Mark => ({
    mark: 'arc',
    x,
    y,
    r: radius,
    from: 0,
    to: 360,
    stroke: line,
    width: thin,
  }))
  const [w, h] = [r * 0.06, r * 0.085]
  const windows = Array.from({ length: 36 }, (_one, i): Mark => {
    const turn = i * 10 + 5
    const [cx, cy] = around(x, y, (outer + inner) / 2, turn)
    return { mark: 'box', box: { x: cx - w / 2, y: cy - h / 2, w, h }, fill: lamp, round: w / 4, turn }
  })
  return [...wings, ...rings, ...windows, ...(hall ? [hallMark(x, y, r * 0.0145, hall)] : [])]
}

/** The ancestral hall: a roof that lifts at both ends, two walls. In units of a 28 grid around its middle. */
const HALL = 'M-5.8 0.2C-3 -0.3 -1.1 -1.8 0 -4.5C1.1 -1.8 3 -0.3 5.8 0.2M-3.7 0.3L-3.7 5.2L3.7 5.2L3.7 0.3'

export const hallMark = (x: number, y: number, scale: number, stroke: string): Mark => ({
  mark: 'path',
  path: HALL,
  x,
  y,
  scale,
  stroke,
  width: 1.6,
})

/** The mark beside the app's name: six wings and the hall. */
export function signMarks(x: number, y: number, r: number, wing: string, hall: string): Mark[] {
  const wings = [0, 60, 120, 180, 240, 300].map((from): Mark => ({
    mark: 'arc',
    x,
    y,
    r,
    from: from + 9,
    to: from + 51,
    stroke: wing,
    width: r / 4.6,
  }))
  return [...wings, hallMark(x, y, r / 12, hall)]
}
