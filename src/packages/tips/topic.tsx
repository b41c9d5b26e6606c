import tips from '#packs/tips.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { useVisit } from '@/features/reading/use-save'
import { usePassOn } from '@/features/share/use-pass-on'
import { TopicRows } from '@/features/tips/components/topic-rows'
import { useTopic } from '@/features/tips/use-topic'
import { param, route, tipRoute } from '@/routes'
import { addTips } from '@/store/parts/tips'
import { title } from '#wording/tips'

addTips(tips)

function TopicPage() {
  const { params } = useRouter()
  const [id, reader] = [param(params.id), param(params.reader)]
  const page = useTopic(id, reader)
  const { open } = useOpen()
  const to = page ? route('topic', { id: id ?? '', reader: reader ?? '' }) : route('tips', {})
  useVisit(to, page?.shareTitle)
  const pass = usePassOn(undefined, { title: page?.shareTitle ?? title, to })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={title}>
      {page ? <TopicRows page={page} onTip={(tip, topic) => open(tipRoute(tip, topic))} /> : <LostNotice why="id" />}
    </PageFrame>
  )
}

export default guarded(TopicPage)
