import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { HelpStrip } from '@/features/reading/components/help-strip'
import { PageFrame } from '@/features/reading/components/page-frame'
import { tabShown } from '@/features/reading/use-newest'
import { useOpen } from '@/features/reading/use-open'
import { useRest } from '@/features/reading/use-rest'
import { AboutReview } from '@/features/review/components/about-review'
import { AreaGrid } from '@/features/review/components/area-grid'
import { Hero } from '@/features/review/components/hero'
import { TodayCard } from '@/features/review/components/today-card'
import { YearChoice } from '@/features/review/components/year-choice'
import { useHome } from '@/features/review/use-review'
import { usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { param, route } from '@/routes'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { appName } from '#wording/common'
import { areasAside, areasTitle, figuresButton, figuresRowText } from '#wording/review'
import { cardDigest, digestRowText } from '#wording/share'

/** The first screen ends in the first row of areas, on all phones. */
const FIRST = 2

function ReviewPage() {
  useDidShow(tabShown)
  const { home, setYear } = useHome(param(useRouter().params.year))
  const year = `${home.year}`
  const { open } = useOpen()
  const rest = useRest()
  const pass = usePassOn(useSubject(route('review', { year })))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={appName} sort="home" tone="hero">
      <Hero year={home.year} onStory={() => open(route('story', { year }))} onShare={pass.passOn} />
      <YearChoice years={home.years} chosen={home.year} onChoose={setYear} />
      {home.today ? <TodayCard today={home.today} onOpen={(id) => open(route('figure', { id }))} /> : null}
      <Section title={areasTitle} aside={areasAside}>
        <AreaGrid areas={rest ? home.areas : home.areas.slice(0, FIRST)} onOpen={(id) => open(route('area', { id }))} />
      </Section>
      {rest ? (
        <>
          <Section tight>
            <Cells>
              <Cell
                icon="group"
                title={cardDigest}
                text={digestRowText}
                id="home-digest"
                onTap={() => open(route('digest', { year }))}
              />
              <Cell
                icon="source"
                title={figuresButton}
                text={figuresRowText}
                id="home-figures"
                onTap={() => open(route('figures', { year }))}
              />
            </Cells>
          </Section>
          <AboutReview about={home.about} />
          <HelpStrip />
        </>
      ) : null}
    </PageFrame>
  )
}

export default guarded(ReviewPage)
