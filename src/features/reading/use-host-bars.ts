import { useMemo } from 'react'
import { hostBars } from '@/platform/host-bars'
import type { HostBars } from '@/ui/nav-row/nav-row'

/** The host's furniture at the top, read once a page. */
export const useHostBars = (): HostBars => useMemo(() => hostBars(), [])
