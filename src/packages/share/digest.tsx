import tipLines from '#packs/tip-lines.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SaveRow } from '@/features/reading/components/save-row'
import { useLook } from '@/features/reading/use-look'
import { useOpen } from '@/features/reading/use-open'
import { useSave } from '@/features/reading/use-save'
import { YearChoice } from '@/features/review/components/year-choice'
import { DigestAreas } from '@/features/share/components/digest-areas'
import { DigestLength } from '@/features/share/components/digest-length'
import { DigestPreview } from '@/features/share/components/digest-preview'
import { DigestTips } from '@/features/share/components/digest-tips'
import { PassRows } from '@/features/share/components/pass-rows'
import { useDigest } from '@/features/share/use-digest'
import { usePassOn } from '@/features/share/use-pass-on'
import { param, route } from '@/routes'
import { addTipLines } from '@/store/parts/tip-lines'
import { Button } from '@/ui/button/button'
import { Dock } from '@/ui/dock/dock'
import { Section } from '@/ui/section/section'
import { ShareButton } from '@/ui/share-button/share-button'
import { pickFirst, sendCard } from '#wording/digest'
import { cardDigest, copyText } from '#wording/share'

addTipLines(tipLines)

function DigestPage() {
  const { year, areas, tips, length } = useRouter().params
  const asked = route('digest', { year: param(year), areas: param(areas), tips: param(tips), length: param(length) })
  const composer = useDigest(asked.params)
  const { open } = useOpen()
  const { elder } = useLook()
  const save = useSave(composer.to, cardDigest)
  const pass = usePassOn(composer.subject)
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const dock = composer.subject ? (
    <Dock>
      <ShareButton look="line" onShare={pass.passOn}>
        {sendCard}
      </ShareButton>
      <Button look="solid" icon="copy" id="digest-copy" onTap={() => pass.copyPoints()}>
        {copyText}
      </Button>
    </Dock>
  ) : null
  return (
    <PageFrame title={cardDigest} dock={dock} draws={pass.draws}>
      <YearChoice years={composer.picks.years} chosen={composer.picks.year} onChoose={composer.setYear} />
      <DigestAreas areas={composer.picks.areas} onToggle={composer.toggleArea} />
      <DigestTips topics={composer.picks.topics} onToggle={composer.toggleTip} />
      <DigestLength length={composer.length} onChoose={composer.setLength} />
      {composer.digest ? (
        <>
          <DigestPreview digest={composer.digest} length={composer.length} elder={elder} />
          <SaveRow save={save} />
          <PassRows onPoster={() => open(composer.poster)} />
        </>
      ) : (
        <Section text={pickFirst} />
      )}
    </PageFrame>
  )
}

export default guarded(DigestPage)
