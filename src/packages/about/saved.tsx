import { guarded } from '@/features/reading/components/guarded'
import { KeptPages } from '@/features/reading/components/kept-pages'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useSavedList } from '@/features/reading/use-kept-lists'
import { useOpen } from '@/features/reading/use-open'
import { savedNone, savedTitle } from '#wording/kept'

function SavedPage() {
  const list = useSavedList()
  const { open, openTab } = useOpen()
  return (
    <PageFrame title={savedTitle}>
      <KeptPages list={list} title={savedTitle} none={savedNone} onOpen={({ to }) => to && open(to)} onTab={openTab} />
    </PageFrame>
  )
}

export default guarded(SavedPage)
