import { now } from '@/platform/clock'
import { fetchText } from '@/platform/fetch-text'
import { networkNow } from '@/platform/network'
import { program, theHolding } from '@/store/update/in-use'
import { openKeeping } from '@/store/update/keeping'
import { lookForUpdate } from '@/store/update/look'
import type { Release, World } from '@/store/update/world'

const world: World = {
  fetchText,
  network: networkNow,
  now,
  chance: Math.random,
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
}

const release: Release = { ...program, parts: JSON.parse(process.env.BUNDLED_PARTS || '{}') as Release['parts'] }

let tidied = false

/** Looks for newer content, by itself or because the reader asked. Where no address was built in, nothing is asked. */
export async function lookNow(asked: boolean): Promise<void> {
  const held = theHolding()
  if (!process.env.CONTENT_URL || !held) return
  const holding = openKeeping(held)
  // what a killed run or an older program left, once a start and not before the first page
  if (!tidied) holding.tidy()
  tidied = true
  await lookForUpdate({ address: process.env.CONTENT_URL, world, holding, program: release, asked })
}
