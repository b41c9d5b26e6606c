import { useDidHide, useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { useArea } from '@/features/review/use-review'
import { PassDock } from '@/features/share/components/pass-dock'
import { ScriptText } from '@/features/share/components/script-text'
import { usePassOn } from '@/features/share/use-pass-on'
import { useScript } from '@/features/share/use-script'
import { useSubject } from '@/features/share/use-subject'
import { param, route } from '@/routes'
import { Button } from '@/ui/button/button'
import * as words from '#wording/script'

function ScriptPage() {
  const id = param(useRouter().params.area) ?? ''
  const area = useArea(id)
  const subject = useSubject(route('area', { id }))
  const { script, onShown } = useScript(subject)
  const { open } = useOpen()
  const pass = usePassOn(subject, subject && { to: route('script', { area: id }) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  useDidShow(() => onShown(true))
  useDidHide(() => onShown(false))
  if (!area || !script) {
    return (
      <PageFrame title={words.title}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const dock = (
    <PassDock copyWord={words.copy} onCopy={() => pass.copy(script.text, words.copied)} onShare={pass.passOn} />
  )
  return (
    <PageFrame title={words.title} tone="area" area={area.number} dock={dock}>
      <ScriptText name={area.name} script={script}>
        <Button look="soft" id="script-area" onTap={() => open(route('area', { id }))}>
          {words.page}
        </Button>
        <Button look="soft" id="script-story" onTap={() => open(route('story', { area: id }))}>
          {words.story}
        </Button>
      </ScriptText>
    </PageFrame>
  )
}

export default guarded(ScriptPage)
