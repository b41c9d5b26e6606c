import { useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { now } from '@/platform/clock'
import { route, urlOf } from '@/routes'
import { useContent } from '@/store/use-store'
import { selectArea, type AreaView } from './select-area'
import { selectFacts, type FactsView } from './select-facts'
import { cleanFilter, selectFigures, type FigureFilter, type FiguresView } from './select-figures'
import { selectHome, type HomeView } from './select-home'

/** The home of the review, with today's figure as of when the page was opened. */
export function useHome(year?: string): HomeView {
  const core = useContent((state) => state.core)
  const [at] = useState(now)
  return useMemo(() => selectHome(core, at, year), [core, at, year])
}

/** One area's page; undefined where the id names none. */
export function useArea(id: string | undefined): AreaView | undefined {
  const core = useContent((state) => state.core)
  return useMemo(() => selectArea(core, id), [core, id])
}

/** One figure's provenance; undefined where the id names none. */
export function useFacts(id: string | undefined): FactsView | undefined {
  const core = useContent((state) => state.core)
  return useMemo(() => selectFacts(core, id), [core, id])
}

/** All figures, with the filter that the link began with and the reader goes on with. */
export function useFigures(wish: Partial<Record<keyof FigureFilter, string | undefined>>): {
  readonly view: FiguresView
  readonly filter: FigureFilter
  readonly setFilter: (filter: FigureFilter) => void
} {
  const core = useContent((state) => state.core)
  const [filter, keep] = useState(() => cleanFilter(core, wish))
  const view = useMemo(() => selectFigures(core, filter), [core, filter])
  const setFilter = (next: FigureFilter) => {
    keep(next)
    // a copied address or a screenshot shows what is on the screen
    setAddress(urlOf(route('figures', next)))
  }
  return { view, filter, setFilter }
}
