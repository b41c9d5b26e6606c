import pack from '#packs/search.json'
import { makeFinder } from '@/features/search/find'
import { groupResults } from '@/features/search/select-results'
import { queries } from './queries'

const find = makeFinder(pack)

/** What stands first on the screen. */
function firstOf(query: string): string {
  const first = groupResults(find(query))[0]?.found[0]
  return first ? `${first.entry.kind}:${first.entry.id}` : 'nothing'
}

test('of what people type, 95 in 100 find it first; the misses are listed', () => {
  const misses = queries.flatMap(([query, wanted]) => {
    const got = firstOf(query)
    return wanted.split(' ').includes(got) ? [] : [`  ${query}: ${got}, wanted ${wanted}`]
  })
  const right = queries.length - misses.length
  console.log([`${right} of ${queries.length} find it first. Missed:`, ...misses].join('\n'))
  expect(queries.length).toBeGreaterThanOrEqual(120)
  expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length)
  expect(right / queries.length).toBeGreaterThanOrEqual(0.95)
})

test('every answer of the table is an entry: a query can be missed, not be impossible', () => {
  const known = new Set(pack.entries.map(({ kind, id }) => `${kind}:${id}`))
  expect(queries.flatMap(([, wanted]) => wanted.split(' ')).filter((one) => !known.has(one))).toEqual([])
})
