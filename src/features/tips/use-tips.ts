import { useMemo } from 'react'
import { useContent } from '@/store/use-store'
import { selectTip, selectTips, type TipsView, type TipView } from './select-tips'

/** The health tab. */
export function useTips(): TipsView {
  const core = useContent((state) => state.core)
  return useMemo(() => selectTips(core), [core])
}

/** One tip; undefined where the id names none. */
export function useTip(id: string | undefined): TipView | undefined {
  const core = useContent((state) => state.core)
  const pack = useContent((state) => state.tips)
  return useMemo(() => selectTip(core, pack, id), [core, pack, id])
}
