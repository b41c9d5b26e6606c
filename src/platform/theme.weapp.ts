import Taro from '@tarojs/taro'

export type Theme = 'light' | 'dark'

/** The system's theme. A host that does not say is light. */
export function systemTheme(): Theme {
  try {
    return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
  } catch {
    return 'light'
  }
}

/** Calls back when the system changes its theme. */
export function onSystemTheme(change: (theme: Theme) => void): void {
  Taro.onThemeChange?.(({ theme }) => change(theme === 'dark' ? 'dark' : 'light'))
}
