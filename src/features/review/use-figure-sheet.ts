import { useCallback, useState } from 'react'
import { useContent } from '@/store/use-store'
import { selectFacts, type FactsView } from './select-facts'

/** Which figure's sheet is open on a page. */
export function useFigureSheet(): {
  readonly facts: FactsView | undefined
  readonly show: (id: string) => void
  readonly close: () => void
} {
  const core = useContent((state) => state.core)
  const [id, setId] = useState<string | undefined>(undefined)
  const close = useCallback(() => setId(undefined), [])
  return { facts: selectFacts(core, id), show: setId, close }
}
