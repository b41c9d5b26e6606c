/** A place on a map: degrees in GCJ-02, the system of Chinese maps. */
export interface Spot {
  readonly lat: number
  readonly lng: number
  readonly name: string
  readonly address: string
}
