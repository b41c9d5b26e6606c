import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { makeFinder } from '@/features/search/find'
import { selectSearch } from '@/features/search/select-search'
import type { SearchPack } from '@/schema/search'
import { queries } from '../features/search/queries'
import { measure, percentile } from './measure'

/** A frame, in ms. */
const FRAME = 16
const MEASUREMENTS = 3

const pack = JSON.parse(fs.readFileSync('dist/content/packs/search.json', 'utf8')) as SearchPack

void test(`a search over everything takes at most ${FRAME} ms, 95 times of 100`, (context) => {
  const find = makeFinder(pack)
  // as they are typed: a whole query is also asked for letter by letter
  const typed = queries.flatMap(([query]) => [query, query.slice(0, 1), query.slice(0, -1)])
  const runs = typed.map((query) => () => selectSearch(pack, query, find(query), {}))
  const all = Array.from({ length: MEASUREMENTS }, () => measure(runs, { rounds: 2, atMost: 20_000 }))
  const work = percentile(
    all.map(({ work95 }) => work95),
    0.5,
  )
  context.diagnostic(
    `${pack.entries.length} entries, p95 ${work.toFixed(1)} ms at work, p50 ${all.map(({ p50 }) => p50.toFixed(1)).join(' ')}, ` +
      `p95 ${all.map(({ p95 }) => p95.toFixed(1)).join(' ')} by the clock`,
  )
  assert.ok(work <= FRAME, `p95 is ${work.toFixed(1)} ms`)
})

void test('making ready is said', (context) => {
  const timing = measure([() => makeFinder(pack)], { rounds: 10, atMost: 20_000 })
  context.diagnostic(`p50 ${timing.p50.toFixed(1)} ms, p95 ${timing.work95.toFixed(1)} ms at work`)
  // once, after the page is drawn; ten frames is still no pause that is noticed
  assert.ok(timing.work95 <= FRAME * 20)
})
