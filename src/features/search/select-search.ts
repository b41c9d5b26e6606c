import type { SearchEntry, SearchPack } from '@/schema/search'
import { callLabel } from '#wording/sites'
import { openingOf, type Opening } from './entry-opening'
import type { Found } from './find'
import { markerOf, type Marker, type Piece } from './mark'
import { groupResults, type GroupId } from './select-results'
import { suggestWords } from './suggest'

/** A result as a row shows it. */
export interface ResultRow {
  readonly key: string
  readonly icon: string
  readonly title: readonly Piece[]
  readonly text: readonly Piece[]
  readonly spoken: string
  readonly opening: Opening
}

/** Results of one sort, the first of them. */
export interface ResultGroup {
  readonly id: GroupId
  readonly rows: readonly ResultRow[]
  /** How many more there are. */
  readonly rest: number
}

/** What the page shows: results, or what may help where there are none. */
export interface SearchView {
  readonly groups: readonly ResultGroup[]
  readonly count: number
  /** Words that come near, where nothing was found. */
  readonly near: readonly string[]
  /** The list of places has more, or can do more, than what is shown here. */
  readonly places: 'first' | 'last' | undefined
}

const ICONS = { quiz: 'check', hotline: 'phone' } as const

function iconOf({ kind, id, to, icon }: SearchEntry): string {
  if (icon) return icon
  if (kind === 'tip' || kind === 'topic') return `topic-${kind === 'tip' ? to : id}`
  if (kind === 'area' || kind === 'figure') return `area-0${to}`
  if (kind === 'place' || kind === 'kind') return `kind-${kind === 'place' ? to : id}`
  return ICONS[kind === 'quiz' ? 'quiz' : 'hotline']
}

function spokenOf({ kind, id, title, text }: SearchEntry): string {
  if (kind === 'hotline') return callLabel({ name: title.slice(id.length + 1), number: id })
  return [title, text].filter(Boolean).join('，')
}

function rowOf(entry: SearchEntry, mark: Marker): ResultRow {
  return {
    key: `${entry.kind}-${entry.id}`,
    icon: iconOf(entry),
    title: mark(entry.title, entry.py[0]),
    text: mark(entry.text),
    spoken: spokenOf(entry),
    opening: openingOf(entry),
  }
}

/** How many rows of a group are shown: `more` says for which it is more than a few. */
const FEW = 3

export function selectSearch(
  pack: SearchPack,
  query: string,
  found: readonly Found[],
  more: Partial<Record<GroupId, number>>,
): SearchView {
  const mark = markerOf(pack, query)
  const groups = groupResults(found).map(({ id, found: own }): ResultGroup => {
    const shown = own.slice(0, more[id] ?? FEW)
    return { id, rows: shown.map(({ entry }) => rowOf(entry, mark)), rest: own.length - shown.length }
  })
  const services = groups.some(({ id }) => id === 'service')
  return {
    groups,
    count: found.length,
    near: found.length ? [] : suggestWords(pack, query),
    places: pack.placesElsewhere ? 'first' : services || !found.length ? 'last' : undefined,
  }
}
