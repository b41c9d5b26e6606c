import { useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { now } from '@/platform/clock'
import { route, urlOf, type Route } from '@/routes'
import { finding } from '@/store/finding'
import { useContent } from '@/store/use-store'
import type { FilterOptions } from './components/filter-pills'
import { selectList, knownList, type ListFilter, type ListView } from './select-list'
import { useDirectory, type DirectoryState } from './use-directory'
import { useNear, type NearState } from './use-near'
import { optionsOf } from './use-sites'

/** Rows of the first screen, and how many more come at a time. */
const STEP = 20
/** With more rows an old phone gets slow, and nobody reads them: then a narrower search is the better way. */
export const ROWS_MOST = 60

export interface ListPage {
  readonly filter: ListFilter
  readonly to: Route
  /** Undefined while the directory is on its way. */
  readonly view: ListView | undefined
  readonly directory: DirectoryState
  readonly options: FilterOptions
  readonly setFilter: (change: Partial<ListFilter>) => void
  readonly near: NearState
  readonly onNear: () => void
  readonly offNear: () => void
  readonly openSettings: () => void
  /** Undefined where no more rows are to be had. */
  readonly onMore: (() => void) | undefined
  /** What a text for the association is about. */
  readonly version: string
}

/** A list of places, with the filter that its link began with and the reader goes on with. */
export function useList(asked: Partial<Record<keyof ListFilter, string | undefined>>): ListPage {
  const core = useContent((state) => state.core)
  const seats = useContent((state) => state.places?.seats)
  const [filter, keep] = useState(() => knownList(core, asked))
  const [most, setMost] = useState(STEP)
  const [at] = useState(now)
  const { near, ask, drop, openSettings } = useNear(seats)
  const directory = useDirectory(filter.region)
  const point = near.state === 'on' ? near.point : undefined
  const ready = directory.state === 'ready' ? directory.directory : undefined
  const view = useMemo(
    () => (ready && seats ? selectList(core, ready, seats, filter, { most, point, at }) : undefined),
    [core, ready, seats, filter, most, point, at],
  )
  const options = useMemo(() => optionsOf(core, filter), [core, filter])
  const setFilter = (change: Partial<ListFilter>) => {
    const next = { ...filter, ...change }
    keep(next)
    setMost(STEP)
    // a copied address or a screenshot shows what is on the screen
    setAddress(urlOf(route('list', next)))
    // what somebody chose is what the tab shows next time; what a link asked for is not
    if (change.region !== undefined || change.kind !== undefined) {
      finding.setState({ region: next.region, kind: next.kind })
    }
  }
  const more = view && view.rest > 0 && most < ROWS_MOST
  return {
    filter,
    to: route('list', filter),
    view,
    directory,
    options,
    setFilter,
    near,
    onNear: ask,
    offNear: drop,
    openSettings,
    onMore: more ? () => setMost(most + STEP) : undefined,
    version: core.info.contentVersion,
  }
}
