/**
 * The shape of a pack, as the phone is told it: which keys hold what. It is drawn from the schemas when the content is
 * compiled (config/content/shape-of.ts), because the schemas themselves are five times as long and ten times as slow.
 * Text, number, truth; the values that may stand; a list; a list that is never empty; a table; a list of fixed length; one
 * of several; keys (`?` at the end: may be missing).
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | readonly ['is', ...(string | number | boolean)[]]
  | readonly ['list', Shape]
  | readonly ['some', Shape]
  | readonly ['table', Shape]
  | readonly ['tuple', ...Shape[]]
  | readonly ['one', ...Shape[]]
  | { readonly [key: string]: Shape }

type Named = Extract<Shape, readonly unknown[]>
const isNamed = (shape: Exclude<Shape, string>): shape is Named => Array.isArray(shape)

const PLAIN = { s: 'string', n: 'number', b: 'boolean' } as const

/**
 * Whether a value has a shape. Keys that the shape does not know are passed over, and so is how long a text is: a newer
 * publisher may say more.
 */
export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return typeof value === PLAIN[shape]
  if (!isNamed(shape)) return hasKeys(shape, value)
  const [kind, ...rest] = shape
  if (kind === 'is') return (rest as readonly unknown[]).includes(value)
  const shapes = rest as readonly Shape[]
  const first = shapes[0] ?? 's'
  if (kind === 'one') return shapes.some((one) => fits(one, value))
  const isList = kind === 'list' || kind === 'some' || kind === 'tuple'
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) return false
  const values = Object.values(value as Readonly<Record<string, unknown>>)
  if (kind === 'some' && !values.length) return false
  if (kind === 'list' || kind === 'some' || kind === 'table') return values.every((one) => fits(first, one))
  return values.length === shapes.length && shapes.every((one, i) => fits(one, values[i]))
}

function hasKeys(keys: Readonly<Record<string, Shape>>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const record = value as Readonly<Record<string, unknown>>
  return Object.entries(keys).every(([key, one]) => {
    const name = key.replace('?', '')
    const found = record[name]
    return found === undefined ? name !== key : fits(one, found)
  })
}
