import { dial } from '@/platform/phone'
import { goBack, hasBack, openUrl, restartAt } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { dialled } from '@/schema/phone'
import { isTab, route, urlOf, type Route } from '@/routes'
import { dialFailed } from '#wording/common'

/** Opens a page; one that cannot be opened (no signal, no such page) gives way to a page that says so. */
export async function openRoute(to: Route): Promise<void> {
  const url = urlOf(to)
  const opened = await openUrl(url, { tab: isTab(to.name) })
  if (!opened.ok && to.name !== 'lost') {
    await openUrl(urlOf(route('lost', { why: opened.why, to: url })), { tab: false })
  }
}

/** Every way a page leads elsewhere, for pages to hand to their parts. */
export function useOpen(): {
  readonly open: (to: Route) => void
  readonly back: () => void
  readonly canGoBack: boolean
  readonly search: () => void
  readonly openTab: (name: 'review' | 'sites' | 'tips') => void
  readonly call: (number: string) => void
} {
  return {
    open: (to) => void openRoute(to),
    back: () => (hasBack() ? goBack() : restartAt(urlOf(route('review', {})))),
    canGoBack: hasBack(),
    search: () => void openRoute(route('search', {})),
    openTab: (name) => void openRoute(route(name, {})),
    call: (number) =>
      void dial(dialled(number)).then((outcome) => {
        if (!outcome.ok && outcome.why !== 'cancelled') toast(dialFailed({ number }))
      }),
  }
}
