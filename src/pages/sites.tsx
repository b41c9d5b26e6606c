import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { paintBars } from '@/features/reading/use-bars'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { HotlineList } from '@/features/sites/components/hotline-list'
import { PlaceList } from '@/features/sites/components/place-list'
import { useSites } from '@/features/sites/use-sites'
import { route } from '@/routes'
import { Section } from '@/ui/section/section'
import { intro, shareTitle, title } from '#wording/sites'

function SitesPage() {
  useDidShow(paintBars)
  const sites = useSites()
  const { open, call } = useOpen()
  const pass = usePassOn(undefined, { title: shareTitle, to: route('sites', {}) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const { cities, counties, total } = sites
  return (
    <PageFrame title={title} sort="tab">
      <Section tight text={intro({ cities, counties, total })} />
      <PlaceList sites={sites} onPlace={(id) => open(route('place', { id }))} />
      <HotlineList hotlines={sites.hotlines} onCall={call} />
    </PageFrame>
  )
}

export default guarded(SitesPage)
