import tipLines from '#packs/tip-lines.json'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { PosterSheet } from '@/features/share/components/poster-sheet'
import { comesAlone, posterTarget } from '@/features/share/poster-route'
import { usePassOn } from '@/features/share/use-pass-on'
import { usePoster } from '@/features/share/use-poster'
import { useSubject } from '@/features/share/use-subject'
import { route } from '@/routes'
import { addTipLines } from '@/store/parts/tip-lines'
import { Button } from '@/ui/button/button'
import { Dock } from '@/ui/dock/dock'
import { Notice } from '@/ui/notice/notice'
import { copyText, textCopied } from '#wording/share'
import * as words from '#wording/poster'

addTipLines(tipLines)

function PosterPage() {
  const to = posterTarget(useRouter().params)
  const subject = useSubject(to ?? route('lost', { why: 'missing' }))
  const pass = usePassOn(subject)
  const { title, view, saveWord, save, permit, again } = usePoster(subject)
  const { open } = useOpen()
  useShareAppMessage(() => pass.message())
  if (!subject) {
    return (
      <PageFrame title={words.title}>
        {comesAlone(to) ? (
          <Notice title={words.elsewhereTitle} text={words.elsewhereText}>
            <Button look="solid" id="poster-elsewhere" onTap={() => open(to)}>
              {words.elsewhereOpen}
            </Button>
          </Notice>
        ) : (
          <LostNotice why="id" />
        )}
      </PageFrame>
    )
  }
  const drawn = view.step === 'drawn'
  const dock = drawn ? (
    <Dock>
      <Button look="line" icon="copy" id="poster-text" onTap={() => pass.copyPoints(textCopied)}>
        {copyText}
      </Button>
      <Button look="solid" icon="source" id="poster-save" onTap={save}>
        {saveWord}
      </Button>
    </Dock>
  ) : null
  return (
    <PageFrame title={words.title} dock={dock} draws>
      <PosterSheet
        title={title}
        step={view.step}
        {...(drawn ? { path: view.path, denied: view.denied } : {})}
        onPermit={permit}
        onCopy={() => pass.copyPoints(textCopied)}
        onAgain={again}
      />
    </PageFrame>
  )
}

export default guarded(PosterPage)
