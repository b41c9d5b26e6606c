import pack from '#packs/sources.json'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SourceList } from '@/features/reading/components/source-list'
import { useSources } from '@/features/reading/use-sources'
import { sourcesTitle } from '#wording/about'

function SourcesPage() {
  const sources = useSources(pack)
  return (
    <PageFrame title={sourcesTitle}>
      <SourceList sources={sources} />
    </PageFrame>
  )
}

export default guarded(SourcesPage)
