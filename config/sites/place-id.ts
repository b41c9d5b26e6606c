import crypto from 'node:crypto'
import { alike } from './clean'
import type { Place } from '../../src/schema/site'

/** Enough that two places of a kind in a county do not meet by chance; where they do, the id grows. */
const SHORTEST = 5

/**
 * An id for a new place: its kind, its county, and letters that follow from its name. The same row gets the same id
 * whatever stands around it; `taken` says which are in use.
 */
export function makeId(
  { kind, adcode, name }: Pick<Place, 'kind' | 'adcode' | 'name'>,
  taken: ReadonlySet<string>,
): string {
  const digest = crypto.createHash('sha256').update(alike(name)).digest('hex')
  const letters = BigInt(`0x${digest}`).toString(36)
  for (let length = SHORTEST; length <= letters.length; length++) {
    const id = `${kind}-${adcode}-${letters.slice(0, length)}`
    if (!taken.has(id)) return id
  }
  throw new Error(`no id left for ${name}`)
}
