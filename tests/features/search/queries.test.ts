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

const asked =
  process.env.PART === 'dev'
    ? queries.filter((_, i) => i % 4 !== 3)
    : process.env.PART === 'unseen'
      ? queries.filter((_, i) => i % 4 === 3)
      : queries
test('of what people type, 95 in 100 find it first', () => {
  const misses = asked.flatMap(([query, wanted]) => {
    const got = firstOf(query)
    return wanted.split(' ').includes(got) ? [] : [`${query}: ${got}, wanted ${wanted}`]
  })
  const right = asked.length - misses.length
  console.log([`${right} of ${asked.length} right`, ...misses].join('\n'))
  expect(right / asked.length).toBeGreaterThanOrEqual(0.95)
})
