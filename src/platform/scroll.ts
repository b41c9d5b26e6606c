import Taro from '@tarojs/taro'

/** Shows the top of the page on top at once. A host that cannot leaves the page where it is: nothing is lost. */
export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
