import { useEffect, useState } from 'react'
import { openPermissions } from '@/platform/album'
import { locate } from '@/platform/location'
import type { Located } from '@/platform/located'
import type { Seats } from '@/schema/seats'
import { takeNear } from '@/store/finding'
import { isNearSeats, type Point } from './nearest'

/** Why the list is not sorted by distance, though the reader asked for it. */
export type NearWhy = 'denied' | 'timeout' | 'failed' | 'outside'

export type NearState =
  | { readonly state: 'off' | 'locating' }
  | { readonly state: 'on'; readonly point: Point }
  | { readonly state: 'refused'; readonly why: NearWhy }

const answerOf = (located: Located, seats: Seats | undefined): NearState => {
  if (!located.ok) return { state: 'refused', why: located.why === 'unsupported' ? 'failed' : located.why }
  const near = !seats || isNearSeats(located.point, seats)
  return near ? { state: 'on', point: located.point } : { state: 'refused', why: 'outside' }
}

/** The nearest first, after a tap. Where the phone is stays in this page and is gone with it. */
export function useNear(seats: Seats | undefined): {
  readonly near: NearState
  readonly ask: () => void
  readonly drop: () => void
  readonly openSettings: () => void
} {
  // the tap may have been on the page before
  const [near, setNear] = useState<NearState>(() => ({ state: takeNear() ? 'locating' : 'off' }))
  const locating = near.state === 'locating'
  useEffect(() => {
    if (!locating) return undefined
    let here = true
    void locate().then((located) => here && setNear(answerOf(located, seats)))
    return () => {
      here = false
    }
  }, [locating, seats])
  return {
    near,
    ask: () => setNear({ state: 'locating' }),
    drop: () => setNear({ state: 'off' }),
    openSettings: () => void openPermissions(),
  }
}
