import places from '#shapes/places.json'
import quiz from '#shapes/quiz.json'
import search from '#shapes/search.json'
import sources from '#shapes/sources.json'
import tipLines from '#shapes/tip-lines.json'
import tips from '#shapes/tips.json'
import { fits, type Shape } from '@/schema/shape'
import { openHolding } from '@/store/update/holding'
import { openKeeping, type Keeping } from '@/store/update/keeping'
import { isCore } from '@/store/update/is-core'
import { runUpdate, type Outcome } from '@/store/update/run-update'
import type { Asking, Fetched, FetchFault, Why, World } from '@/store/update/world'
import {
  aDisk,
  aProgram,
  aWorld,
  BUNDLED,
  partsOf,
  publish,
  serving,
  sha256,
  type Published,
} from '../../support/content-host'

// Whatever goes wrong with an update: the app opens, every part shows the newest version of it that is sound, what went
// wrong is said, and the next update without a fault brings everything.

const OLD = '2000.02.01'
const NEW = '2000.03.01'
const program = aProgram()
const NAMES = Object.keys(partsOf(NEW))
const SHAPES: Readonly<Record<string, Shape>> = { places, tips, quiz, 'tip-lines': tipLines, sources, search }

/** Which version of each part a reader sees: the held one if it is sound, else the one that came with the program. */
function shown(holding: Keeping): Record<string, string> {
  return Object.fromEntries(
    NAMES.map((name) => {
      const version = holding.part(name)?.version ?? ''
      const shape = SHAPES[name]
      const fit = (value: unknown) => (shape ? fits(shape, value) : isCore(value, program, version))
      const value = holding.read(name, fit)
      if (value === undefined) return [name, BUNDLED]
      // it is one of the published texts to the letter, or it is wrong
      const found = [OLD, NEW].find((one) => JSON.stringify(partsOf(one)[name]) === JSON.stringify(value))
      return [name, found ?? 'wrong']
    }),
  )
}
const all = (version: string) => Object.fromEntries(NAMES.map((name) => [name, version]))

const update = (holding: Keeping, world: World, asked = false): Promise<Outcome> =>
  runUpdate({ address: 'https://content.test/', world, holding, program, asked, onProgress: () => undefined })

/** A phone that has the program's content alone, or has fetched a version before. */
async function aPhone(before: 'bundled' | 'updated') {
  const disk = aDisk()
  if (before === 'updated') await update(openKeeping(openHolding(disk.files, program)), aWorld(serving(publish(OLD))))
  return disk
}

const fileOf = (files: Published, name: string) => Object.keys(files).find((file) => file.startsWith(`${name}.`)) ?? ''
/** A host on which the file of one part, or the manifest, answers otherwise. */
const but =
  (name: string, answer: (text: string, asking: Asking) => Fetched) =>
  (files: Published) =>
  (asked: string, asking: Asking): Fetched => {
    const file = name === 'manifest' ? 'manifest.json' : fileOf(files, name)
    return asked === file ? answer(files[file] ?? '', asking) : serving(files)(asked, asking)
  }
const no = (why: FetchFault) => (): Fetched => ({ ok: false, why })
const says =
  (change: (text: string) => string) =>
  (text: string): Fetched => ({ ok: true, text: change(text) })

/** What the network or the host may do to any file, and the reason that is written down for a part. */
const FAULTS: readonly (readonly [string, (text: string, asking: Asking) => Fetched, Why, Why])[] = [
  ['offline', no('offline'), 'offline', 'offline'],
  ['DNS', no('unreachable'), 'unreachable', 'unreachable'],
  ['404', no('missing'), 'missing', 'missing'],
  ['500', no('server'), 'server', 'server'],
  ['slow', no('timeout'), 'timeout', 'timeout'],
  ['truncated', says((text) => text.slice(0, -7)), 'broken', 'cut'],
  ['wrong hash', says((text) => text.replace('0', '7')), 'broken', 'changed'],
  ['huge', no('large'), 'large', 'large'],
  ['wrong type', says(() => '<!doctype html><title>hotel wifi</title>'), 'broken', 'cut'],
]

