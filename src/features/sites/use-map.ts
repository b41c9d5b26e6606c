import { useMemo, useState } from 'react'
import { useContent } from '@/store/use-store'
import type { Pin } from '@/ui/place-map/place-map-props'
import { selectRegions, type CityChoice } from './regions'

/** The cities and counties with their counts; on WeChat the places that have coordinates, on the platform's own map. */
export function useMap(asked: string | undefined): {
  readonly regions: readonly CityChoice[]
  /** The city whose counties are in sight. */
  readonly open: string
  readonly openCity: (code: string) => void
  readonly pins: readonly Pin[]
} {
  const core = useContent((state) => state.core)
  const places = useContent((state) => state.places?.places)
  const [open, openCity] = useState(asked ?? '')
  return {
    regions: useMemo(() => selectRegions(core, ''), [core]),
    open,
    openCity,
    pins: useMemo(
      () =>
        (places ?? []).flatMap(({ id, name, coord }) => (coord ? [{ id, name, lat: coord.lat, lng: coord.lng }] : [])),
      [places],
    ),
  }
}
