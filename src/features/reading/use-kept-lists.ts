import { useMemo, useState } from 'react'
import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'
import { dropSaved } from '@/store/saved'
import { useContent, useSaved, useVisited } from '@/store/use-store'
import { dropVisited } from '@/store/visited'
import { copyDenied, copyFailed } from '#wording/common'
import * as words from '#wording/kept'
import { keptText, selectSaved, selectVisited, type KeptGroup, type KeptRow } from './select-kept'

/** A list of pages in groups, and what to do with it. */
export interface KeptList {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly rows: readonly KeptRow[] }[]
  /** What is said of the day of a row. */
  readonly noteOf: (row: KeptRow) => string
  /** Rows are taken out by a tap. */
  readonly dropping: boolean
  readonly toggleDropping: () => void
  readonly drop: (url: string) => void
  readonly copy: () => void
}

/** The part that both lists share; `title` heads the text that is copied. */
function useList(
  groups: KeptList['groups'],
  { title, day, drop }: { title: string; day: (day: string) => string; drop: (url: string) => boolean },
): KeptList {
  const { appName: app, contentVersion: version } = useContent((state) => state.core.info)
  const [dropping, setDropping] = useState(false)
  return {
    groups,
    noteOf: (row) => (row.day ? day(row.day) : ''),
    dropping,
    toggleDropping: () => setDropping(!dropping),
    drop: (url) => toast(drop(url) ? words.dropped : words.dropFull),
    copy: () =>
      void copyText(keptText(groups, { app, version, list: title })).then((outcome) => {
        if (outcome.ok) toast(words.copied)
        else if (outcome.why !== 'cancelled') toast(outcome.why === 'denied' ? copyDenied : copyFailed)
      }),
  }
}

/** What the reader saved, by kind. */
export function useSavedList(): KeptList {
  const shelves = useContent((state) => state)
  const items = useSaved((state) => state.items)
  const groups: readonly KeptGroup[] = useMemo(() => selectSaved(shelves, items), [shelves, items])
  return useList(groups, { title: words.savedTitle, day: (day) => words.savedOn({ day }), drop: dropSaved })
}

/** What the reader looked at, the newest first. */
export function useVisitedList(): KeptList {
  const shelves = useContent((state) => state)
  const items = useVisited((state) => state.items)
  const groups = useMemo(
    () => (items.length ? [{ id: 'all', name: '', rows: selectVisited(shelves, items) }] : []),
    [shelves, items],
  )
  return useList(groups, { title: words.visitedTitle, day: (day) => words.visitedOn({ day }), drop: dropVisited })
}
