import { useEffect, useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { toast } from '@/platform/toast'
import { route, urlOf, type Route } from '@/routes'
import { useContent } from '@/store/use-store'
import { tipsFull } from '#wording/digest'
import { composeDigest, type Digest } from './compose-digest'
import { routeOf } from './make-card'
import {
  inYear,
  selectPicks,
  subjectOfChoice,
  TIPS_MOST,
  toggled,
  type DigestChoice,
  type PicksView,
} from './select-digest'
import { digestOf } from './subject-of'
import type { DigestLength, DigestSubject } from './subject'
import { useEdition } from './use-subject'

/** The composer: what the link began with and the reader goes on with, and the text that comes of it. */
export interface Composer {
  readonly picks: PicksView
  readonly length: DigestLength
  /** Undefined where nothing is picked. */
  readonly subject: DigestSubject | undefined
  readonly digest: Digest | undefined
  /** The address of the present choice. */
  readonly to: Route
  /** Where the present choice is drawn as a tall picture. */
  readonly poster: Route
  readonly setYear: (year: number) => void
  readonly toggleArea: (id: string) => void
  readonly toggleTip: (id: string) => void
  readonly setLength: (length: DigestLength) => void
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

export function useDigest(params: Route['params']): Composer {
  const shelves = useContent((state) => state)
  const { version } = useEdition()
  const [choice, setChoice] = useState<DigestChoice>(() => {
    const { year, areas, tips, length } = digestOf(shelves, params)
    return { year: year.year, areas: idsOf(areas), tips: idsOf(tips), length }
  })
  const picks = useMemo(() => selectPicks(shelves, choice), [shelves, choice])
  const subject = useMemo(() => subjectOfChoice(shelves, choice), [shelves, choice])
  const digest = useMemo(() => subject && composeDigest(subject, version), [subject, version])
  const to = subject && routeOf(subject)
  const [opened] = useState(to && urlOf(to))
  const url = to && urlOf(to)
  useEffect(() => {
    // the link that was opened stays as it was until something is changed
    if (url && url !== opened) setAddress(url)
  }, [url, opened])
  return {
    picks,
    length: choice.length,
    subject,
    digest,
    to: to ?? route('digest', {}),
    poster: route('poster', { kind: 'digest', ...to?.params }),
    setYear: (year) => setChoice((now) => inYear(shelves, now, year)),
    toggleArea: (id) => setChoice((now) => ({ ...now, areas: toggled(now.areas, id) })),
    toggleTip: (id) => {
      if (choice.tips.length >= TIPS_MOST && !choice.tips.includes(id)) toast(tipsFull({ most: TIPS_MOST }))
      else setChoice((now) => ({ ...now, tips: toggled(now.tips, id) }))
    },
    setLength: (length) => setChoice((now) => ({ ...now, length })),
  }
}
