import { useDidShow } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { HelpStrip } from '@/features/reading/components/help-strip'
import { MineRows, type MineRow } from '@/features/reading/components/mine-rows'
import { PageFrame } from '@/features/reading/components/page-frame'
import { ReadingChoices } from '@/features/reading/components/reading-choices'
import { tabShown } from '@/features/reading/use-newest'
import { useOpen } from '@/features/reading/use-open'
import { fetchWaiting, useChoices, useMine } from '@/features/reading/use-me'
import { route } from '@/routes'
import { title } from '#wording/mine'

function MePage() {
  useDidShow(tabShown)
  const { open } = useOpen()
  const choices = useChoices()
  const mine = useMine()
  const onRow = (row: MineRow) => {
    // what waits is fetched at once, and the page shows how far it is
    if (row === 'update' && mine.update?.waits) void fetchWaiting()
    open(route(row === 'update' ? 'about' : row, {}))
  }
  return (
    <PageFrame title={title} sort="tab">
      <ReadingChoices {...choices} />
      <MineRows mine={mine} onRow={onRow} />
      <HelpStrip />
    </PageFrame>
  )
}

export default guarded(MePage)
