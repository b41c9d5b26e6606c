import pack from '#packs/sources.json'
import { guarded } from '@/features/reading/components/guarded'
import { NoticeList } from '@/features/reading/components/notice-list'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SourceList } from '@/features/reading/components/source-list'
import { useSources } from '@/features/reading/use-sources'
import { addSources } from '@/store/parts/sources'
import { sourcesTitle } from '#wording/about'
import notices from './notices.json'

addSources(pack)

function SourcesPage() {
  const sources = useSources()
  return (
    <PageFrame title={sourcesTitle}>
      <SourceList sources={sources} />
      <NoticeList notices={notices} />
    </PageFrame>
  )
}

export default guarded(SourcesPage)
