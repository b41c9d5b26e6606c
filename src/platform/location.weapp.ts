import Taro from '@tarojs/taro'
import { attempt } from './outcome'
import { inTime, type Located } from './located'

/**
 * Where the phone is, roughly: WeChat's fuzzy location, off by kilometres. Only after a tap; WeChat asks the reader
 * first. Degrees, WGS84.
 */
export async function locate(): Promise<Located> {
  let found: { latitude: number; longitude: number } | undefined
  const asking = attempt(async () => {
    const answer = await Taro.getFuzzyLocation({ type: 'wgs84' })
    found = answer
    return answer
  })
  const outcome = await inTime(asking)
  if (!outcome) return { ok: false, why: 'timeout' }
  if (!outcome.ok) return { ok: false, why: outcome.why === 'cancelled' ? 'denied' : outcome.why }
  return found ? { ok: true, point: { lat: found.latitude, lng: found.longitude } } : { ok: false, why: 'failed' }
}
