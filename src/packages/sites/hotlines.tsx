import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { HotlineList } from '@/features/sites/components/hotline-list'
import { useHotlines } from '@/features/sites/use-sites'
import { route } from '@/routes'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import * as words from '#wording/directory'

function HotlinesPage() {
  const hotlines = useHotlines()
  const { open, call } = useOpen()
  const pass = usePassOn(undefined, { title: words.hotlinesShare, to: route('hotlines', {}) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={words.hotlinesPage}>
      <HotlineList hotlines={hotlines} onCall={call} full />
      <Section tight text={words.hotlinesText}>
        <Cells>
          <Cell id="to-sources" title={words.hotlineSources} onTap={() => open(route('sources', {}))} />
        </Cells>
      </Section>
    </PageFrame>
  )
}

export default guarded(HotlinesPage)
