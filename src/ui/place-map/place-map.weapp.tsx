import { Map, type MapProps } from '@tarojs/components'
import { light } from '#brand/colours'
import { useSinglePage } from '@/ui/single-page/single-page'
import type { Pin, PlaceMapProps } from './place-map-props'
import styles from './place-map.module.scss'

/** Shows all of Fujian. */
const FAR = 7
const NEAR = 12

type Marker = MapProps.marker

/** The host draws its own pin where no picture is named; Taro's type wants one. */
const markOf = ({ lat, lng, name }: Pin, id: number): Marker =>
  ({
    id,
    latitude: lat,
    longitude: lng,
    title: name,
    width: 28,
    height: 36,
    callout: { ...CALLOUT, content: name },
  }) as Marker

/** Drawn by the host over its map, which is light in any theme. */
const CALLOUT = {
  color: '#15211f',
  fontSize: 14,
  borderRadius: 6,
  borderWidth: 1,
  borderColor: light.brandLine,
  bgColor: '#ffffff',
  padding: 6,
  display: 'BYCLICK',
} as const

/** The platform's map with a mark for each place; a tap on a mark opens it. The host asks for numbers as ids of marks. */
export function PlaceMap({ pins, label, onPin }: PlaceMapProps) {
  // a single page has no map
  if (useSinglePage() || !pins.length) return null
  const middle = (of: 'lat' | 'lng') => pins.reduce((sum, pin) => sum + pin[of], 0) / pins.length
  return (
    <Map
      id="place-map"
      className={styles.map ?? ''}
      aria-label={label}
      latitude={middle('lat')}
      longitude={middle('lng')}
      scale={pins.length === 1 ? NEAR : FAR}
      markers={pins.map(markOf)}
      onError={() => undefined}
      onMarkerTap={({ detail }) => {
        const pin = pins[Number(detail.markerId)]
        if (pin) onPin(pin.id)
      }}
      onCalloutTap={({ detail }) => {
        const pin = pins[Number(detail.markerId)]
        if (pin) onPin(pin.id)
      }}
    />
  )
}
