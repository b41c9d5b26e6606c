/** What came from an address, or why nothing did. `refused`: the host allows no such address. */
export type Fetched =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly why: 'offline' | 'unreachable' | 'timeout' | 'refused' | 'missing' | 'server' | 'large'
    }

/** How something is fetched. `most`: more bytes than this are not taken. `fresh`: not out of a cache. */
export interface Asking {
  readonly most: number
  readonly fresh: boolean
}

/** In ms. The largest part takes half as long over 1.6 Mbps. */
export const TIMEOUT = 20_000

/** What an answer's status means where it is no success. */
export const faultOf = (status: number): 'missing' | 'server' =>
  status === 404 || status === 410 ? 'missing' : 'server'
