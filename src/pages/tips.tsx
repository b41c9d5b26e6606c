import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { paintBars } from '@/features/reading/use-bars'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { FirstAidCard } from '@/features/tips/components/first-aid-card'
import { TopicList } from '@/features/tips/components/topic-list'
import { useTips } from '@/features/tips/use-tips'
import { route } from '@/routes'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { cardQuiz } from '#wording/share'
import { quizText, shareTitle, title } from '#wording/tips'

function TipsPage() {
  useDidShow(paintBars)
  const view = useTips()
  const { open, call } = useOpen()
  const pass = usePassOn(undefined, { title: shareTitle, to: route('tips', {}) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={title} sort="tab">
      <FirstAidCard view={view} onAid={(id) => open(route('firstAid', { id }))} onCall={call} />
      <TopicList topics={view.topics} onTip={(id) => open(route('tip', { id }))} />
      <Section tight>
        <Cells>
          <Cell icon="check" title={cardQuiz} text={quizText} id="tips-quiz" onTap={() => open(route('quiz', {}))} />
        </Cells>
      </Section>
    </PageFrame>
  )
}

export default guarded(TipsPage)
