import { fits } from '@/schema/shape'
import { openHolding } from '@/store/update/holding'
import { openKeeping } from '@/store/update/keeping'
import { isCore } from '@/store/update/is-core'
import { runUpdate } from '@/store/update/run-update'
import { aDisk, aProgram, aWorld, coreOf, partsOf, publish, serving } from '../../support/content-host'
import type { Fetched } from '@/store/update/world'

const FLIPS = 1000
const NEW = '2000.03.01'
const program = aProgram()
const files = publish(NEW)
const names = Object.keys(files)

/** The same row of numbers in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/** A text with one bit of its bytes changed, read as a phone reads it: what is no UTF-8 any more becomes a mark. */
function flipped(text: string, where: number, bit: number): string {
  const bytes = Buffer.from(text)
  const at = Math.floor(where * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(bit * 8))
  return bytes.toString('utf8')
}

test(`${FLIPS} flipped bits over the manifest and the parts: never a wrong figure, never a crash`, async () => {
  const row = numbers(20260000)
  const next = () => row.next().value
  const tally: Record<string, number> = {}
  for (let i = 0; i < FLIPS; i++) {
    const file = names[Math.floor(next() * names.length)] ?? ''
    const changed = flipped(files[file] ?? '', next(), next())
    const disk = aDisk()
    const holding = openKeeping(openHolding(disk.files, program))
    const host = (name: string, asking: { readonly most: number; readonly fresh: boolean }): Fetched =>
      name === file ? { ok: true, text: changed } : serving(files)(name, asking)
    const outcome = await runUpdate({
      address: 'https://content.test/',
      world: aWorld(host),
      holding,
      program,
      asked: true,
      onProgress: () => undefined,
    })
    expect(outcome.result).toBe(file === 'manifest.json' ? 'failed' : 'partly')
    tally[outcome.why ?? ''] = (tally[outcome.why ?? ''] ?? 0) + 1
    // what is held is what was published, to the letter; what was damaged is not held
    const again = openKeeping(openHolding(disk.files, program))
    for (const name of Object.keys(partsOf(NEW))) {
      const value = again.read(name, () => true)
      if (value !== undefined) expect(JSON.stringify(value)).toBe(JSON.stringify(partsOf(NEW)[name]))
    }
    expect(again.names()).toHaveLength(file === 'manifest.json' ? 0 : names.length - 2)
    // and so is what stands on the phone when it is flipped there
    const stored = [...disk.texts.keys()][Math.floor(next() * disk.texts.size)]
    if (!stored) continue
    disk.texts.set(stored, flipped(disk.texts.get(stored) ?? '', next(), next()))
    const core = openKeeping(openHolding(disk.files, program)).read('core', (value) => isCore(value, program, NEW))
    if (core !== undefined) expect(core).toEqual(coreOf(NEW))
  }
  console.log(
    `${FLIPS} flips: ${Object.entries(tally)
      .map(([why, n]) => `${n} ${why}`)
      .join(', ')}`,
  )
  expect(Object.values(tally).reduce((sum, n) => sum + n)).toBe(FLIPS)
}, 20_000)

test('the shape is no proof against a wrong figure: the hash is', () => {
  expect(fits({ value: 'n' }, { value: 142 })).toBe(true)
})
