import { useDidShow } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { HelpStrip } from '@/features/reading/components/help-strip'
import { MineRows } from '@/features/reading/components/mine-rows'
import { PageFrame } from '@/features/reading/components/page-frame'
import { ReadingChoices } from '@/features/reading/components/reading-choices'
import { paintBars } from '@/features/reading/use-bars'
import { useOpen } from '@/features/reading/use-open'
import { useChoices, useMine } from '@/features/reading/use-me'
import { route } from '@/routes'
import { title } from '#wording/mine'

function MePage() {
  useDidShow(paintBars)
  const { open } = useOpen()
  const choices = useChoices()
  const mine = useMine()
  return (
    <PageFrame title={title} sort="tab">
      <ReadingChoices {...choices} />
      <MineRows mine={mine} onRow={(row) => open(route(row, {}))} />
      <HelpStrip />
    </PageFrame>
  )
}

export default guarded(MePage)