let cells = 0
afterAll(() => console.log(`${cells} cells of the fault matrix`))

/** The phone after the fault: shows what it should, says why; then killed, opened anew, and updated by a host that is well. */
async function holds(disk: ReturnType<typeof aDisk>, expected: Record<string, string>): Promise<void> {
  const again = openKeeping(openHolding(disk.files, program))
  again.tidy()
  expect(shown(again)).toEqual(expected)
  disk.state.full = false
  delete disk.state.cut
  const outcome = await update(again, aWorld(serving(publish(NEW))), true)
  expect(['updated', 'current']).toContain(outcome.result)
  expect(shown(openKeeping(openHolding(disk.files, program)))).toEqual(all(NEW))
  // the list and one file a part: never more versions than there is use for
  openKeeping(openHolding(disk.files, program)).tidy()
  expect(disk.texts.size).toBe(NAMES.length + 1)
  cells++
}

describe.each(['bundled', 'updated'] as const)('a phone with %s content', (before) => {
  const was = before === 'bundled' ? BUNDLED : OLD

  test.each(FAULTS)('the manifest: %s', async (_, answer, why) => {
    const disk = await aPhone(before)
    const holding = openKeeping(openHolding(disk.files, program))
    expect(await update(holding, aWorld(but('manifest', answer)(publish(NEW))))).toMatchObject({
      result: 'failed',
      why,
    })
    expect(shown(holding)).toEqual(all(was))
    await holds(disk, all(was))
  })

  const each = FAULTS.flatMap(([fault, answer, , why]) => NAMES.map((name) => [fault, name, answer, why] as const))
  test.each(each)('%s over the part %s costs that part alone', async (_, name, answer, why) => {
    const disk = await aPhone(before)
    const holding = openKeeping(openHolding(disk.files, program))
    expect(await update(holding, aWorld(but(name, answer)(publish(NEW))))).toMatchObject({ result: 'partly', why })
    const expected = { ...all(NEW), [name]: was }
    expect(shown(holding)).toEqual(expected)
    await holds(disk, expected)
  })

  test.each(NAMES)('%s that is no such content, though it is what was published, is not shown', async (name) => {
    const disk = await aPhone(before)
    const holding = openKeeping(openHolding(disk.files, program))
    const files = publish(NEW, {}, { ...partsOf(NEW), [name]: { tips: [{ id: 5 }], info: {} } })
    await update(holding, aWorld(serving(files)))
    // the core is looked into when it comes, the others where their package opens
    const expected = { ...all(NEW), [name]: name === 'core' ? was : BUNDLED }
    expect(shown(holding)).toEqual(expected)
    // it is not fetched a second time, and the reason stays
    const world = aWorld(serving(files))
    expect(await update(holding, world)).toMatchObject({ result: 'partly', why: 'shape' })
    expect(world.asked).toEqual(['manifest.json'])
    expect(shown(openKeeping(openHolding(disk.files, program)))).toEqual(expected)
    cells++
  })

  test.each([
    ['a newer schema', { schemaVersion: 2 }, 'program'],
    ['a newer program', { minAppVersion: '0.10.0' }, 'program'],
    ['another association', { pack: 'elsewhere' }, 'foreign'],
    ['an older version', { contentVersion: '1999.12.31' }, 'older'],
  ] as const)('%s is refused as a whole', async (_, change, why) => {
    const disk = await aPhone(before)
    const holding = openKeeping(openHolding(disk.files, program))
    const world = aWorld(serving(publish(NEW, change)))
    expect(await update(holding, world)).toMatchObject({ result: 'failed', why, changed: false })
    expect(world.asked).toEqual(['manifest.json'])
    expect(shown(holding)).toEqual(all(was))
    await holds(disk, all(was))
  })

  test('half the parts: those that came stay, and only the others are fetched next time', async () => {
    const disk = await aPhone(before)
    const holding = openKeeping(openHolding(disk.files, program))
    const half = NAMES.slice(0, 3)
    const files = publish(NEW)
    const lacking = (asked: string, asking: Asking): Fetched =>
      half.some((name) => asked === fileOf(files, name)) ? { ok: false, why: 'missing' } : serving(files)(asked, asking)
    expect(await update(holding, aWorld(lacking))).toMatchObject({ result: 'partly', why: 'missing' })
    const expected = { ...all(NEW), ...Object.fromEntries(half.map((name) => [name, was])) }
    expect(shown(holding)).toEqual(expected)
    const world = aWorld(serving(files))
    await update(openKeeping(openHolding(disk.files, program)), world)
    expect([...world.asked].sort()).toEqual(['manifest.json', ...half.map((name) => fileOf(files, name))].sort())
    await holds(disk, all(NEW))
  })

  test('a full storage keeps what was there', async () => {
    const disk = await aPhone(before)
    disk.state.full = true
    const holding = openKeeping(openHolding(disk.files, program))
    expect(await update(holding, aWorld(serving(publish(NEW))))).toMatchObject({ result: 'failed', why: 'full' })
    expect(shown(holding)).toEqual(all(was))
    await holds(disk, all(was))
  })

  test.each(Array.from({ length: 2 * NAMES.length }, (_, i) => i))('killed before write %i', async (writes) => {
    const disk = await aPhone(before)
    disk.state.cut = writes
    await expect(update(openKeeping(openHolding(disk.files, program)), aWorld(serving(publish(NEW))))).rejects.toThrow(
      'killed',
    )
    const again = openKeeping(openHolding(disk.files, program))
    const seen = Object.values(shown(again))
    // the first write of a part is its file, the second the list that names it
    expect(seen.filter((version) => version === NEW)).toHaveLength(Math.floor(writes / 2))
    expect(seen.filter((version) => version === was)).toHaveLength(NAMES.length - Math.floor(writes / 2))
    await holds(disk, shown(again))
  })

  test.each(NAMES)('a file of %s that is damaged, emptied or gone on the phone costs that part alone', async (name) => {
    for (const damage of ['', undefined, '{"half":', 'flip']) {
      const disk = await aPhone('updated')
      const file = [...disk.texts.keys()].find((one) => one.startsWith(`${name}-`)) ?? ''
      const text = disk.texts.get(file) ?? ''
      if (damage === undefined) disk.texts.delete(file)
      else disk.texts.set(file, damage === 'flip' ? text.replace('2', '3') : damage)
      await holds(disk, { ...all(OLD), [name]: BUNDLED })
    }
  })
})

