import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCore, readPlaces } from '../support/packs'
import { casesFor } from './cases'
import { measure, percentile } from './measure'

// On Node's own runner: inside of jest's sandbox every `Math` and `Float64Array` is looked up anew, several times slower.

/** A frame, in ms: what takes longer is seen as a stutter. */
const FRAME = 16
const PLACES = 10_000
/** The middle one of so many: where other programs or the engine's housekeeping fall into one, the code is not slower. */
const MEASUREMENTS = 5

for (const { name, gated, runs } of casesFor(readCore(), readPlaces().seats, PLACES)) {
  if (!gated) continue
  void test(`${name} takes at most ${FRAME} ms over ${PLACES} places, 95 times of 100`, (context) => {
    const effort = { rounds: Math.max(3, Math.ceil(60 / runs.length)), atMost: 10_000 }
    const all = Array.from({ length: MEASUREMENTS }, () => measure(runs, effort))
    const work = percentile(
      all.map((one) => one.work95),
      0.5,
    )
    context.diagnostic(
      `p95 ${work.toFixed(1)} ms at work, ${all.map(({ p95 }) => p95.toFixed(1)).join(' ')} by the clock`,
    )
    assert.ok(work <= FRAME, `p95 is ${work.toFixed(1)} ms`)
  })
}

void test('a percentile is the value that so many do not exceed', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i)
  assert.deepEqual([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)], [50, 95, 7])
})

void test('work that takes longer than a frame is seen, waiting is not', () => {
  const busy = () => {
    const end = performance.now() + FRAME * 4
    while (performance.now() < end);
  }
  const idle = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FRAME * 2)
  const few = { rounds: 2, atMost: 1000 }
  assert.ok(measure([busy], few).p95 > FRAME)
  assert.ok(measure([idle], few).p95 > FRAME)
  assert.ok(measure([idle], few).work95 < FRAME)
})
