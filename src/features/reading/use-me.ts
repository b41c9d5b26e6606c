import { preferences, type Preferences } from '@/store/preferences'
import { useContent, usePreferences } from '@/store/use-store'

/** What 我的 says of the content and of those it is made for. */
export interface About {
  readonly version: string
  readonly published: string
  readonly organisation: string
  readonly about: string
  readonly contact: string
  readonly corrections: number
}

/** The reader's choices and how to change them; a change is kept at once. */
export interface Choices {
  readonly text: Preferences['text']
  readonly theme: Preferences['theme']
  readonly onText: (text: Preferences['text']) => void
  readonly onTheme: (theme: Preferences['theme']) => void
}

export function useChoices(): Choices {
  const text = usePreferences((state) => state.text)
  const theme = usePreferences((state) => state.theme)
  return {
    text,
    theme,
    onText: (chosen) => preferences.setState({ text: chosen }),
    onTheme: (chosen) => preferences.setState({ theme: chosen }),
  }
}

export function useAbout(): About {
  const info = useContent((state) => state.core.info)
  const corrections = useContent((state) => state.core.corrections.length)
  const { name, about, contact } = info.organisation
  return { version: info.contentVersion, published: info.published, organisation: name, about, contact, corrections }
}
