import { useMemo, useState } from 'react'
import { now } from '@/platform/clock'
import { openMap } from '@/platform/map'
import { toast } from '@/platform/toast'
import { route, urlOf } from '@/routes'
import { toggleSaved } from '@/store/saved'
import { useContent, useSaved } from '@/store/use-store'
import { savedDone, savedDropped } from '#wording/directory'
import { makeCorrection, type Correctable } from './make-correction'
import { selectPlace, type PlaceView } from './select-place'
import { useDirectory, type DirectoryState } from './use-directory'

export interface PlacePage {
  /** Undefined where its package or its city's file is not there yet, or the id names none. */
  readonly view: PlaceView | undefined
  readonly directory: DirectoryState
  readonly saved: boolean
  readonly toggle: () => void
  /** Opens the map; `copy` is the way on where there are no coordinates, or the map is refused. */
  readonly go: (copy: (failed: boolean) => void) => void
  readonly correction: (field: Correctable, right: string) => string
}

/** One place, as of when it was opened. */
export function usePlace(id: string | undefined): PlacePage {
  const core = useContent((state) => state.core)
  const places = useContent((state) => state.places)
  const directory = useDirectory('')
  const [at] = useState(now)
  const view = useMemo(() => selectPlace(core, places, id, at), [core, places, id, at])
  const url = urlOf(route('place', { id: id ?? '' }))
  const saved = useSaved((state) => state.items.some((item) => item.url === url))
  return {
    view,
    directory,
    saved,
    toggle: () => view && toast(toggleSaved(url, view.place.name) ? savedDone : savedDropped),
    go: (copy) => {
      const { coord, name, address } = view?.place ?? {}
      if (!coord || !name || !address) copy(false)
      else void openMap({ ...coord, name, address }).then((outcome) => outcome.ok || copy(true))
    },
    correction: (field, right) => (view ? makeCorrection(view.place, field, right, core.info.contentVersion) : ''),
  }
}
