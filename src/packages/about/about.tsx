import { ContentUpdate } from '@/features/reading/components/content-update'
import { guarded } from '@/features/reading/components/guarded'
import { Organisation } from '@/features/reading/components/organisation'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useContentUpdate } from '@/features/reading/use-content-update'
import { useContent } from '@/store/use-store'
import { title } from '#wording/organisation'

function AboutPage() {
  const info = useContent((state) => state.core.info)
  const update = useContentUpdate()
  return (
    <PageFrame title={title}>
      <Organisation info={info} />
      {update ? <ContentUpdate update={update} /> : null}
    </PageFrame>
  )
}

export default guarded(AboutPage)
