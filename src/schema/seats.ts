import * as v from 'valibot'
import { adcodeSchema, text } from './fields'

/** Degrees, WGS84. A box around China catches the two numbers the wrong way round. */
const pointSchema = v.strictObject({
  /** The entry's own name in the source, to find it again by. */
  entry: v.pipe(v.string(), v.nonEmpty()),
  lat: v.pipe(v.number(), v.minValue(18), v.maxValue(54)),
  lng: v.pipe(v.number(), v.minValue(73), v.maxValue(136)),
})

/** Where the seats of cities and counties lie: seats.yaml. */
export const seatsSchema = v.strictObject({
  source: text(60),
  licence: text(60),
  datum: v.literal('WGS84'),
  points: v.record(adcodeSchema, pointSchema),
  /** Districts of the city's own centre: the city's seat stands for theirs. */
  central: v.array(adcodeSchema),
  /** Why a seat is not here. */
  left: v.record(adcodeSchema, text(60)),
})

/** As they travel: degrees north and east in WGS84, to three decimals (about 100 m). */
export interface Seats {
  readonly source: string
  readonly licence: string
  /** By code of the county, or of the city. A central district has its city's point. */
  readonly points: Readonly<Record<string, readonly [lat: number, lng: number]>>
  /** Districts whose point is their city's: said as 到市区, not as a county seat of their own. */
  readonly central: readonly string[]
}

export type SeatsSource = v.InferOutput<typeof seatsSchema>
