import { useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { now } from '@/platform/clock'
import { route, urlOf, type Route } from '@/routes'
import { useContent } from '@/store/use-store'
import { selectArea, type AreaView } from './select-area'
import { selectFacts, type FactsView } from './select-facts'
import { cleanFilter, selectFigures, type FigureFilter, type FiguresView } from './select-figures'
import { selectHome, type HomeView } from './select-home'

/** The home of the review, with today's figure as of when the page was opened, and the year that its link or its reader chose. */
export function useHome(asked: string | undefined): {
  readonly home: HomeView
  readonly setYear: (year: number) => void
} {
  const core = useContent((state) => state.core)
  const [at] = useState(now)
  const [wish, keep] = useState(asked)
  const home = useMemo(() => selectHome(core, at, wish), [core, at, wish])
  const setYear = (year: number) => {
    keep(`${year}`)
    setAddress(urlOf(route('review', { year: `${year}` })))
  }
  return { home, setYear }
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

/** An area names its year. */
const toFigures = ({ year, ...filter }: FigureFilter): Route =>
  route('figures', { year: filter.area ? '' : year, ...filter })

/** All figures, with the filter that the link began with and the reader goes on with. */
export function useFigures(wish: Partial<Record<keyof FigureFilter, string | undefined>>): {
  readonly view: FiguresView
  readonly filter: FigureFilter
  /** The page as it stands. */
  readonly to: Route
  readonly setFilter: (filter: FigureFilter) => void
} {
  const core = useContent((state) => state.core)
  const [filter, keep] = useState(() => cleanFilter(core, wish))
  const view = useMemo(() => selectFigures(core, filter), [core, filter])
  const to = toFigures(filter)
  const setFilter = (wished: FigureFilter) => {
    // an area of another year goes with its year
    const next = cleanFilter(core, wished)
    keep(next)
    // a copied address or a screenshot shows what is on the screen
    setAddress(urlOf(toFigures(next)))
  }
  return { view, filter, to, setFilter }
}
