import { useMemo, useState } from 'react'
import { now } from '@/platform/clock'
import { openMap } from '@/platform/map'
import { useContent } from '@/store/use-store'
import { makeCorrection, type Correctable } from './make-correction'
import { selectPlace, type PlaceView } from './select-place'
import { useDirectory, type DirectoryState } from './use-directory'

export interface PlacePage {
  /** Undefined where its package or its city's file is not there yet, or the id names none. */
  readonly view: PlaceView | undefined
  readonly directory: DirectoryState
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
  return {
    view,
    directory,
    go: (copy) => {
      const { coord, name, address } = view?.place ?? {}
      if (!coord || !name || !address) copy(false)
      else void openMap({ ...coord, name, address }).then((outcome) => outcome.ok || copy(true))
    },
    correction: (field, right) => (view ? makeCorrection(view.place, field, right, core.info.contentVersion) : ''),
  }
}
