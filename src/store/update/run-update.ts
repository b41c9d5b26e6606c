import { readManifest, type Manifest } from '@/schema/manifest'
import { sha256Of } from './digest'
import type { Keeping } from './keeping'
import { judge, type Wanted } from './judge'
import { takePart } from './take-part'
import type { UpdateResult } from './updates'
import type { Asking, Fetched, Release, Why, World } from './world'

/** Bytes of a manifest; ours has two thousand. */
const MANIFEST_MOST = 64_000
/** Bytes of one part: what WeChat takes as a whole package. */
const PART_MOST = 2_000_000
/** How long after a failure it is tried once more, in ms. */
const AGAIN = 2000
const ONCE_MORE: readonly Why[] = ['unreachable', 'timeout', 'server', 'broken', 'cut', 'changed']

/** What an update came to. `changed`: what is held is not what it was. */
export interface Outcome {
  readonly result: Exclude<UpdateResult, 'none'>
  readonly why?: Why
  readonly waiting: number
  readonly changed: boolean
}

/** Everything that an update works with. */
export interface Update {
  /** Where content is published, with a slash at the end. */
  readonly address: string
  readonly world: World
  readonly holding: Keeping
  readonly program: Release
  /** The reader asked for it: then it may cost bytes. */
  readonly asked: boolean
  readonly onProgress: (done: number, all: number) => void
}

const failed = (why: Why): Outcome => ({ result: 'failed', why, waiting: 0, changed: false })

/** Asks once, and after a failure that may pass once more. `see` looks into what came. */
async function twice(ask: () => Promise<Fetched>, see: (text: string) => Promise<Why | undefined>, world: World) {
  const attempt = async (): Promise<Why | undefined> => {
    const came = await ask()
    return came.ok ? see(came.text) : came.why
  }
  const why = await attempt()
  if (!why || !ONCE_MORE.includes(why)) return why
  await world.pause(AGAIN * (0.5 + world.chance()))
  return attempt()
}

/** Fetches one part and keeps it. Answers why it could not. */
function fetchPart(part: Wanted, version: string, update: Update): Promise<Why | undefined> {
  const { address, world, holding, program } = update
  if (part.bytes > PART_MOST) return Promise.resolve('large')
  const ask = () => world.fetchText(address + part.file, { most: part.bytes, fresh: false })
  const see = async (text: string) => {
    const taken = await takePart(part, text, version, program, () => world.pause(0))
    if (!taken.ok) {
      if (taken.why === 'shape') holding.refuse(part.sha256)
      return taken.why
    }
    const kept = { sha256: part.sha256, version, program: taken.seen ? program.version : '' }
    return holding.put(part.name, kept, text) ? undefined : 'full'
  }
  return twice(ask, see, world)
}

/** Looks for newer content and fetches what there is. Whatever goes wrong is in the answer, and what is held stays. */
export async function runUpdate(update: Update): Promise<Outcome> {
  const { address, world, holding, program, asked, onProgress } = update
  const network = await world.network()
  if (network === 'none') return failed('offline')
  const asking: Asking = { most: MANIFEST_MOST, fresh: true }
  const found: { manifest?: Manifest } = {}
  const read = (text: string): Promise<Why | undefined> => {
    const came = readManifest(text, sha256Of)
    if (came.ok) found.manifest = came.manifest
    return Promise.resolve(came.ok ? undefined : came.why === 'newer' ? 'program' : 'broken')
  }
  const missed = await twice(() => world.fetchText(`${address}manifest.json`, asking), read, world)
  const { manifest } = found
  if (!manifest) return failed(missed ?? 'broken')
  const { contentVersion, withdrawn } = manifest
  const { why, drop, renew, wanted, unfit } = judge(manifest, holding, program)
  const recalled = drop.some((name) => withdrawn.includes(holding.part(name)?.version ?? ''))
  const changed = drop.length > 0
  if (why !== 'foreign') holding.drop(drop, withdrawn)
  if (why) return recalled ? { result: 'withdrawn', why, waiting: 0, changed } : { ...failed(why), changed }
  renew.forEach((name) => holding.renew(name, contentVersion))
  if (!wanted.length) {
    const result = recalled ? 'withdrawn' : unfit ? 'partly' : 'current'
    return { result, ...(unfit && { why: 'shape' as const }), waiting: 0, changed }
  }
  const all = wanted.reduce((sum, { bytes }) => sum + bytes, 0)
  if (network === 'metered' && !asked) return { result: 'waiting', waiting: all, changed }
  let [done, came] = [0, 0]
  let first: Why | undefined = unfit ? 'shape' : undefined
  for (const part of wanted) {
    onProgress(done, all)
    const fault = await fetchPart(part, contentVersion, update)
    first ??= fault
    done += part.bytes
    if (!fault) came++
  }
  const result = !first ? 'updated' : came ? 'partly' : 'failed'
  return { result, ...(first && { why: first }), waiting: 0, changed: changed || came > 0 }
}
