import Taro from '@tarojs/taro'

/** How long a short word of the host stays, in ms: long enough to be read at sixty. */
const DURATION = 2500

/** A short word over the page. */
export const toast = (title: string): void =>
  void Taro.showToast({ title, icon: 'none', duration: DURATION }).catch(() => undefined)
