import Taro from '@tarojs/taro'

/** What WeChat's usual text measures on an iPhone, in px; on Android it is 16. */
const USUAL = 17

/**
 * How much larger than usual the reader set WeChat's text, as WeChat says it: 0.94 to 1.5 on a phone, 1.4 in 关怀模式.
 * An older WeChat says the size alone, in px; one below the larger system's usual is taken as usual, not as smaller.
 */
export function hostTextScale(): number {
  try {
    // younger than Taro's types
    const { fontSizeScaleFactor: factor, fontSizeSetting: size } = Taro.getAppBaseInfo() as {
      fontSizeScaleFactor?: unknown
      fontSizeSetting?: unknown
    }
    if (typeof factor === 'number' && factor > 0) return factor
    return typeof size === 'number' && size > USUAL ? size / USUAL : 1
  } catch {
    return 1
  }
}
