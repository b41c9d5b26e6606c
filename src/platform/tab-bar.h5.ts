import { dark, light } from '#brand/colours'
import Taro from '@tarojs/taro'
import healthLight from '@/ui/tab-bar/tab-health-light.png'
import healthOnLight from '@/ui/tab-bar/tab-health-on-light.png'
import meLight from '@/ui/tab-bar/tab-me-light.png'
import meOnLight from '@/ui/tab-bar/tab-me-on-light.png'
import reviewLight from '@/ui/tab-bar/tab-review-light.png'
import reviewOnLight from '@/ui/tab-bar/tab-review-on-light.png'
import serviceLight from '@/ui/tab-bar/tab-service-light.png'
import serviceOnLight from '@/ui/tab-bar/tab-service-on-light.png'
import type { TabIcons } from './tab-icons-dark'
import type { Theme } from './theme'

const COLOURS = {
  light: { color: '#5c6762', selectedColor: light.brand, backgroundColor: '#ffffff', borderStyle: 'black' },
  dark: { color: '#98a7a1', selectedColor: dark.brand, backgroundColor: '#172120', borderStyle: 'white' },
} as const

const lightIcons: TabIcons = [
  [reviewLight, reviewOnLight],
  [serviceLight, serviceOnLight],
  [healthLight, healthOnLight],
  [meLight, meOnLight],
]

/** The theme that was asked for last: the icons of the night may arrive after the reader has gone back to the day. */
let asked: Theme | undefined

/** Paints the tab bar that Taro draws in a browser, which knows no theme.json. `words` are its labels, in order. */
export function paintTabBar(theme: Theme, words: readonly string[]): void {
  asked = theme
  void Taro.setTabBarStyle(COLOURS[theme]).catch(() => undefined)
  const paint = (icons: TabIcons) => {
    if (asked !== theme) return
    icons.forEach(([iconPath, selectedIconPath], index) => {
      void Taro.setTabBarItem({ index, text: words[index] ?? '', iconPath, selectedIconPath }).catch(() => undefined)
    })
  }
  paint(lightIcons)
  // where the signal is too weak for them, the icons of the day stay beside their words
  if (theme === 'dark')
    import('./tab-icons-dark').then(
      ({ darkIcons }) => paint(darkIcons),
      () => undefined,
    )
}
