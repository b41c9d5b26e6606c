import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { PrivacyText } from '@/features/reading/components/privacy-text'
import { useOpen } from '@/features/reading/use-open'
import { route } from '@/routes'
import { keptHere } from '@/store/forget'
import { title } from '#wording/privacy'

function PrivacyPage() {
  const { open } = useOpen()
  return (
    <PageFrame title={title}>
      <PrivacyText keys={keptHere} onForget={() => open(route('forget', {}))} />
    </PageFrame>
  )
}

export default guarded(PrivacyPage)
