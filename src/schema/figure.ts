import * as v from 'valibot'
import { idSchema, listOf, text } from './fields'

/** What one unit of the figure is. Two figures with different `counts` are never added or drawn on one axis. */
export const countsSchema = v.picklist([
  'people',
  'person-times',
  'households',
  'money',
  'events',
  'items',
  'places',
  'share',
])

/** What kind of result it is: what was made, who was reached, who was helped, what was paid. */
export const measureSchema = v.picklist(['output', 'reach', 'benefit', 'funding'])

/** Over which time it was counted. */
export const spanSchema = v.picklist(['new', 'this-year', 'cumulative', 'cohort'])

/** Where in the article it stands: part 1-6, the item in the part (一是 = 1) if it has one, and a few words to find it by. */
export const whereSchema = v.strictObject({
  section: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6, '原文只有六个部分')),
  item: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  photo: v.optional(v.literal(true)),
  words: v.pipe(v.string(), v.minLength(2), v.maxLength(24)),
})

/** A figure of the review, as printed, with everything a reader needs to judge it. */
export const figureSchema = v.strictObject({
  id: idSchema,
  /** The work it belongs to, such as 幸福工程. */
  title: text(14),
  /** What was counted, read after the number. */
  label: text(20),
  /** Exactly as printed, without the unit: 近2万, 230多万, 94.16%. */
  printed: v.string('要加引号，照原文写，例如 "230多万"'),
  /** The same in single units (a percentage as a share of 1), for sorting and arithmetic only. */
  value: v.number(),
  bound: v.picklist(['exact', 'about', 'atLeast']),
  /** The counting word as printed; empty for a percentage. */
  unit: v.pipe(v.string(), v.maxLength(8)),
  counts: countsSchema,
  measure: measureSchema,
  span: spanSchema,
  /** A whole sentence of our own with {figure} where number and unit go. */
  says: v.pipe(text(60), v.includes('{figure}', '句子里要有 {figure}，数字会自动放在那里')),
  /** The figure that it is part of. */
  of: v.optional(idSchema),
  /** Whom or where it covers, only if the article says so. */
  scope: v.optional(text(30)),
  note: v.optional(text(80)),
  where: whereSchema,
  /** A figure of an earlier year that counts the same thing in the same way: both are shown side by side. */
  comparable: v.optional(idSchema),
  related: v.optional(v.strictObject({ figures: listOf(idSchema), kinds: listOf(idSchema), tips: listOf(idSchema) })),
})

/** Our own arithmetic over two figures, always shown with the sum and marked 推算. */
export const derivedSchema = v.strictObject({
  id: idSchema,
  label: text(20),
  /** Dividend, then divisor. */
  divide: v.strictTuple([idSchema, idSchema]),
  /** The quotient as a whole number, as shown. */
  value: v.pipe(v.number(), v.integer()),
  unit: v.pipe(v.string(), v.nonEmpty()),
})

export type Counts = v.InferOutput<typeof countsSchema>
export type Measure = v.InferOutput<typeof measureSchema>
export type Span = v.InferOutput<typeof spanSchema>
export type Where = v.InferOutput<typeof whereSchema>
export type Figure = v.InferOutput<typeof figureSchema>
export type Derived = v.InferOutput<typeof derivedSchema>