test('the list of what is held, damaged in any place, is as if nothing were held', async () => {
  const { texts } = await aPhone('updated')
  const list = texts.get('held.json') ?? ''
  expect(list.length).toBeGreaterThan(500)
  for (let at = 0; at < list.length; at += 13) {
    const broken = list.slice(0, at) + String.fromCharCode(list.charCodeAt(at) ^ 1) + list.slice(at + 1)
    expect(shown(openKeeping(openHolding(aDisk(new Map([...texts, ['held.json', broken]])).files, program)))).toEqual(
      all(BUNDLED),
    )
  }
  cells++
})

test('a fault that passes is not seen: it is tried once more, and only once', async () => {
  const files = publish(NEW)
  let [failures, most] = [0, 1]
  const flaky = (name: string, asking: Asking): Fetched =>
    name === 'manifest.json' || failures++ >= most ? serving(files)(name, asking) : { ok: false, why: 'timeout' }
  expect((await update(openKeeping(openHolding(aDisk().files, program)), aWorld(flaky))).result).toBe('updated')
  ;[failures, most] = [0, 2]
  expect(await update(openKeeping(openHolding(aDisk().files, program)), aWorld(flaky))).toMatchObject({
    result: 'partly',
    why: 'timeout',
  })
})

test('the hashes of these tests are those of the world', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
