import { useEffect } from 'react'
import { now } from '@/platform/clock'
import { toast } from '@/platform/toast'
import { urlOf, type Route } from '@/routes'
import { dayOf } from '@/schema/of-the-day'
import { toggleSaved } from '@/store/saved'
import { system } from '@/store/system'
import { useSaved } from '@/store/use-store'
import { addVisited } from '@/store/visited'
import { dropped, full, saved as savedWord } from '#wording/keep'

/** Whether a page is among the saved, and how to put it there or take it out; the reader is told what came of it. */
export interface Save {
  readonly saved: boolean
  readonly toggle: () => void
}

/** `title` stands in the list for as long as the content has no better name, or none any more. */
export function useSave(to: Route, title: string): Save {
  const url = urlOf(to)
  const saved = useSaved((state) => state.items.some((item) => item.url === url))
  return {
    saved,
    toggle: () => {
      const words = { added: savedWord, dropped, full }
      toast(words[toggleSaved({ url, title, day: dayOf(now()) })])
    },
  }
}

/**
 * Notes that a page was looked at; without a title it is not there (yet). A single page of Moments is not this reader's
 * way through the app.
 */
export function useVisit(to: Route, title: string | undefined): void {
  const url = urlOf(to)
  useEffect(() => {
    if (title && !system.getState().single) addVisited({ url, title, day: dayOf(now()) })
  }, [url, title])
}

/** Both: a page that was looked at, and can be saved. */
export function useKept(to: Route, title: string | undefined): Save {
  useVisit(to, title)
  return useSave(to, title ?? '')
}
