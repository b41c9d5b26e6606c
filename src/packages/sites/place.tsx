import places from '#packs/places.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { usePlaceSubject } from '@/features/share/use-subjects'
import { PlaceDetail } from '@/features/sites/components/place-detail'
import { usePlace } from '@/features/sites/use-sites'
import { param } from '@/routes'
import { addPack } from '@/store/content'
import { place as placeWord } from '#wording/sites'

addPack({ places })

function PlacePage() {
  const id = param(useRouter().params.id)
  const view = usePlace(id)
  const { call } = useOpen()
  const { card, copy } = usePassOn(usePlaceSubject(id))
  useShareAppMessage(() => ({ ...card }))
  useShareTimeline(() => ({ ...card }))
  return (
    <PageFrame title={placeWord} tone={view ? 'brand' : 'plain'}>
      {view ? <PlaceDetail view={view} onCall={call} onCopy={copy} /> : <LostNotice why="id" />}
    </PageFrame>
  )
}

export default guarded(PlacePage)
