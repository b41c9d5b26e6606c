import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { tabShown } from '@/features/reading/use-newest'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { FilterPills } from '@/features/sites/components/filter-pills'
import { HotlineList } from '@/features/sites/components/hotline-list'
import { PlaceList } from '@/features/sites/components/place-list'
import { SavedPlaces } from '@/features/sites/components/saved-places'
import { WantGrid } from '@/features/sites/components/want-grid'
import { useSites } from '@/features/sites/use-sites'
import { parseUrl, route } from '@/routes'
import { Band } from '@/ui/band/band'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import * as words from '#wording/sites'

function SitesPage() {
  useDidShow(tabShown)
  const { view, options, setFilter, saved, nearFirst } = useSites()
  const { open, call } = useOpen()
  const pass = usePassOn(undefined, { title: words.shareTitle, to: route('sites', {}) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const { filter, region, kind } = view
  const toList = () => open(route('list', filter))
  return (
    <PageFrame title={words.title} tone="brand" sort="tab">
      <Band tone="brand">
        <FilterPills filter={filter} region={region} kind={kind} options={options} onChange={setFilter} />
      </Band>
      <SavedPlaces saved={saved} onOpen={(url) => open(parseUrl(url) ?? route('sites', {}))} />
      <WantGrid needs={view.needs} onNeed={(need) => open(route('list', { region: filter.region, need }))} />
      <PlaceList
        sites={view}
        onPlace={(id) => open(route('place', { id }))}
        onAll={toList}
        onNear={() => nearFirst(toList)}
      />
      <Section tight>
        <Cells>
          <Cell
            id="to-map"
            icon="pin"
            title={words.toMap}
            text={words.toMapText({ total: view.all, counties: view.counties })}
            onTap={() => open(route('map', {}))}
          />
          <Cell
            id="to-hotlines"
            icon="phone"
            title={words.toHotlines}
            text={words.toHotlinesText}
            onTap={() => open(route('hotlines', {}))}
          />
        </Cells>
      </Section>
      <HotlineList hotlines={view.hotlines} onCall={call} />
    </PageFrame>
  )
}

export default guarded(SitesPage)
