import { preferences, type Preferences } from '@/store/preferences'
import { useContent, usePreferences, useSaved, useSystem, useVisited } from '@/store/use-store'
import { isFetched } from '@/store/update/in-use'
import { useUpdates } from '@/store/update/use-updates'
import { updateBundled, updateFetched, updateWaiting } from '#wording/mine'
import { canGrow } from './text-scale'
import { lookWhenHere } from './use-look-code'

/** What 我的 says of the content and of what is kept: its rows lead to the rest. */
export interface Mine {
  readonly version: string
  readonly published: string
  readonly corrections: number
  readonly saved: number
  readonly visited: number
  /** Where the content is from, or how much waits to be fetched; undefined where no address was built in. */
  readonly update: Update | undefined
}

interface Update {
  readonly text: string
  readonly waits: boolean
}

/** The reader's choices and how to change them; a change is kept at once. */
export interface Choices {
  readonly text: Preferences['text']
  readonly theme: Preferences['theme']
  /** WeChat's own text is as large as 特大 already: choosing a size would change nothing. */
  readonly follows: boolean
  readonly onText: (text: Preferences['text']) => void
  readonly onTheme: (theme: Preferences['theme']) => void
}

export function useChoices(): Choices {
  const text = usePreferences((state) => state.text)
  const theme = usePreferences((state) => state.theme)
  const follows = useSystem((state) => !canGrow(state.text))
  return {
    text,
    theme,
    follows,
    onText: (chosen) => preferences.setState({ text: chosen }),
    onTheme: (chosen) => preferences.setState({ theme: chosen }),
  }
}

function useUpdate(): Update {
  const waiting = useUpdates((state) => state.waiting)
  const kb = `${Math.ceil(waiting / 1000)}`
  const text = waiting ? updateWaiting({ kb }) : isFetched() ? updateFetched : updateBundled
  return { text, waits: waiting > 0 }
}
const useUpdateIfAny = process.env.CONTENT_URL ? useUpdate : () => undefined

/** Fetches what waits, because the reader asked. */
export const fetchWaiting = (): Promise<void> => (process.env.CONTENT_URL ? lookWhenHere(true) : Promise.resolve())

export function useMine(): Mine {
  const info = useContent((state) => state.core.info)
  const corrections = useContent((state) => state.core.corrections.length)
  const saved = useSaved((state) => state.items.length)
  const visited = useVisited((state) => state.items.length)
  return {
    version: info.contentVersion,
    published: info.published,
    corrections,
    saved,
    visited,
    update: useUpdateIfAny(),
  }
}
