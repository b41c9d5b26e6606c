import places from '#packs/places.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { usePassOn } from '@/features/share/use-pass-on'
import { RegionGrid } from '@/features/sites/components/region-grid'
import { useMap } from '@/features/sites/use-map'
import { param, route } from '@/routes'
import { addPlaces } from '@/store/parts/places'
import { PlaceMap } from '@/ui/place-map/place-map'
import { Section } from '@/ui/section/section'
import * as words from '#wording/directory'

addPlaces(places)

function MapPage() {
  const { regions, open: city, openCity, pins } = useMap(param(useRouter().params.region))
  const { open } = useOpen()
  const pass = usePassOn(undefined, { title: words.mapShare, to: route('map', {}) })
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  return (
    <PageFrame title={words.mapPage}>
      {pins.length ? (
        <Section tight title={words.mapOnMap({ n: pins.length })}>
          <PlaceMap
            pins={pins}
            label={words.mapOnMap({ n: pins.length })}
            onPin={(id) => open(route('place', { id }))}
          />
        </Section>
      ) : null}
      <Section tight text={words.mapText}>
        <RegionGrid
          regions={regions}
          open={city}
          onCity={openCity}
          onChoose={(region) => open(route('list', { region }))}
        />
      </Section>
    </PageFrame>
  )
}

export default guarded(MapPage)
