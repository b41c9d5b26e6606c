/** A place with coordinates, GCJ-02. */
export interface Pin {
  readonly id: string
  readonly name: string
  readonly lat: number
  readonly lng: number
}

export interface PlaceMapProps {
  readonly pins: readonly Pin[]
  readonly label: string
  readonly onPin: (id: string) => void
}
