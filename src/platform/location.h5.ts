import { PATIENCE, type Located } from './located'

/** The browser's numbers for why it does not say where it is. */
const DENIED = 1
const TIMEOUT = 3

/**
 * Where the phone is, roughly: the browser is not asked for its best. Only after a tap; the browser asks the reader
 * first, and answers only on https or on this machine. Degrees, WGS84.
 */
export const locate = (): Promise<Located> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ ok: false, why: 'unsupported' })
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ ok: true, point: { lat: coords.latitude, lng: coords.longitude } }),
      ({ code }) => resolve({ ok: false, why: code === DENIED ? 'denied' : code === TIMEOUT ? 'timeout' : 'failed' }),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: 10 * 60 * 1000 },
    )
  })
