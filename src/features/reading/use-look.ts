import { preferences } from '@/store/preferences'
import { usePreferences, useSystem } from '@/store/use-store'
import { themeInForce } from './theme-in-force'

const SIZES = { standard: '', large: 'is-large', elder: 'is-elder' } as const

/** How the page is to look for this reader: the classes of its root, the switch to 特大字, and whether it stands alone. */
export function useLook(): {
  readonly className: string
  readonly elder: boolean
  /** A single page of Moments. */
  readonly single: boolean
  readonly toggleElder: () => void
} {
  const text = usePreferences((state) => state.text)
  const chosen = usePreferences((state) => state.theme)
  const ofSystem = useSystem((state) => state.theme)
  const single = useSystem((state) => state.single)
  const dark = themeInForce(chosen, ofSystem) === 'dark'
  const elder = text === 'elder'
  return {
    className: ['mj', SIZES[text], dark ? 'is-dark' : ''].filter(Boolean).join(' '),
    elder,
    single,
    toggleElder: () => preferences.setState({ text: elder ? 'standard' : 'elder' }),
  }
}
