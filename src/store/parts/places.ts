import shape from '#shapes/places.json'
import type { PlacesPack } from '@/schema/pack'
import { addPack } from '../content'
import { handInPlaces } from '../update/in-use'

/** The sites package hands in its places. */
export const addPlaces = (own: PlacesPack): void =>
  process.env.CONTENT_URL ? handInPlaces(own, shape) : addPack({ places: own })
