import { useEffect } from 'react'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'
import { parseUrl, urlOf, type Route } from '@/routes'
import { dayOf } from '@/schema/of-the-day'
import { toggleSaved } from '@/store/saved'
import { system } from '@/store/system'
import { useContent, useSaved } from '@/store/use-store'
import { addVisited } from '@/store/visited'
import { dropped, full, fullDrop, saved as savedWord } from '#wording/keep'
import { nameOf } from './name-of'

/** Whether a page is among the saved, and how to put it there or take it out; the reader is told what came of it. */
export interface Save {
  readonly saved: boolean
  readonly toggle: () => void
}

export function useSave(to: Route): Save {
  const name = useContent((state) => nameOf(state, to))
  const url = urlOf(to)
  const saved = useSaved((state) => state.items.some((item) => item.url === url))
  return {
    saved,
    toggle: () => {
      if (name === undefined) return
      const done = toggleSaved({ url, title: name, day: dayOf(now()) })
      toast(done === 'added' ? savedWord : done === 'dropped' ? dropped : saved ? fullDrop : full)
    },
  }
}

/** Notes that a page was looked at, once it is there. A single page of Moments is not this reader's way through the app. */
export function useVisit(to: Route): void {
  const url = urlOf(to)
  const name = useContent((state) => {
    const route = parseUrl(url)
    return route && nameOf(state, route)
  })
  useEffect(() => {
    if (name !== undefined && !system.getState().single) addVisited({ url, title: name, day: dayOf(now()) })
  }, [url, name])
}

/** Both: a page that was looked at, and can be saved. */
export function useKept(to: Route): Save {
  useVisit(to)
  return useSave(to)
}
