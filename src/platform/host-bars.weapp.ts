import Taro from '@tarojs/taro'

/** A row that holds the capsule, where the host does not say how tall it is. */
const ROW = 44
const CAPSULE = 96

/** The status bar and the capsule that WeChat draws over our pages, in px. */
export function hostBars(): { readonly top: number; readonly row: number; readonly right: number } {
  try {
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
    const capsule = Taro.getMenuButtonBoundingClientRect()
    const gap = capsule.top - statusBarHeight
    if (!capsule.height || gap < 0) return { top: statusBarHeight, row: ROW, right: CAPSULE }
    return { top: statusBarHeight, row: capsule.height + gap * 2, right: windowWidth - capsule.left + 4 }
  } catch {
    return { top: 20, row: ROW, right: CAPSULE }
  }
}
