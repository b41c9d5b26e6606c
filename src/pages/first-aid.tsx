import { useDidHide, useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SaveRow } from '@/features/reading/components/save-row'
import { useOpen } from '@/features/reading/use-open'
import { useKept } from '@/features/reading/use-save'
import { PassDock } from '@/features/share/components/pass-dock'
import { PassRows } from '@/features/share/components/pass-rows'
import { usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { AidAfter } from '@/features/tips/components/aid-after'
import { AidStart } from '@/features/tips/components/aid-start'
import { AidDock, AidStep } from '@/features/tips/components/aid-step'
import { Metronome } from '@/features/tips/components/metronome'
import { TipArticle } from '@/features/tips/components/tip-article'
import { useAid } from '@/features/tips/use-aid'
import { useTip } from '@/features/tips/use-tips'
import { param, route, tipRoute } from '@/routes'
import { copyText, textCopied } from '#wording/share'
import { firstAid } from '#wording/tips'

// In the main package: opens with no signal.
function FirstAidPage() {
  const { params } = useRouter()
  const id = param(params.id)
  const view = useTip(id)
  const aid = useAid(view, param(params.step))
  const { open, call } = useOpen()
  const to = route('firstAid', { id: id ?? '' })
  const kept = useKept(to, view?.tip.title)
  const pass = usePassOn(useSubject(to))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  useDidShow(() => aid.onShown(true))
  useDidHide(() => aid.onShown(false))
  const openTip = (other: string, topic: string) => open(tipRoute(other, topic))
  const { at, steps } = aid
  if (!view) {
    return (
      <PageFrame title={firstAid} sort="aid">
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  if (at && at <= steps.length) {
    return (
      <PageFrame title={firstAid} sort="aid" dock={<AidDock aid={aid} onCall={call} />} draws={pass.draws}>
        <AidStep aid={aid}>
          <Metronome aid={aid} />
        </AidStep>
      </PageFrame>
    )
  }
  const dock = <PassDock copyWord={copyText} onCopy={() => pass.copyPoints(textCopied)} onShare={pass.passOn} />
  return (
    <PageFrame title={firstAid} sort="aid" dock={dock} draws={pass.draws}>
      {at ? (
        <AidAfter view={view} aid={aid} onTip={openTip} onCall={call} />
      ) : (
        <>
          <TipArticle view={view} start={<AidStart aid={aid} />} onTip={openTip} onCall={call} />
          <SaveRow save={kept} />
          <PassRows onPoster={() => open(route('poster', { kind: 'firstAid', id: view.tip.id }))} />
        </>
      )}
    </PageFrame>
  )
}

export default guarded(FirstAidPage)
