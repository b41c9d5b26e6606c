import Taro from '@tarojs/taro'

/** The scene of a page opened from Moments. 1155 is the whole app, opened from such a page. */
const SINGLE_PAGE = 1154

/**
 * Whether the app was started for a single page of Moments. There the host refuses routing, calls, the clipboard,
 * sharing and its own bars. Such a start lives and ends alone: the whole app starts anew beside it, with 1155.
 */
export function isSinglePage(): boolean {
  try {
    return Taro.getLaunchOptionsSync().scene === SINGLE_PAGE
  } catch {
    // a host that does not say how it was started started the whole app
    return false
  }
}
