import { useMemo } from 'react'
import type { Tip } from '@/schema/tip'
import { useContent } from '@/store/use-store'
import { selectTopic, type TopicPage } from './select-topic'
import { selectWays, type WaysView } from './select-ways'

/** The tips of a topic, or for a reader; undefined where neither is known. */
export function useTopic(id: string | undefined, reader: string | undefined): TopicPage | undefined {
  const core = useContent((state) => state.core)
  const pack = useContent((state) => state.tips)
  return useMemo(() => selectTopic(core, pack, { id, reader }), [core, pack, id, reader])
}

/** Where a tip leads outside the tips. */
export function useWays(tip: Tip | undefined): WaysView | undefined {
  const core = useContent((state) => state.core)
  return useMemo(() => tip && selectWays(core, tip), [core, tip])
}
