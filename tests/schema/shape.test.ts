import * as v from 'valibot'
import { shapeOf } from '../../config/content/shape-of'
import { partSchemas } from '@/schema/parts'
import { fits, type Shape } from '@/schema/shape'
import { full, packs } from '../support/real-content'
import { splitPlaces } from '../../config/content/split-places'
import { packPlace } from '../../config/content/pack-places'

const { cities: _none, ...whole } = packs
const city = { places: splitPlaces(full.places.map(packPlace), packs.places.seats).pack.places }
const parts: Readonly<Record<string, unknown>> = { ...whole, city }

/** Every value inside of a value, with a way to put another in its place. */
function* insides(
  value: unknown,
  put: (other: unknown) => void,
): Generator<readonly [unknown, (other: unknown) => void]> {
  yield [value, put]
  if (typeof value !== 'object' || value === null) return
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record)) yield* insides(record[key], (other) => (record[key] = other))
}

describe.each(Object.entries(partSchemas))('the shape of %s', (name, schema) => {
  const shape = JSON.parse(JSON.stringify(shapeOf(schema))) as Shape

  test('fits what is compiled, and so does the schema', () => {
    expect(fits(shape, parts[name])).toBe(true)
    expect(v.safeParse(schema, parts[name]).issues ?? []).toEqual([])
  })

  test('a text, a number, a list or nothing in the place of something else is seen wherever the schema sees it', () => {
    const copy = { root: JSON.parse(JSON.stringify(parts[name])) as unknown }
    const all = [...insides(copy.root, (other) => (copy.root = other))]
    const step = Math.ceil(all.length / 30)
    let seen = 0
    for (let i = 0; i < all.length; i += step) {
      const [value, put] = all[i] ?? [undefined, () => undefined]
      for (const other of [null, 7, 'x', true, [], {}]) {
        put(other)
        const issues = v.safeParse(schema, copy.root).issues ?? []
        const wrong = issues.some(({ kind, expected }) => kind === 'schema' && expected !== 'never')
        // the schema takes a list for an object, the shape does not
        const stricter = !wrong && Array.isArray(other)
        if (fits(shape, copy.root) === wrong && !stricter)
          throw new Error(`${JSON.stringify(other)} for ${JSON.stringify(value).slice(0, 200)}`)
        if (wrong) seen++
      }
      put(value)
    }
    expect(seen).toBeGreaterThan(40)
    expect(fits(shape, copy.root)).toBe(true)
  })
})

test('what a newer publisher says besides is passed over, and so are its longer texts', () => {
  const shape = shapeOf(v.strictObject({ id: v.pipe(v.string(), v.maxLength(3)) }))
  expect(fits(shape, { id: 'longer', more: 1 })).toBe(true)
  expect(fits(shape, { more: 1 })).toBe(false)
})

test.each([
  [v.literal('a'), 'a', 'b'],
  [v.picklist(['a', 'b']), 'b', 'c'],
  [v.tuple([v.number(), v.string()]), [1, 'a'], [1]],
  [v.record(v.string(), v.number()), { a: 1 }, { a: '1' }],
  [v.record(v.string(), v.number()), {}, []],
  [v.array(v.boolean()), [true], { 0: true }],
  [v.tupleWithRest([v.number()], v.number()), [1, 2], []],
  [v.pipe(v.array(v.number()), v.minLength(1)), [1], []],
  [v.union([v.string(), v.number()]), 1, true],
  [v.object({ a: v.optional(v.string()) }), {}, { a: 1 }],
])('%# is told from its like', (schema, right, wrong) => {
  expect(fits(shapeOf(schema), right)).toBe(true)
  expect(fits(shapeOf(schema), wrong)).toBe(false)
})

test('a schema of a kind that has no shape is refused while it is compiled', () => {
  expect(() => shapeOf(v.object({ a: v.date() }))).toThrow('date')
})
