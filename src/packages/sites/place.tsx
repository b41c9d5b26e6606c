import places from '#packs/places.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { useKept } from '@/features/reading/use-save'
import { PassDock } from '@/features/share/components/pass-dock'
import { PassRows } from '@/features/share/components/pass-rows'
import { usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { PlaceDetail } from '@/features/sites/components/place-detail'
import { Reading } from '@/features/sites/components/reading'
import { usePlace } from '@/features/sites/use-place'
import { param, route } from '@/routes'
import { addPlaces } from '@/store/parts/places'
import { copyText, textCopied } from '#wording/share'
import { addressCopied, mapFailed, placePage as placeWord } from '#wording/directory'

addPlaces(places)

function PlacePage() {
  const id = param(useRouter().params.id)
  const { view, directory, go, correction } = usePlace(id)
  const to = route('place', { id: id ?? '' })
  const { saved, toggle } = useKept(to, view?.place.name)
  const { open, call } = useOpen()
  const pass = usePassOn(useSubject(to))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const whereIs = view ? `${view.place.name}，${view.place.address}` : ''
  const dock = view ? (
    <PassDock copyWord={copyText} onCopy={() => pass.copyPoints(textCopied)} onShare={pass.passOn} />
  ) : null
  return (
    <PageFrame title={placeWord} tone={view ? 'brand' : 'plain'} dock={dock} draws={pass.draws}>
      {view && id ? (
        <>
          <PlaceDetail
            view={view}
            saved={saved}
            onCall={call}
            onGo={() => go((failed) => pass.copy(whereIs, failed ? mapFailed : addressCopied))}
            onSave={toggle}
            onCopy={pass.copy}
            onKind={(kind) => open(route('kind', { id: kind }))}
            onPlace={(other) => open(route('place', { id: other }))}
            correction={correction}
          />
          <PassRows onPoster={() => open(route('poster', { kind: 'site', id }))} />
        </>
      ) : directory.state === 'loading' ? (
        <Reading directory={directory} />
      ) : (
        <LostNotice why="id" />
      )}
    </PageFrame>
  )
}

export default guarded(PlacePage)
