import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { PassDock } from '@/features/share/components/pass-dock'
import { PassRows } from '@/features/share/components/pass-rows'
import { usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { TipArticle } from '@/features/tips/components/tip-article'
import { useTip } from '@/features/tips/use-tips'
import { param, route, tipRoute } from '@/routes'
import { copyText, textCopied } from '#wording/share'
import { firstAid } from '#wording/tips'

// In the main package: opens with no signal.
function FirstAidPage() {
  const id = param(useRouter().params.id)
  const view = useTip(id)
  const { open, call } = useOpen()
  const pass = usePassOn(useSubject(route('firstAid', { id: id ?? '' })))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const dock = view ? (
    <PassDock copyWord={copyText} onCopy={() => pass.copyPoints(textCopied)} onShare={pass.passOn} />
  ) : null
  return (
    <PageFrame title={firstAid} sort="aid" dock={dock} draws={pass.draws}>
      {view ? (
        <>
          <TipArticle view={view} onTip={(other, topic) => open(tipRoute(other, topic))} onCall={call} />
          <PassRows onPoster={() => open(route('poster', { kind: 'firstAid', id: view.tip.id }))} />
        </>
      ) : (
        <LostNotice why="id" />
      )}
    </PageFrame>
  )
}

export default guarded(FirstAidPage)
