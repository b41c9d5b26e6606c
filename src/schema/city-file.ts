import type { CityPack } from './pack'
import type { PackedPlace } from './site'

/** What was read from a city's file, or that it cannot be used. */
export type CityFile = { readonly ok: true; readonly places: readonly PackedPlace[] } | { readonly ok: false }

/** The texts that every list and every search reads. */
const READ = ['id', 'name', 'kind', 'adcode', 'address', 'py', 'grade'] as const

function isPlace(one: unknown): one is PackedPlace {
  if (typeof one !== 'object' || one === null) return false
  const place = one as Record<string, unknown>
  return (
    READ.every((key) => typeof place[key] === 'string') && Array.isArray(place.services) && Array.isArray(place.phone)
  )
}

/**
 * Reads the places of one city as the compiler wrote them. Every place was checked then; here only what a cut or
 * foreign file would lack, because thousands of full checks would hold up an old phone.
 */
export function parseCityFile(text: string): CityFile {
  try {
    const data = JSON.parse(text) as Partial<CityPack> | null
    const places: unknown = data?.places
    return Array.isArray(places) && places.every(isPlace) ? { ok: true, places } : { ok: false }
  } catch {
    return { ok: false }
  }
}
