import { useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { scrollToTop } from '@/platform/scroll'
import { route, urlOf, type Route } from '@/routes'
import { useContent } from '@/store/use-store'
import { litWindows, selectStory, storyPlace, type StoryScreen, type StoryView } from './select-story'

/** 翻阅: the figures one by one, at the reader's pace. */
export interface Story {
  readonly view: StoryView
  /** Which screen, counted from 1. */
  readonly at: number
  /** Undefined after the last one. */
  readonly screen: StoryScreen | undefined
  /** How many windows of each wing are lit. */
  readonly lit: readonly number[]
  /** The page as it stands: what a reload, a screenshot or a link opens. */
  readonly to: Route
  readonly go: (at: number) => void
  /** Goes on with an area on the same page; what was read stays lit. */
  readonly goArea: (id: string) => void
}

/** Undefined where the link names no area or no screen of it. Nothing moves but by `go`, and the way back knows nothing of it. */
export function useStory(asked: {
  readonly area: string | undefined
  readonly at: string | undefined
  readonly year: string | undefined
}): Story | undefined {
  const core = useContent((state) => state.core)
  const [area, setArea] = useState(asked.area)
  const [read, setRead] = useState<readonly string[]>([])
  const view = useMemo(() => selectStory(core, area, asked.year), [core, area, asked.year])
  const [at, setAt] = useState(() => view && storyPlace(asked.at, view.screens.length))
  if (!view || at === undefined) return undefined
  const pageOf = (id: string | undefined, place: number) =>
    route('story', { area: id, at: `${place}`, year: id ? '' : `${view.year}` })
  const show = (to: Route, next: number) => {
    setAt(next)
    scrollToTop()
    setAddress(urlOf(to))
  }
  return {
    view,
    at,
    screen: view.screens[at - 1],
    lit: litWindows(view, at, read),
    to: pageOf(area, at),
    go: (next) => {
      const place = Math.min(Math.max(next, 1), view.screens.length + 1)
      show(pageOf(area, place), place)
    },
    goArea: (id) => {
      if (view.area) setRead([...read, view.area.id])
      setArea(id)
      show(pageOf(id, 1), 1)
    },
  }
}
