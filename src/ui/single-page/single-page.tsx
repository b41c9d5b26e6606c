import { createContext, useContext, type ReactNode } from 'react'

const SinglePage = createContext(false)

/**
 * Says to everything inside whether it stands on a single page: a page opened from WeChat's Moments, where the host
 * refuses whatever leads out of it (other pages, calls, the clipboard, sharing).
 */
export const SinglePageProvider = SinglePage.Provider

/** Whether this part stands on a single page. What would be refused there must not look as if it could be tapped. */
export const useSinglePage = (): boolean => useContext(SinglePage)

/** What has a meaning only where a reader can go on from the page: not drawn on a single page. */
export function WithWayOn({ children }: { readonly children: ReactNode }) {
  return useSinglePage() ? null : <>{children}</>
}
