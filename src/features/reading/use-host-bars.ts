import { useMemo } from 'react'
import { hostBars } from '@/platform/host-bars'
import { useSystem } from '@/store/use-store'
import type { HostBars } from '@/ui/nav-row/nav-row'

/** On a single page the host's bar stands above our page, and its capsule in that bar. */
const ALONE: HostBars = { top: 0, row: 44, right: 8 }

/** The host's furniture at the top, read once a page. */
export function useHostBars(): HostBars {
  const single = useSystem((state) => state.single)
  return useMemo(() => (single ? ALONE : hostBars()), [single])
}
