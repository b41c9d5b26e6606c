import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { tabShown } from '@/features/reading/use-newest'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { FirstAidCard } from '@/features/tips/components/first-aid-card'
import { TodayTip } from '@/features/tips/components/today-tip'
import { TopicGrid } from '@/features/tips/components/topic-grid'
import { useTips } from '@/features/tips/use-tips'
import { route, tipRoute } from '@/routes'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { mind12356 } from '#wording/common'
import { cardQuiz } from '#wording/share'
import { notice, quizText, shareTitle, title } from '#wording/tips'

function TipsPage() {
  useDidShow(tabShown)
  const view = useTips()
  const { open, call } = useOpen()
  const pass = usePassOn(undefined, { title: shareTitle, to: route('tips', {}) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={title} sort="tab">
      <FirstAidCard view={view} onAid={(id) => open(route('firstAid', { id }))} onCall={call} />
      <Section tight>
        <Cells>
          <Cell icon="phone" role="button" title={mind12356} id="tips-12356" onTap={() => call('12356')} />
        </Cells>
      </Section>
      {view.today ? <TodayTip tip={view.today} onTip={(id, topic) => open(tipRoute(id, topic))} /> : null}
      <TopicGrid
        view={view}
        onTopic={(id) => open(route('topic', { id }))}
        onReader={(reader) => open(route('topic', { reader }))}
      />
      <Section tight note={notice}>
        <Cells>
          <Cell icon="check" title={cardQuiz} text={quizText} id="tips-quiz" onTap={() => open(route('quiz', {}))} />
        </Cells>
      </Section>
    </PageFrame>
  )
}

export default guarded(TipsPage)
