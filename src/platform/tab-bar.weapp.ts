import { dark, light } from '#brand/colours'
import Taro from '@tarojs/taro'
import type { Theme } from './theme'

/** The host's own tab bar in both themes. theme.json says the same for when the system decides. */
const COLOURS = {
  light: { color: '#5c6762', selectedColor: light.brand, backgroundColor: '#ffffff', borderStyle: 'black' },
  dark: { color: '#98a7a1', selectedColor: dark.brand, backgroundColor: '#172120', borderStyle: 'white' },
} as const

const TABS = ['review', 'service', 'health', 'me'] as const

/** Paints the tab bar; `words` are its labels, in order. Only a tab page may ask; elsewhere the host refuses, and the next tab that is shown asks again. */
export function paintTabBar(theme: Theme, words: readonly string[]): void {
  void Taro.setTabBarStyle(COLOURS[theme]).catch(() => undefined)
  TABS.forEach((tab, index) => {
    const icons = {
      iconPath: `ui/tab-bar/tab-${tab}-${theme}.png`,
      selectedIconPath: `ui/tab-bar/tab-${tab}-on-${theme}.png`,
    }
    void Taro.setTabBarItem({ index, text: words[index] ?? '', ...icons }).catch(() => undefined)
  })
}
