import * as v from 'valibot'
import { derivedSchema, figureSchema, whereSchema } from './figure'
import { idSchema, listOf, text } from './fields'

const figures = v.pipe(v.array(idSchema), v.minLength(1, '至少写一个数字的编号'))

/** A named activity, pilot, event or outcome. What is counted of it stands in a part of figures. */
const itemSchema = v.strictObject({
  name: text(30),
  text: v.optional(text(110)),
  place: v.optional(text(24)),
  where: whereSchema,
})

const titled = { title: text(18), text: v.optional(text(90)), note: v.optional(text(60)) }
const itemsOf = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.minLength(1, '至少写一条'))

/** The parts an area page can be made of. Each area uses those its own content calls for. */
function partsWith<const S extends v.GenericSchema>(item: S) {
  const items = itemsOf(item)
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('figures'), ...titled, figures }),
    /** Money on true scales: a ruler for 亿元 and one for 万元, never mixed. */
    v.strictObject({
      kind: v.literal('money'),
      ...titled,
      rulers: v.pipe(
        v.array(
          v.strictObject({
            scale: v.picklist(['亿', '万']),
            /** Length of one mark, and of the whole ruler, in the scale's own unit. */
            step: v.pipe(v.number(), v.gtValue(0)),
            max: v.pipe(v.number(), v.gtValue(0)),
            figures,
          }),
        ),
        v.minLength(1),
      ),
      derived: listOf(derivedSchema),
    }),
    /** One group of people followed up: the whole, the parts that are known, and the rest. */
    v.strictObject({ kind: v.literal('cohort'), ...titled, whole: idSchema, parts: figures, rest: text(40) }),
    /** A list the article counts but does not list in full. */
    v.strictObject({ kind: v.literal('measures'), ...titled, total: idSchema, items, missing: text(40) }),
    v.strictObject({ kind: v.literal('phrases'), ...titled, phrases: v.array(text(12)), figures: listOf(idSchema) }),
    v.strictObject({ kind: v.literal('activities'), ...titled, items }),
    v.strictObject({ kind: v.literal('pilots'), ...titled, items }),
    v.strictObject({ kind: v.literal('outcomes'), ...titled, items }),
    /** What the photographs of the article show. */
    v.strictObject({ kind: v.literal('events'), ...titled, items }),
  ])
}

export const partSchema = partsWith(itemSchema)
/** A part as the phone has it: where an item stands in the article is checked when the content is compiled. */
export const packedPartSchema = partsWith(v.omit(itemSchema, ['where']))

/** Where a reader can go from an area page. `id` names a kind of site, a hotline number or a tip. */
const nextSchema = v.variant('to', [
  v.strictObject({ to: v.literal('hotline'), id: v.string(), title: text(16), text: text(30) }),
  v.strictObject({ to: v.literal('sites'), title: text(16), text: text(30) }),
  v.strictObject({ to: v.literal('tip'), id: idSchema, title: text(16), text: text(30) }),
])

/** What stands on an area's card at home: one or two figures, or words where the article gives no number. */
const leadSchema = v.union(
  [
    v.strictObject({ figures: v.pipe(figures, v.maxLength(2)), label: text(12) }),
    v.strictObject({ words: text(6), label: text(12) }),
  ],
  '只写两行：figures 和 label；没有数字的写 words 和 label',
)

/** One of the six areas of work. */
export const areaSchema = v.strictObject({
  id: idSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6, '最多写六项工作：颜色和图只有六套')),
  name: text(6),
  summary: text(80),
  lead: leadSchema,
  parts: v.pipe(v.array(partSchema), v.minLength(1)),
  next: listOf(nextSchema),
  figures: v.array(figureSchema),
})

/** The year: what the review is, whose it is, and what is not known about it. */
export const yearSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  title: text(24),
  source: v.strictObject({
    title: text(40),
    authors: v.array(text(12)),
    /** What the page itself does not print. */
    unknown: text(40),
  }),
  about: text(160),
  figureNote: text(60),
})

export type Item = v.InferOutput<typeof itemSchema>
export type Part = v.InferOutput<typeof partSchema>
export type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>
export type Next = v.InferOutput<typeof nextSchema>
export type Area = v.InferOutput<typeof areaSchema>
type Packed<P> = P extends { items: Item[] } ? Omit<P, 'items'> & { items: Omit<Item, 'where'>[] } : P
/** An area as the phone has it: where an item stands in the article is checked when the content is compiled. */
export type PackedArea = Omit<Area, 'parts'> & { parts: Packed<Part>[] }
export type Year = v.InferOutput<typeof yearSchema>

/** A year of the review with its areas, in their order. */
export interface ReviewYear<A = PackedArea> {
  readonly year: Year
  readonly areas: readonly A[]
}
/** Never none, the newest first. */
export type Years<A = PackedArea> = readonly [ReviewYear<A>, ...ReviewYear<A>[]]
