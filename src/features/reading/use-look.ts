import { preferences } from '@/store/preferences'
import { usePreferences, useSystem } from '@/store/use-store'
import { canGrow, layoutFor, textScale } from './text-scale'
import { themeInForce } from './theme-in-force'

const SIZES = { standard: '', large: 'is-large', elder: 'is-elder' } as const

/** How the page is to look for this reader. */
export interface Look {
  /** Of the page's root: layout and theme. */
  readonly className: string
  /** Of the page's root: text as large as in the host, where that is not what its class brings. */
  readonly style: Readonly<Record<string, string>>
  /** Laid out for the largest text. */
  readonly elder: boolean
  /** The reader chose 特大字. */
  readonly elderChosen: boolean
  /** A single page of Moments. */
  readonly single: boolean
  /** Left out where the host's own text is as large already: it would change nothing. */
  readonly toggleElder?: () => void
}

export function useLook(): Look {
  const text = usePreferences((state) => state.text)
  const chosen = usePreferences((state) => state.theme)
  const ofSystem = useSystem((state) => state.theme)
  const single = useSystem((state) => state.single)
  const host = useSystem((state) => state.text)
  const dark = themeInForce(chosen, ofSystem) === 'dark'
  const scale = textScale(text, host)
  const layout = layoutFor(scale)
  const elderChosen = text === 'elder'
  const style: Look['style'] = scale === textScale(layout, 1) ? {} : { '--text-scale': String(scale) }
  return {
    className: ['mj', SIZES[layout], dark ? 'is-dark' : ''].filter(Boolean).join(' '),
    style,
    elder: layout === 'elder',
    elderChosen,
    single,
    ...(canGrow(host) ? { toggleElder: () => preferences.setState({ text: elderChosen ? 'standard' : 'elder' }) } : {}),
  }
}
