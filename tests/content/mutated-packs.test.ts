import core from '#packs/core.json'
import places from '#packs/places.json'
import quiz from '#packs/quiz.json'
import search from '#packs/search.json'
import tipLines from '#packs/tip-lines.json'
import tips from '#packs/tips.json'
import coreShape from '#shapes/core.json'
import placesShape from '#shapes/places.json'
import quizShape from '#shapes/quiz.json'
import searchShape from '#shapes/search.json'
import tipLinesShape from '#shapes/tip-lines.json'
import tipsShape from '#shapes/tips.json'
import fc from 'fast-check'
import { prepare } from '@/features/sites/search-places'
import { fits, type Shape } from '@/schema/shape'
import { open, routesIn, type Loaded } from '../support/tour'

const loaded: Loaded = { core, places, tips, quiz, tipLines, search }
const shapes: Readonly<Record<keyof Loaded, Shape>> = {
  core: coreShape,
  places: placesShape,
  tips: tipsShape,
  quiz: quizShape,
  tipLines: tipLinesShape,
  search: searchShape,
}
const names = Object.keys(shapes) as (keyof Loaded)[]

test('the packs of the app have their shapes, and every page of theirs opens', () => {
  expect(names.filter((name) => !fits(shapes[name], loaded[name]))).toEqual([])
  const routes = routesIn(loaded)
  const directory = prepare(core, places.places)
  for (const route of routes) open(loaded, route, directory)
  expect(routes.length).toBeGreaterThan(150)
})

test('anything at all in the place of a pack is judged, never stumbled over', () => {
  const anything = fc.oneof(fc.anything(), fc.jsonValue({ maxDepth: 4 }))
  fc.assert(
    fc.property(fc.constantFrom(...names), anything, (name, value) => {
      expect(fits(shapes[name], value)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

type Step = string | number
/** One place in a pack: numbers choose a key each, as far as there is something below. */
const place = fc.array(fc.nat(9999), { minLength: 1, maxLength: 7 })
const change = fc.record({
  name: fc.constantFrom(...names),
  place,
  how: fc.constantFrom('drop', 'empty', 'twice', 'turn', 'other', 'odd', 'more'),
  odd: fc.oneof(
    fc.constantFrom<unknown[]>(
      null,
      '',
      0,
      -1,
      1e21,
      true,
      [],
      {},
      '字'.repeat(500),
      '2022-care',
      '__proto__',
      '{figure}',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.integer(),
    fc.jsonValue({ maxDepth: 2 }),
  ),
})

/** Walks to the place; answers the value that holds it and its key. */
function walk(root: unknown, picks: readonly number[]): { readonly holder: object; readonly key: Step } | undefined {
  let found: { holder: object; key: Step } | undefined
  let at = root
  for (const pick of picks) {
    if (typeof at !== 'object' || at === null) break
    const keys = Object.keys(at)
    const key = keys[pick % keys.length]
    if (key === undefined) break
    found = { holder: at, key }
    at = (at as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

/** Spoils one place of a pack in place. */
function spoil(
  pack: unknown,
  { place: picks, how, odd }: typeof change extends fc.Arbitrary<infer C> ? C : never,
): void {
  const found = walk(pack, picks)
  if (!found) return
  const { holder, key } = found
  const record = holder as Record<Step, unknown>
  const value = record[key]
  if (how === 'drop') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
  } else if (how === 'twice' && Array.isArray(holder)) holder.push(value)
  else if (how === 'turn' && Array.isArray(holder)) holder.reverse()
  // a value of the same sort, which a shape lets through
  else if (how === 'other')
    record[key] = typeof value === 'string' ? '例子' : typeof value === 'number' ? value + 7 : value
  else if (how === 'empty') record[key] = typeof value === 'string' ? '' : Array.isArray(value) ? [] : value
  else if (how === 'more' && !Array.isArray(holder)) record['newer'] = odd
  else record[key] = odd
}

/** A pack as it travels. */
const travelled = (pack: unknown): unknown => JSON.parse(JSON.stringify(pack))

test('a spoilt pack is refused, or every page of what it holds opens', () => {
  let [refused, taken] = [0, 0]
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.nat(), (changes, shift) => {
      const spoilt = { ...loaded }
      for (const { name } of changes) {
        if (spoilt[name] === loaded[name]) Object.assign(spoilt, { [name]: travelled(loaded[name]) })
      }
      for (const one of changes) spoil(spoilt[one.name], one)
      for (const { name } of changes) Object.assign(spoilt, { [name]: travelled(spoilt[name]) })
      if (!changes.every(({ name }) => fits(shapes[name], spoilt[name]))) return void refused++
      taken++
      const directory = prepare(spoilt.core, spoilt.places.places)
      // a fifth of the pages each time, others every time
      routesIn(spoilt).forEach((route, i) => (i + shift) % 5 === 0 && open(spoilt, route, directory))
    }),
    { numRuns: 120 },
  )
  console.log(`${refused} spoilt packs refused, ${taken} shown`)
  expect(refused).toBeGreaterThan(20)
  expect(taken).toBeGreaterThan(20)
})
