import places from '#packs/places.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { useVisit } from '@/features/reading/use-save'
import { usePassOn } from '@/features/share/use-pass-on'
import { KindDetail } from '@/features/sites/components/kind-detail'
import { useKind } from '@/features/sites/use-kind'
import { param, route } from '@/routes'
import { addPlaces } from '@/store/parts/places'
import * as words from '#wording/directory'

addPlaces(places)

function KindPage() {
  const id = param(useRouter().params.id)
  const view = useKind(id)
  const { open } = useOpen()
  const title = view ? words.kindShare({ name: view.name }) : words.kindPage
  const to = route('kind', { id: id ?? '' })
  useVisit(to, view?.name)
  const pass = usePassOn(undefined, { title, to })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={words.kindPage} tone={view ? 'brand' : 'plain'}>
      {view ? (
        <KindDetail
          view={view}
          onFigure={(figure) => open(route('figure', { id: figure }))}
          onList={(region) => open(route('list', { region, kind: view.id }))}
        />
      ) : (
        <LostNotice why="id" />
      )}
    </PageFrame>
  )
}

export default guarded(KindPage)
