import * as v from 'valibot'
import { idSchema, isoDay, listOf, text } from './fields'
import { readSchema } from './source'

const points = v.pipe(v.array(text(60)), v.minLength(1, '至少写一条'))

/** Compressions of the chest a minute, as the guidelines have it. */
const RATE = { least: 100, most: 120 }
const rateMessage = `按胸口每分钟 ${RATE.least} 到 ${RATE.most} 次`

/** A piece of a tip's body. Blocks hold text, never markup. */
export const blockSchema = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), text: text(90) }),
  v.strictObject({ type: v.literal('list'), title: v.optional(text(14)), items: points }),
  v.strictObject({ type: v.literal('steps'), title: v.optional(text(14)), items: points }),
  v.strictObject({ type: v.literal('dont'), title: v.optional(text(14)), items: points }),
])

export const tipSchema = v.strictObject({
  id: idSchema,
  title: text(20),
  topic: idSchema,
  audience: v.pipe(v.array(idSchema), v.minLength(1)),
  summary: text(45),
  blocks: v.pipe(v.array(blockSchema), v.minLength(1, '至少写一段')),
  /** What to do by urgency: call 120 now, see a doctor soon, ask at the next visit. */
  urgency: v.optional(
    v.strictObject({ emergency: v.optional(points), soon: v.optional(points), routine: v.optional(points) }),
  ),
  sources: v.pipe(v.array(readSchema), v.minLength(1, '没有来源不能发布'), v.maxLength(5)),
  /** A guideline named by the sources but not seen itself. */
  basis: v.optional(v.strictObject({ title: text(90), publisher: v.optional(text(40)), year: v.optional(v.string()) })),
  checkedOn: isoDay,
  /** First aid whose steps are compressions of the chest: beats a minute, and after how many come two breaths. */
  beat: v.optional(
    v.strictObject({
      rate: v.pipe(v.number(), v.integer(), v.minValue(RATE.least, rateMessage), v.maxValue(RATE.most, rateMessage)),
      set: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  related: v.optional(v.strictObject({ tips: listOf(idSchema), kinds: listOf(idSchema) })),
})

/** The topics in the order of the tab, and the readers a tip can be for. */
export const topicsSchema = v.strictObject({
  topics: v.array(v.strictObject({ id: idSchema, name: text(10) })),
  audiences: v.array(v.strictObject({ id: idSchema, name: text(10) })),
})

export type Block = v.InferOutput<typeof blockSchema>
export type Tip = v.InferOutput<typeof tipSchema>
export type Topics = v.InferOutput<typeof topicsSchema>
/** What a list shows of a tip before it is opened. */
export type TipCard = Pick<Tip, 'id' | 'title' | 'topic'>
/** What is said of a tip in one line among others. */
export type TipLine = Pick<Tip, 'id' | 'title' | 'topic' | 'summary'>
