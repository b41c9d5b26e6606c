import { useEffect, useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { shelf } from '@/platform/storage'
import { route, urlOf, type Route } from '@/routes'
import type { SearchPack } from '@/schema/search'
import { addRecent, clearRecent, keepRecent } from '@/store/recent'
import { useRecent } from '@/store/use-recent'
import { useContent } from '@/store/use-store'
import { makeFinder, type Finder } from './find'
import { QUERY_MOST } from './read-query'
import type { GroupId } from './select-results'
import { selectSearch, type SearchView } from './select-search'

// here and not in the app: the main package does without
keepRecent(shelf)

/** How many more rows a tap brings. */
const STEP = 10
/** In ms: the page is drawn first, then made ready for the first letter. */
const AFTER = 60

const finders = new WeakMap<SearchPack, Finder>()

/** Makes the finder of a pack once: that takes longer than any question. */
function finderOf(pack: SearchPack): Finder {
  const made = finders.get(pack) ?? makeFinder(pack)
  finders.set(pack, made)
  return made
}

export interface SearchPageState {
  readonly q: string
  readonly to: Route
  /** Undefined while nothing is asked. */
  readonly view: SearchView | undefined
  readonly recent: readonly string[]
  readonly popular: readonly string[]
  /** What was typed, or a word that was tapped. */
  readonly onSearch: (text: string) => void
  readonly onMore: (group: GroupId) => void
  /** Something that was found is being opened: the query was a good one. */
  readonly onOpened: () => void
  readonly onClearRecent: () => void
}

/** The search, beginning with what its link carries. */
export function useSearch(asked: string | undefined): SearchPageState {
  const pack = useContent((state) => state.search)
  const words = useRecent((state) => state.words)
  const [q, keep] = useState(() => (asked ?? '').slice(0, QUERY_MOST))
  const [more, setMore] = useState<Partial<Record<GroupId, number>>>({})
  const found = useMemo(() => (pack && q.trim() ? finderOf(pack)(q) : undefined), [pack, q])
  const view = useMemo(() => (pack && found ? selectSearch(pack, q, found, more) : undefined), [pack, q, found, more])
  useEffect(() => {
    if (!pack) return undefined
    const timer = setTimeout(() => finderOf(pack), AFTER)
    return () => clearTimeout(timer)
  }, [pack])
  const to = route('search', { q: q.trim() })
  const onSearch = (text: string) => {
    const next = text.slice(0, QUERY_MOST)
    keep(next)
    setMore({})
    // a copied address or a screenshot shows what is on the screen
    setAddress(urlOf(route('search', { q: next.trim() })))
  }
  return {
    q,
    to,
    view,
    recent: words,
    popular: pack?.popular ?? [],
    onSearch,
    onMore: (group) => setMore({ ...more, [group]: (more[group] ?? 0) + STEP }),
    onOpened: () => addRecent(q),
    onClearRecent: clearRecent,
  }
}
