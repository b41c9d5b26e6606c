import { useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { currentUrl } from '@/platform/current-url'
import { isLostChunk, onLostChunk } from '@/platform/lost-chunks'
import { paintGround } from '@/platform/page-ground'
import { openUrl, replaceUrl } from '@/platform/navigate'
import { shelf } from '@/platform/storage'
import { paintTabBar } from '@/platform/tab-bar'
import { onSystemTheme, systemTheme } from '@/platform/theme'
import { offerUpdate } from '@/platform/updates'
import { parseUrl, route, urlOf } from '@/routes'
import { keepPreferences, preferences } from '@/store/preferences'
import { system } from '@/store/system'
import { updateText, updateTitle } from '#wording/common'
import { tab as meTab } from '#wording/me'
import { tab as reviewTab } from '#wording/review'
import { tab as sitesTab } from '#wording/sites'
import { tab as tipsTab } from '#wording/tips'
import './app.scss'

// Before the first render: the page must not be drawn in one look and then in another.
keepPreferences(shelf)
system.setState({ theme: systemTheme() })
onSystemTheme((theme) => system.setState({ theme }))

const TAB_WORDS = [reviewTab, sitesTab, tipsTab, meTab]

/** The theme in force, for what the host draws itself. */
const paint = () => {
  const { theme } = preferences.getState()
  const inForce = theme === 'system' ? system.getState().theme : theme
  paintGround(inForce)
  paintTabBar(inForce, TAB_WORDS)
}
preferences.subscribe(paint)
system.subscribe(paint)

const lost = (why: 'missing' | 'package', to: string) => replaceUrl(urlOf(route('lost', { why, to })))

const broken = () => {
  const to = currentUrl()
  // one such page is enough: a fault in it must not open the next
  if (parseUrl(to)?.name !== 'lost') void openUrl(urlOf(route('lost', { why: 'broken', to })), { tab: false })
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    paint()
    offerUpdate({ title: updateTitle, text: updateText })
    onLostChunk((url) => lost('package', url))
    // The page that says a page did not come must itself be there by then.
    if (process.env.TARO_ENV === 'h5') setTimeout(() => void import('@/pages/lost').catch(() => undefined), 2000)
  })
  usePageNotFound(({ path }) => lost('missing', path))
  // Every refusal of the host is a value, so what ends here is a fault of ours: something asked for did not happen.
  useUnhandledRejection(({ reason }) => {
    if (!isLostChunk(reason)) broken()
  })
  return children
}
