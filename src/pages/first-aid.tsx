import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { useTipSubject } from '@/features/share/use-subjects'
import { TipArticle } from '@/features/tips/components/tip-article'
import { useTip } from '@/features/tips/use-tips'
import { param, tipRoute } from '@/routes'
import { firstAid } from '#wording/tips'

// In the main package: opens with no signal.
function FirstAidPage() {
  const id = param(useRouter().params.id)
  const view = useTip(id)
  const { open, call } = useOpen()
  const { card } = usePassOn(useTipSubject(id))
  useShareAppMessage(() => ({ ...card }))
  useShareTimeline(() => ({ ...card }))
  return (
    <PageFrame title={firstAid} sort="aid">
      {view ? (
        <TipArticle view={view} onTip={(other, topic) => open(tipRoute(other, topic))} onCall={call} />
      ) : (
        <LostNotice why="id" />
      )}
    </PageFrame>
  )
}

export default guarded(FirstAidPage)
