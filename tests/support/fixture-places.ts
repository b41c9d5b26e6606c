import type { PlacesPack } from '../../src/schema/pack'
import type { PackedPlace } from '../../src/schema/site'

/** A place of the content that the fixtures give what no real place has yet: numbers, hours, a point on the map. */
export const FULL = 'taining-prenatal'
/** One with a point and nothing else. */
export const POINTED = 'gulou-prenatal'

export const full = {
  phone: ['0598-7800000转802', '0598-7800001'],
  hours: '每天 全天',
  coord: { lat: 26.9, lng: 117.17, system: 'gcj02' },
} as const
export const pointed = { coord: { lat: 26.08, lng: 119.29, system: 'gcj02' } } as const

/** The directory of the content with two places made up: numbers nobody has, points near their county's seat. */
export const withFixtures = (pack: PlacesPack): PlacesPack => ({
  ...pack,
  places: pack.places.map((place): PackedPlace =>
    place.id === FULL
      ? { ...place, ...full, phone: [...full.phone] }
      : place.id === POINTED
        ? { ...place, ...pointed }
        : place,
  ),
})

/** What the phone keeps after a reader chose a county and a kind, and what the first version kept of a saved place. */
export const KEPT = {
  saved:
    '{"version":1,"saved":{"items":[{"url":"/packages/sites/place?id=jinan-warmhome","title":"晋安区暖心家园活动点（两岸社区交流中心）"}]}}',
  finding: '{"version":1,"finding":{"region":"350400","kind":"prenatal"}}',
} as const
