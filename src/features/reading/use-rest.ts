import { useEffect, useState } from 'react'
import { whenShown } from '@/platform/shown'

/** Whether it is the turn of what lies below the first screen: false while a page opens, true once that stands. */
export function useRest(): boolean {
  const [turn, beTurn] = useState(false)
  useEffect(() => whenShown(() => beTurn(true)), [])
  return turn
}
