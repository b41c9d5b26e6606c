import tips from '#packs/tips.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
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
import { TipArticle } from '@/features/tips/components/tip-article'
import { TipWays } from '@/features/tips/components/tip-ways'
import { useTip } from '@/features/tips/use-tips'
import { useWays } from '@/features/tips/use-topic'
import { param, route, tipRoute } from '@/routes'
import { addTips } from '@/store/parts/tips'
import { copyText, textCopied } from '#wording/share'
import { title } from '#wording/tips'

addTips(tips)

function TipPage() {
  const id = param(useRouter().params.id)
  const view = useTip(id)
  const ways = useWays(view?.tip)
  const { open, call } = useOpen()
  const to = route('tip', { id: id ?? '' })
  const kept = useKept(to, view?.tip.title)
  const pass = usePassOn(useSubject(to))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  if (!view) {
    return (
      <PageFrame title={title}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const dock = <PassDock copyWord={copyText} onCopy={() => pass.copyPoints(textCopied)} onShare={pass.passOn} />
  return (
    <PageFrame title={title} dock={dock} draws={pass.draws}>
      <TipArticle view={view} onTip={(other, topic) => open(tipRoute(other, topic))} onCall={call}>
        {ways ? (
          <TipWays
            ways={ways}
            onKind={(kind) => open(route('kind', { id: kind }))}
            onFigure={(figure) => open(route('figure', { id: figure }))}
          />
        ) : null}
      </TipArticle>
      <SaveRow save={kept} />
      <PassRows onPoster={() => open(route('poster', { kind: 'tip', id: view.tip.id }))} />
    </PageFrame>
  )
}

export default guarded(TipPage)
