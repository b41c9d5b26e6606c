import type { PlaceMapProps } from './place-map-props'

/** A browser has no map of the platform's: the list and the grid are there. */
export const PlaceMap = (_: PlaceMapProps): null => null
