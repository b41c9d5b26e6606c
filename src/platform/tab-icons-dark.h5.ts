import health from '@/ui/tab-bar/tab-health-dark.png'
import healthOn from '@/ui/tab-bar/tab-health-on-dark.png'
import me from '@/ui/tab-bar/tab-me-dark.png'
import meOn from '@/ui/tab-bar/tab-me-on-dark.png'
import review from '@/ui/tab-bar/tab-review-dark.png'
import reviewOn from '@/ui/tab-bar/tab-review-on-dark.png'
import service from '@/ui/tab-bar/tab-service-dark.png'
import serviceOn from '@/ui/tab-bar/tab-service-on-dark.png'
import type { TabIcons } from './tab-bar.h5'

/** Icons of the tabs at night: a file of its own, which a reader by day does not fetch. */
export const darkIcons: TabIcons = [
  [review, reviewOn],
  [service, serviceOn],
  [health, healthOn],
  [me, meOn],
]
