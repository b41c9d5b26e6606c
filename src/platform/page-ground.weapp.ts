import Taro from '@tarojs/taro'
import type { Theme } from './theme'

/** What shows where a page does not reach: the host's background and the words of its status bar. */
export function paintGround(theme: Theme): void {
  const backgroundColor = theme === 'dark' ? '#0e1615' : '#f5f5f1'
  void Taro.setBackgroundColor({
    backgroundColor,
    backgroundColorTop: backgroundColor,
    backgroundColorBottom: backgroundColor,
  }).catch(() => undefined)
}
