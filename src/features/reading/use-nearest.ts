import { useMemo } from 'react'
import { currentUrl } from '@/platform/current-url'
import { MARK, parseUrl } from '@/routes'
import { isNewer, versionOf } from '@/schema/content-version'
import { useContent } from '@/store/use-store'
import { linkNewer } from '#wording/lost'
import { nearest, nearestTab, type ContentTab, type Near } from './nearest'

const TABS: readonly ContentTab[] = ['review', 'sites', 'tips']

/** What is near to a link that leads to nothing, and what its age explains. Without an address, the present page's. */
export function useNearest(url?: string): {
  readonly near: readonly Near[]
  /** The tabs, the nearest first. */
  readonly tabs: readonly ContentTab[]
  /** Said where the link was made with newer content than this phone has. */
  readonly note: string | undefined
} {
  const core = useContent((state) => state.core)
  return useMemo(() => {
    const asked = url ?? currentUrl()
    const ours = core.info.contentVersion
    const theirs = versionOf(parseUrl(asked)?.params[MARK])
    const newer = theirs && isNewer(theirs, ours)
    const tab = nearestTab(asked)
    const tabs = [tab, ...TABS.filter((one) => one !== tab)]
    return { near: nearest(core, asked), tabs, note: newer ? linkNewer({ theirs, ours }) : undefined }
  }, [core, url])
}
