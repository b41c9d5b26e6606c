import Taro from '@tarojs/taro'
import { currentUrl } from './current-url'

/** Taro's types know no answer of the listener; WeChat's own takes the query of the page that was captured. */
interface Host {
  readonly onUserCaptureScreen?: (listener: () => { readonly query: string }) => void
}

/**
 * Lets a screenshot that is sent in WeChat open its page again, with the same parameters. The host knows the path by
 * itself. Called once, when the app starts; an older host has no such call.
 */
export function nameScreenshots(): void {
  try {
    ;(Taro as Host).onUserCaptureScreen?.(() => ({ query: currentUrl().split('?')[1] ?? '' }))
  } catch {
    // a screenshot then opens nothing, as everywhere else
  }
}
