import { preferences } from '@/store/preferences'
import { usePreferences, useSystem } from '@/store/use-store'
import { themeInForce } from './theme-in-force'

const SIZES = { standard: '', large: 'is-large', elder: 'is-elder' } as const

/** How the page is to look for this reader: the classes of its root, and the switch to 特大字. */
export function useLook(): {
  readonly className: string
  readonly elder: boolean
  readonly toggleElder: () => void
} {
  const text = usePreferences((state) => state.text)
  const chosen = usePreferences((state) => state.theme)
  const ofSystem = useSystem((state) => state.theme)
  const dark = themeInForce(chosen, ofSystem) === 'dark'
  const elder = text === 'elder'
  return {
    className: ['mj', SIZES[text], dark ? 'is-dark' : ''].filter(Boolean).join(' '),
    elder,
    toggleElder: () => preferences.setState({ text: elder ? 'standard' : 'elder' }),
  }
}
