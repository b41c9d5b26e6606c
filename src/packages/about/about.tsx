import { guarded } from '@/features/reading/components/guarded'
import { Organisation } from '@/features/reading/components/organisation'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useContent } from '@/store/use-store'
import { title } from '#wording/organisation'

function AboutPage() {
  const info = useContent((state) => state.core.info)
  return (
    <PageFrame title={title}>
      <Organisation info={info} />
    </PageFrame>
  )
}

export default guarded(AboutPage)
