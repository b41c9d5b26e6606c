import { useMemo, useState } from 'react'
import { now } from '@/platform/clock'
import { finding, intent } from '@/store/finding'
import { useContent, useFinding, useSaved } from '@/store/use-store'
import type { CorePack } from '@/schema/pack'
import type { FilterOptions } from './components/filter-pills'
import { countIn, selectRegions } from './regions'
import { selectSites, type SitesFilter, type SitesView } from './select-sites'

/** What can be chosen, each with the count it would have beside what is chosen already. */
export const optionsOf = (core: CorePack, { region, kind }: SitesFilter): FilterOptions => ({
  regions: selectRegions(core, kind),
  kinds: core.kinds.map(({ id, name }) => ({ code: id, name, icon: `kind-${id}`, n: countIn(core, region, id) })),
})

/** The services tab, as of when it was opened; what is chosen is kept on the phone. */
export function useSites(): {
  readonly view: SitesView
  readonly options: FilterOptions
  readonly setFilter: (filter: SitesFilter) => void
  /** Opens the list, which then asks where the phone is. */
  readonly nearFirst: (open: () => void) => void
  /** Places that the reader kept: the address of its page, and its name. */
  readonly saved: readonly { readonly url: string; readonly title: string }[]
} {
  const core = useContent((state) => state.core)
  const filter = useFinding((state) => state)
  const items = useSaved((state) => state.items)
  const [at] = useState(now)
  return {
    view: useMemo(() => selectSites(core, filter, at), [core, filter, at]),
    options: useMemo(() => optionsOf(core, filter), [core, filter]),
    nearFirst: (open) => {
      intent.setState({ near: true })
      open()
    },
    setFilter: (chosen) => finding.setState(chosen),
    saved: useMemo(() => items.filter(({ url }) => url.startsWith('/packages/sites/place')), [items]),
  }
}

/** Every number, with whom it is for. */
export const useHotlines = (): CorePack['hotlines'] => useContent((state) => state.core.hotlines)
