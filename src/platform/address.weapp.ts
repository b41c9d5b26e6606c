import Taro from '@tarojs/taro'

/**
 * Lets the page on top be known by what it shows now: a screenshot that is sent opens the page with these parameters.
 * `url` must be one of this page's.
 */
export function setAddress(url: string): void {
  const page = Taro.getCurrentPages().slice(-1)[0] as { options?: Record<string, string> } | undefined
  const pairs = (url.split('?')[1] ?? '').split('&').filter(Boolean)
  if (page) page.options = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
}
