import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { paintBars } from '@/features/reading/use-bars'
import { useOpen } from '@/features/reading/use-open'
import { AboutReview } from '@/features/review/components/about-review'
import { AreaGrid } from '@/features/review/components/area-grid'
import { Hero } from '@/features/review/components/hero'
import { TodayCard } from '@/features/review/components/today-card'
import { useHome } from '@/features/review/use-review'
import { usePassOn } from '@/features/share/use-pass-on'
import { useYearSubject } from '@/features/share/use-subjects'
import { route } from '@/routes'
import { Section } from '@/ui/section/section'
import { appName } from '#wording/common'
import { areasAside, areasTitle } from '#wording/review'

function ReviewPage() {
  useDidShow(paintBars)
  const home = useHome()
  const { open } = useOpen()
  const { card, copyPoints } = usePassOn(useYearSubject())
  useShareAppMessage(() => ({ ...card }))
  useShareTimeline(() => ({ ...card }))
  return (
    <PageFrame title={appName} sort="home" tone="hero">
      <Hero year={home.year} onFigures={() => open(route('figures', {}))} onShare={() => copyPoints()} />
      {home.today ? <TodayCard today={home.today} onOpen={(id) => open(route('figure', { id }))} /> : null}
      <Section title={areasTitle} aside={areasAside}>
        <AreaGrid areas={home.areas} onOpen={(id) => open(route('area', { id }))} />
      </Section>
      <AboutReview about={home.about} />
    </PageFrame>
  )
}

export default guarded(ReviewPage)
