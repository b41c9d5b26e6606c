import { useDidShow, useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { paintBars } from '@/features/reading/use-bars'
import { lookWhenHere } from '@/features/reading/use-look-code'
import { contentFiles } from '@/platform/content-files'
import { currentUrl } from '@/platform/current-url'
import { isSinglePage } from '@/platform/launch'
import { isLostChunk, onLostChunk } from '@/platform/lost-chunks'
import { openUrl, replaceUrl } from '@/platform/navigate'
import { keepOffline } from '@/platform/offline'
import { nameScreenshots } from '@/platform/screenshot'
import { shelf } from '@/platform/storage'
import { hostTextScale } from '@/platform/text-size'
import { onSystemTheme, systemTheme } from '@/platform/theme'
import { toast } from '@/platform/toast'
import { offerUpdate } from '@/platform/updates'
import { addressOf, parseUrl, route, urlOf } from '@/routes'
import { keepFinding } from '@/store/finding'
import { keepPreferences, preferences } from '@/store/preferences'
import { keepSaved } from '@/store/saved'
import { system } from '@/store/system'
import { startHolding } from '@/store/update/in-use'
import { keepUpdates } from '@/store/update/updates'
import { keepVisited } from '@/store/visited'
import { choiceFull, updateText, updateTitle } from '#wording/common'
import './app.scss'
// after the tokens, which it changes
import '#brand/colours.scss'

// Before the first render: the page must not be drawn in one look and then in another.
keepPreferences({
  ...shelf,
  write: (key, text) => {
    const kept = shelf.write(key, text)
    // a choice that will be gone the next time is not passed over in silence
    if (!kept) toast(choiceFull)
    return kept
  },
})
// newer content that was fetched before, if it is sound; the rest of its code is asked for when it is needed
if (process.env.CONTENT_URL) {
  startHolding(contentFiles)
  keepUpdates(shelf)
}
keepFinding(shelf)
keepSaved(shelf)
keepVisited(shelf)
system.setState({ theme: systemTheme(), single: isSinglePage(), text: hostTextScale() })
onSystemTheme((theme) => system.setState({ theme }))

preferences.subscribe(paintBars)
system.subscribe(paintBars)

/** How long after the start newer content is looked for, in ms: the first pages have the network to themselves. */
const CALM = 5000
let calm = false
const lookForContent = () => {
  calm = true
  void lookWhenHere(false)
}

const lost = (why: 'missing' | 'package', to: string) => replaceUrl(urlOf(route('lost', { why, to })))

const broken = () => {
  const to = currentUrl()
  // one such page is enough: a fault in it must not open the next
  if (parseUrl(to)?.name !== 'lost') void openUrl(urlOf(route('lost', { why: 'broken', to })), { tab: false })
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    paintBars()
    nameScreenshots()
    // restarting is refused on a single page, and nobody there has asked for a new version
    if (!system.getState().single) offerUpdate({ title: updateTitle, text: updateText })
    onLostChunk((url) => lost('package', url))
    // The page that says a page did not come must itself be there by then.
    if (process.env.TARO_ENV === 'h5') setTimeout(() => void import('@/pages/lost').catch(() => undefined), 2000)
    if (process.env.TARO_ENV === 'h5') setTimeout(keepOffline, 3000)
    if (process.env.CONTENT_URL && !system.getState().single) setTimeout(lookForContent, CALM)
  })
  // the reader may come back from WeChat's own settings
  useDidShow(() => {
    const text = hostTextScale()
    if (text !== system.getState().text) system.setState({ text })
    if (process.env.CONTENT_URL && calm) lookForContent()
  })
  // a browser's router hands over the folder of the host too, and a parameter of its own
  usePageNotFound(({ path, query }) =>
    lost('missing', process.env.TARO_ENV === 'h5' ? currentUrl() : addressOf(path, query)),
  )
  // Every refusal of the host is a value, so what ends here is a fault of ours: something asked for did not happen.
  useUnhandledRejection(({ reason }) => {
    if (!isLostChunk(reason)) broken()
  })
  return children
}
