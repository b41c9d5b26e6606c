import { useEffect, useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { keepAwake } from '@/platform/awake'
import { scrollToTop } from '@/platform/scroll'
import { route, urlOf } from '@/routes'
import { useSystem } from '@/store/use-store'
import { placeIn, stepsOf, type AidStep } from './aid-steps'
import type { TipView } from './select-tips'

/** How far somebody is who does what a tip of first aid says. */
export interface Aid {
  readonly steps: readonly AidStep[]
  /** 0 is the overview, and all there is on a single page; 1 to the number of steps a step; one more what comes after. */
  readonly at: number
  readonly go: (at: number) => void
  /** Beats a minute and after how many come two breaths, where the tip is one of pressing a chest. */
  readonly beat: { readonly rate: number; readonly set?: number | undefined } | undefined
  /** Whether the page is in front. */
  readonly shown: boolean
  /** For the host's word that the page comes to the front, or goes. */
  readonly onShown: (shown: boolean) => void
}

/** First aid one step a screen. `asked` is the step that the link names. The screen stays lit while hands are busy. */
export function useAid(view: TipView | undefined, asked: string | undefined): Aid {
  const single = useSystem((state) => state.single)
  const tip = view?.tip
  const steps = useMemo(() => (tip ? stepsOf(tip) : []), [tip])
  const [at, setAt] = useState(() => placeIn(asked, single ? 0 : steps.length))
  const [shown, setShown] = useState(true)
  const busy = shown && !single && (at > 0 || Boolean(tip?.beat))
  useEffect(() => {
    if (!busy) return
    keepAwake(true)
    return () => keepAwake(false)
  }, [busy])
  return {
    steps,
    at,
    go: (next) => {
      const place = placeIn(`${next}`, steps.length)
      setAt(place)
      scrollToTop()
      // a reload or a screenshot opens the same step
      setAddress(urlOf(route('firstAid', { id: tip?.id ?? '', step: place ? `${place}` : '' })))
    },
    beat: tip?.beat,
    shown,
    onShown: setShown,
  }
}
