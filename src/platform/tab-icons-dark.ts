import health from '@/ui/tab-bar/tab-health-dark.png'
import healthOn from '@/ui/tab-bar/tab-health-on-dark.png'
import me from '@/ui/tab-bar/tab-me-dark.png'
import meOn from '@/ui/tab-bar/tab-me-on-dark.png'
import review from '@/ui/tab-bar/tab-review-dark.png'
import reviewOn from '@/ui/tab-bar/tab-review-on-dark.png'
import service from '@/ui/tab-bar/tab-service-dark.png'
import serviceOn from '@/ui/tab-bar/tab-service-on-dark.png'

/** Icon and icon when on, in the order of the tabs. */
export type TabIcons = readonly (readonly [string, string])[]

/** Icons of the tabs at night, for the browser: a file of its own, which a reader by day does not fetch. */
export const darkIcons: TabIcons = [
  [review, reviewOn],
  [service, serviceOn],
  [health, healthOn],
  [me, meOn],
]
