import { paintGround } from '@/platform/page-ground'
import { paintTabBar } from '@/platform/tab-bar'
import { preferences } from '@/store/preferences'
import { system } from '@/store/system'
import { tab as meTab } from '#wording/me'
import { tab as reviewTab } from '#wording/review'
import { tab as sitesTab } from '#wording/sites'
import { tab as tipsTab } from '#wording/tips'
import { themeInForce } from './theme-in-force'

const TAB_WORDS = [reviewTab, sitesTab, tipsTab, meTab]

/**
 * Paints what the host draws itself in the theme in force. The host takes the tab bar's colours only while a tab is in
 * front, so every tab asks when it is shown. A single page has none of ours: the host draws its own around it.
 */
export function paintBars(): void {
  if (system.getState().single) return
  const { theme } = preferences.getState()
  const inForce = themeInForce(theme, system.getState().theme)
  paintGround(inForce)
  paintTabBar(inForce, TAB_WORDS)
}
