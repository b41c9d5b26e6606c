import { withPatience } from './patience'

/** Where the phone is, or why nobody says. A reader who says no is `denied`. */
export type Located =
  | { readonly ok: true; readonly point: { readonly lat: number; readonly lng: number } }
  | { readonly ok: false; readonly why: 'denied' | 'timeout' | 'unsupported' | 'failed' }

/** In ms. Indoors a phone may look for satellites for a minute; a reader does not wait that long. */
export const PATIENCE = 8000

/** What a promise answers, or undefined when it takes longer than PATIENCE; it rejects as the promise does. */
export const inTime = <T>(asked: Promise<T>): Promise<T | undefined> => withPatience(asked, PATIENCE)
