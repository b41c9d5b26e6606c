import places from '#packs/places.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { PassDock } from '@/features/share/components/pass-dock'
import { usePassOn } from '@/features/share/use-pass-on'
import { HotlineList } from '@/features/sites/components/hotline-list'
import { ListBody } from '@/features/sites/components/list-body'
import { ListHead } from '@/features/sites/components/list-head'
import { NearBar } from '@/features/sites/components/near-bar'
import { useList } from '@/features/sites/use-list'
import { param, route } from '@/routes'
import { addPlaces } from '@/store/parts/places'
import * as words from '#wording/directory'

addPlaces(places)

function ListPage() {
  const { params } = useRouter()
  const list = useList({
    region: param(params.region),
    kind: param(params.kind),
    need: param(params.need),
    q: param(params.q),
  })
  const { view, near, onNear, offNear, openSettings } = list
  const { open, call } = useOpen()
  const title = view?.shareTitle ?? words.listPage
  const pass = usePassOn(undefined, { title, to: list.to })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const dock = view?.found ? (
    <PassDock
      copyWord={words.copyList({ n: view.rows.length })}
      onCopy={() => pass.copy(view.text, words.listCopied)}
      onShare={pass.passOn}
    />
  ) : null
  return (
    <PageFrame title={words.listPage} tone="brand" dock={dock}>
      <ListHead list={list} region={view?.region ?? ''} kind={view?.kind ?? ''} need={view?.need ?? ''} />
      {view?.found ? <NearBar near={near} onNear={onNear} offNear={offNear} onSettings={openSettings} /> : null}
      <ListBody list={list} onPlace={(id) => open(route('place', { id }))} onCopy={pass.copy} />
      {view?.hotlines.length ? <HotlineList hotlines={view.hotlines} onCall={call} /> : null}
    </PageFrame>
  )
}

export default guarded(ListPage)
