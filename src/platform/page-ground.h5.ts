import '@/styles/browser.scss'
import type { Theme } from './theme'

/** What shows where a page does not reach: a browser's own background, and its form controls. */
export function paintGround(theme: Theme): void {
  document.documentElement.style.colorScheme = theme
  document.body.style.backgroundColor = theme === 'dark' ? '#0e1615' : '#f5f5f1'
}
