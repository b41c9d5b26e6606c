import { useMemo, useState } from 'react'
import { now } from '@/platform/clock'
import { useContent } from '@/store/use-store'
import { selectPlace, type PlaceView } from './select-place'
import { selectSites, type SitesView } from './select-sites'

/** The services tab, as of when it was opened. */
export function useSites(): SitesView {
  const core = useContent((state) => state.core)
  const [at] = useState(now)
  return useMemo(() => selectSites(core, at), [core, at])
}

/** One place; undefined where its pack is not there or the id names none. */
export function usePlace(id: string | undefined): PlaceView | undefined {
  const core = useContent((state) => state.core)
  const places = useContent((state) => state.places)
  const [at] = useState(now)
  return useMemo(() => selectPlace(core, places, id, at), [core, places, id, at])
}
