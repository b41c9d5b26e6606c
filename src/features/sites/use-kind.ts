import { useMemo } from 'react'
import { useContent } from '@/store/use-store'
import { selectKind, type KindView } from './select-kind'

/** A kind of place; undefined where the id names none. */
export function useKind(id: string | undefined): KindView | undefined {
  const core = useContent((state) => state.core)
  return useMemo(() => selectKind(core, id), [core, id])
}
