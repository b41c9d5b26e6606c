import { useMemo, useState } from 'react'
import { now } from '@/platform/clock'
import { useContent } from '@/store/use-store'
import { selectTip, selectTips, type TipsView, type TipView } from './select-tips'

/** The health tab, with today's tip as of when it was opened. */
export function useTips(): TipsView {
  const core = useContent((state) => state.core)
  const [at] = useState(now)
  return useMemo(() => selectTips(core, at), [core, at])
}

/** One tip; undefined where the id names none. */
export function useTip(id: string | undefined): TipView | undefined {
  const core = useContent((state) => state.core)
  const pack = useContent((state) => state.tips)
  return useMemo(() => selectTip(core, pack, id), [core, pack, id])
}
