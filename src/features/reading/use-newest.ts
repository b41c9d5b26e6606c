import { useLayoutEffect, useReducer } from 'react'
import { currentUrl } from '@/platform/current-url'
import { adoptNewest, isOutdated } from '@/store/update/in-use'
import { paintBars } from './use-bars'

/** The address of the page that was shown last. */
let shown = ''

/** Content that has come is put into use while the reader goes from one page to another, never under their eyes. */
function adoptBetweenPages(): void {
  const here = currentUrl()
  // a reader who comes back to the app comes back to the same page
  if (shown && shown !== here) adoptNewest()
  shown = here
}

/** A tab stays while others are looked at, and is shown again as it was. */
export function tabShown(): void {
  paintBars()
  if (process.env.CONTENT_URL) adoptBetweenPages()
}

/** False while a page that opens waits for what has come: for no longer than it takes to read the files. */
function useNewestContent(): boolean {
  const [ready, beReady] = useReducer(
    () => true,
    undefined,
    () => !isOutdated(),
  )
  useLayoutEffect(() => {
    adoptNewest()
    shown = currentUrl()
    beReady()
  }, [])
  return ready
}

/** Without an address nothing ever comes. */
export const useNewest: () => boolean = process.env.CONTENT_URL ? useNewestContent : () => true
