import { guarded } from '@/features/reading/components/guarded'
import { KeptPages } from '@/features/reading/components/kept-pages'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useVisitedList } from '@/features/reading/use-kept-lists'
import { useOpen } from '@/features/reading/use-open'
import { VISITED_MOST } from '@/store/visited'
import { visitedNone, visitedTitle } from '#wording/kept'

function VisitedPage() {
  const list = useVisitedList()
  const { open, openTab } = useOpen()
  return (
    <PageFrame title={visitedTitle}>
      <KeptPages
        list={list}
        title={visitedTitle}
        none={visitedNone({ most: VISITED_MOST })}
        onOpen={({ to }) => to && open(to)}
        onTab={openTab}
      />
    </PageFrame>
  )
}

export default guarded(VisitedPage)
