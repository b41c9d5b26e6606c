import type { Spot } from './map-spot'
import type { Outcome } from './outcome'

/** Tencent's web map takes a place in the address; it needs no key, and its app opens where the phone has it. */
const MAP = 'https://apis.map.qq.com/uri/v1/marker'

/** A separator of the map's own address format: it must not come from a name. */
const plain = (text: string) => text.replace(/[;:|]/g, ' ')

/** Opens a web map at a place in a tab of its own. A browser that blocks it answers `denied`. */
export function openMap({ lat, lng, name, address }: Spot): Promise<Outcome> {
  const marker = `coord:${lat},${lng};title:${plain(name)};addr:${plain(address)}`
  const opened = window.open(`${MAP}?marker=${encodeURIComponent(marker)}&referer=minjia`, '_blank')
  // the map's page has no business with ours
  if (opened) opened.opener = null
  return Promise.resolve(opened ? { ok: true } : { ok: false, why: 'denied' })
}
