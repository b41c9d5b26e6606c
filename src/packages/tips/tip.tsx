import tips from '#packs/tips.json'
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
import { addPack } from '@/store/content'
import { Button } from '@/ui/button/button'
import { Dock } from '@/ui/dock/dock'
import { ShareButton } from '@/ui/share-button/share-button'
import { shareButton } from '#wording/review'
import { copyTip, title, tipCopied } from '#wording/tips'

addPack({ tips })

function TipPage() {
  const id = param(useRouter().params.id)
  const view = useTip(id)
  const { open, call } = useOpen()
  const { card, copyPoints } = usePassOn(useTipSubject(id))
  useShareAppMessage(() => ({ ...card }))
  useShareTimeline(() => ({ ...card }))
  if (!view) {
    return (
      <PageFrame title={title}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const dock = (
    <Dock>
      <Button look="line" icon="copy" onTap={() => copyPoints(tipCopied)}>
        {copyTip}
      </Button>
      <ShareButton look="solid" onShare={() => copyPoints()}>
        {shareButton}
      </ShareButton>
    </Dock>
  )
  return (
    <PageFrame title={title} dock={dock}>
      <TipArticle view={view} onTip={(other, topic) => open(tipRoute(other, topic))} onCall={call} />
    </PageFrame>
  )
}

export default guarded(TipPage)
