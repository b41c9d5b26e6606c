import { useDidShow } from '@tarojs/taro'
import { AboutContent } from '@/features/reading/components/about-content'
import { guarded } from '@/features/reading/components/guarded'
import { HelpStrip } from '@/features/reading/components/help-strip'
import { PageFrame } from '@/features/reading/components/page-frame'
import { ReadingChoices } from '@/features/reading/components/reading-choices'
import { paintBars } from '@/features/reading/use-bars'
import { useOpen } from '@/features/reading/use-open'
import { useAbout, useChoices } from '@/features/reading/use-me'
import { route } from '@/routes'
import { title } from '#wording/me'

function MePage() {
  useDidShow(paintBars)
  const { open } = useOpen()
  const choices = useChoices()
  const about = useAbout()
  return (
    <PageFrame title={title} sort="tab">
      <ReadingChoices {...choices} />
      <AboutContent about={about} onSources={() => open(route('sources', {}))} />
      <HelpStrip />
    </PageFrame>
  )
}

export default guarded(MePage)
