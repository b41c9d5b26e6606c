import fs from 'node:fs'
import { makeFinder } from '@/features/search/find'
import { selectSearch } from '@/features/search/select-search'
import type { SearchPack } from '@/schema/search'
import { queries } from '../features/search/queries'
import type { Figure } from './figure'
import { measure } from './measure'

/** The search over everything, over the real content, letter by letter. */
export function searchFigures(rounds: number): Figure[] {
  const pack = JSON.parse(fs.readFileSync('dist/content/packs/search.json', 'utf8')) as SearchPack
  const making = measure([() => makeFinder(pack)], { rounds: rounds * 5, atMost: 10_000 })
  const find = makeFinder(pack)
  const typed = queries.flatMap(([query]) => [query, query.slice(0, 1), query.slice(0, -1)])
  const asking = measure(
    typed.map((query) => () => selectSearch(pack, query, find(query), {})),
    { rounds, atMost: 20_000 },
  )
  const group = 'Search over everything'
  const at = ({ p50, p95 }: typeof asking) => `by the clock p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}`
  return [
    { group, name: 'a query, p95', unit: 'ms at work', value: asking.work95, most: 16, at: at(asking) },
    { group, name: 'making ready, once', unit: 'ms at work', value: making.work95, at: at(making) },
    { group, name: 'entries', unit: '', value: pack.entries.length },
  ]
}
