import { guarded } from '@/features/reading/components/guarded'
import { CorrectionList } from '@/features/reading/components/correction-list'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useContent } from '@/store/use-store'
import { title } from '#wording/corrections'

function CorrectionsPage() {
  const corrections = useContent((state) => state.core.corrections)
  return (
    <PageFrame title={title}>
      <CorrectionList corrections={corrections} />
    </PageFrame>
  )
}

export default guarded(CorrectionsPage)
