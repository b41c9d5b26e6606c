import type * as v from 'valibot'
import type { Shape } from '../../src/schema/shape'

/** What a schema of valibot's says of itself, as far as it is read here. */
interface Said {
  readonly type: string
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly items?: readonly v.GenericSchema[]
  readonly value?: v.GenericSchema
  readonly literal?: string | number | boolean
  readonly options?: readonly v.GenericSchema[] | readonly (string | number | boolean)[]
  readonly wrapped?: v.GenericSchema
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

const PLAIN: Readonly<Record<string, Shape>> = { string: 's', number: 'n', boolean: 'b' }
const OPTIONAL = ['optional', 'exact_optional']

function keysOf(entries: Readonly<Record<string, v.GenericSchema>>): Shape {
  const keys = Object.entries(entries).map(([key, schema]) => {
    const { type, wrapped } = schema as unknown as Said
    return OPTIONAL.includes(type) && wrapped ? [`${key}?`, shapeOf(wrapped)] : [key, shapeOf(schema)]
  })
  return Object.fromEntries(keys) as Readonly<Record<string, Shape>>
}

/** The shape that a schema asks for, without its rules for texts and numbers. Throws on a kind of schema that it does not know. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const { type, entries, item, items, value, literal, options = [], pipe = [] } = schema as unknown as Said
  const plain = PLAIN[type]
  if (plain) return plain
  if (type === 'literal' && literal !== undefined) return ['is', literal]
  if (type === 'picklist') return ['is', ...(options as readonly string[])]
  if (type === 'array' && item) {
    const never = pipe.some((rule) => rule.type === 'min_length' && rule.requirement !== 0)
    return [never ? 'some' : 'list', shapeOf(item)]
  }
  // one that must be there, and more of the same
  if (type === 'tuple_with_rest' && items?.length === 1 && items[0]) return ['some', shapeOf(items[0])]
  if (type === 'record' && value) return ['table', shapeOf(value)]
  if (/^(strict_)?tuple$/.test(type) && items) return ['tuple', ...items.map(shapeOf)]
  if (type === 'variant' || type === 'union') return ['one', ...(options as readonly v.GenericSchema[]).map(shapeOf)]
  if (/object$/.test(type) && entries) return keysOf(entries)
  throw new Error(`config/content/shape-of.ts does not know schemas of the kind ${type}`)
}
