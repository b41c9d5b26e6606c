import Taro from '@tarojs/taro'
import healthDark from '@/ui/tab-bar/tab-health-dark.png'
import healthLight from '@/ui/tab-bar/tab-health-light.png'
import healthOnDark from '@/ui/tab-bar/tab-health-on-dark.png'
import healthOnLight from '@/ui/tab-bar/tab-health-on-light.png'
import meDark from '@/ui/tab-bar/tab-me-dark.png'
import meLight from '@/ui/tab-bar/tab-me-light.png'
import meOnDark from '@/ui/tab-bar/tab-me-on-dark.png'
import meOnLight from '@/ui/tab-bar/tab-me-on-light.png'
import reviewDark from '@/ui/tab-bar/tab-review-dark.png'
import reviewLight from '@/ui/tab-bar/tab-review-light.png'
import reviewOnDark from '@/ui/tab-bar/tab-review-on-dark.png'
import reviewOnLight from '@/ui/tab-bar/tab-review-on-light.png'
import serviceDark from '@/ui/tab-bar/tab-service-dark.png'
import serviceLight from '@/ui/tab-bar/tab-service-light.png'
import serviceOnDark from '@/ui/tab-bar/tab-service-on-dark.png'
import serviceOnLight from '@/ui/tab-bar/tab-service-on-light.png'
import type { Theme } from './theme'

const COLOURS = {
  light: { color: '#5c6762', selectedColor: '#0b5563', backgroundColor: '#ffffff', borderStyle: 'black' },
  dark: { color: '#98a7a1', selectedColor: '#7ccfda', backgroundColor: '#172120', borderStyle: 'white' },
} as const

/** Icon and icon when on, by theme, in the order of the tabs. */
const ICONS: Readonly<Record<Theme, readonly (readonly [string, string])[]>> = {
  light: [
    [reviewLight, reviewOnLight],
    [serviceLight, serviceOnLight],
    [healthLight, healthOnLight],
    [meLight, meOnLight],
  ],
  dark: [
    [reviewDark, reviewOnDark],
    [serviceDark, serviceOnDark],
    [healthDark, healthOnDark],
    [meDark, meOnDark],
  ],
}

/** Paints the tab bar that Taro draws in a browser, which knows no theme.json. `words` are its labels, in order. */
export function paintTabBar(theme: Theme, words: readonly string[]): void {
  void Taro.setTabBarStyle(COLOURS[theme]).catch(() => undefined)
  ICONS[theme].forEach(([iconPath, selectedIconPath], index) => {
    void Taro.setTabBarItem({ index, text: words[index] ?? '', iconPath, selectedIconPath }).catch(() => undefined)
  })
}
