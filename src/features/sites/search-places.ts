import { normalText, termsOf } from '@/schema/normal-text'
import type { CorePack } from '@/schema/pack'
import type { PackedPlace } from '@/schema/site'

/** A place made ready for searching. */
export interface Entry {
  readonly place: PackedPlace
  /** All that it is found by, normalised, one line a field, the name first. */
  readonly text: string
  readonly py: string
}

/** The places in the order of their pack. */
export type Directory = readonly Entry[]

/** Names of the region as people say them: 三明市 泰宁县; 平潭 stands by itself, not under its city. */
function regionTexts({ regions }: CorePack): Map<string, string> {
  const pairs = regions.cities.flatMap(({ code, name, counties }) => [
    [code, name] as const,
    ...Object.entries(counties).map(
      ([county, own]) => [county, regions.beside.includes(county) ? own : `${name} ${own}`] as const,
    ),
  ])
  return new Map(pairs)
}

/** What a kind is called, and what people come to it with. */
function kindTexts({ kinds, needs }: CorePack): Map<string, string> {
  const said = ({ id, name, words = [] }: CorePack['kinds'][number]) => {
    const wanted = needs.filter((need) => need.kinds.includes(id))
    return [name, ...words, ...wanted.flatMap((need) => [need.name, ...(need.words ?? [])])].map(normalText).join('\n')
  }
  return new Map(kinds.map((kind) => [kind.id, said(kind)]))
}

/** Makes the places ready once, so that a search is a plain scan. */
export function prepare(core: CorePack, places: readonly PackedPlace[]): Directory {
  const regions = regionTexts(core)
  const kinds = kindTexts(core)
  return places.map((place) => {
    const { name, address, services } = place
    const own = [name, address, regions.get(place.adcode) ?? '', services.join(' ')].map(normalText)
    return { place, text: [...own, kinds.get(place.kind) ?? ''].join('\n'), py: place.py }
  })
}

/** One term of a query. Latin ones are looked for in the pinyin too, best where one of its words begins. */
interface Term {
  readonly term: string
  readonly begun: string | undefined
}

/** How well a term fits, from 0 (the name begins with it) to 4 (somewhere in the pinyin); undefined where it does not. */
function fit({ text, py }: Entry, { term, begun }: Term): number | undefined {
  const at = text.indexOf(term)
  if (at === 0) return 0
  if (at > 0) return at < text.indexOf('\n') ? 1 : 2
  if (!begun) return undefined
  const within = py.indexOf(term)
  if (within < 0) return undefined
  return within === 0 || py.includes(begun, within - 1) ? 3 : 4
}

/** The sum over all terms; undefined where one does not fit. */
function rankOf(entry: Entry, terms: readonly Term[]): number | undefined {
  let rank = 0
  for (const term of terms) {
    const one = fit(entry, term)
    if (one === undefined) return undefined
    rank += one
  }
  return rank
}

/**
 * The entries in which every term of the query stands, best first; equals keep the order of the directory. A query
 * without a term finds all.
 */
export function searchPlaces(directory: Directory, query: string): readonly Entry[] {
  const terms = termsOf(query).map((term) => ({ term, begun: /^[a-z0-9]+$/.test(term) ? ` ${term}` : undefined }))
  if (!terms.length) return directory
  const byRank: Entry[][] = Array.from({ length: 4 * terms.length + 1 }, () => [])
  for (const entry of directory) {
    const rank = rankOf(entry, terms)
    if (rank !== undefined) byRank[rank]?.push(entry)
  }
  return ([] as Entry[]).concat(...byRank)
}
