import Taro from '@tarojs/taro'

/** What Taro adds to a page's parameters for itself. */
const NOT_OURS = '$taroTimestamp'

/**
 * A value of a page's parameters as a url carries it: encoded once, whether the host hands it over as it came (WeChat) or
 * has decoded it already.
 */
function encodedOnce(value: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(value))
  } catch {
    // a stray % or half a character: nothing in it to decode
  }
  try {
    return encodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The url of the page on top, to come back to it; empty where there is none. */
export function currentUrl(): string {
  const page = Taro.getCurrentPages().slice(-1)[0] as { route?: string; options?: object } | undefined
  if (!page?.route) return ''
  const ours = Object.entries(page.options ?? {}).filter(([key]) => key !== NOT_OURS)
  const query = ours.map(([key, value]) => `${key}=${encodedOnce(String(value))}`).join('&')
  return `/${page.route}${query && `?${query}`}`
}
