import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { paintBars } from '@/features/reading/use-bars'
import { useOpen } from '@/features/reading/use-open'
import { FirstAidCard } from '@/features/tips/components/first-aid-card'
import { TopicList } from '@/features/tips/components/topic-list'
import { useTips } from '@/features/tips/use-tips'
import { route, urlOf } from '@/routes'
import { shareTitle, title } from '#wording/tips'

function TipsPage() {
  useDidShow(paintBars)
  const view = useTips()
  const { open, call } = useOpen()
  useShareAppMessage(() => ({ title: shareTitle, path: urlOf(route('tips', {})) }))
  useShareTimeline(() => ({ title: shareTitle }))
  return (
    <PageFrame title={title} sort="tab">
      <FirstAidCard view={view} onAid={(id) => open(route('firstAid', { id }))} onCall={call} />
      <TopicList topics={view.topics} onTip={(id) => open(route('tip', { id }))} />
    </PageFrame>
  )
}

export default guarded(TipsPage)
