import { isNewer } from '@/schema/content-version'
import type { Manifest, Part } from '@/schema/manifest'
import type { Keeping } from './keeping'
import type { Release, Why } from './world'

/** A part that is to be fetched. */
export interface Wanted extends Part {
  readonly name: string
}

/** What a manifest means for this phone. */
export interface Verdict {
  /** Why nothing is fetched, though this is not what is here. */
  readonly why?: Why
  /** Held parts that must go: withdrawn, or no longer published. */
  readonly drop: readonly string[]
  /** Held parts that are the same in the new version. */
  readonly renew: readonly string[]
  /** In the order in which they are fetched: the core, whose version the reader sees, is the last. */
  readonly wanted: readonly Wanted[]
  /** There are parts that came before and that this program cannot show: they are not fetched again. */
  readonly unfit: boolean
}

/** Versions of programs: 0.9.0 before 0.10.0. */
function needsLater(asked: string, has: string): boolean {
  const [least, ours] = [asked.split('.').map(Number), has.split('.').map(Number)]
  const differs = least.findIndex((number, i) => number !== ours[i])
  return differs >= 0 && (least[differs] ?? 0) > (ours[differs] ?? 0)
}

/** Cities come before the list that needs them, and the core after all. */
const turnOf = ({ name }: Wanted) => (name === 'core' ? 2 : name.startsWith('cities/') ? 0 : 1)

/** Decides over a manifest that is whole and in a known format. Withdrawing counts whatever else it says. */
export function judge(manifest: Manifest, holding: Keeping, program: Release): Verdict {
  const nothing: Verdict = { drop: [], renew: [], wanted: [], unfit: false }
  if (manifest.pack !== program.pack) return { ...nothing, why: 'foreign' }
  const { contentVersion } = manifest
  const withdrawn = holding.names().filter((name) => manifest.withdrawn.includes(holding.part(name)?.version ?? ''))
  const refused = (why: Why): Verdict => ({ ...nothing, drop: withdrawn, why })
  if (needsLater(manifest.minAppVersion, program.version)) return refused('program')
  const held = (name: string) => (withdrawn.includes(name) ? undefined : holding.part(name))
  const here = held('core')?.version ?? program.contentVersion
  if (isNewer(here, contentVersion)) return refused('older')
  const known = [...holding.withdrawn(), ...manifest.withdrawn]
  if (known.includes(contentVersion) || !isNewer(contentVersion, program.contentVersion)) {
    return { ...nothing, drop: withdrawn }
  }
  const parts = Object.entries(manifest.parts).flatMap(([name, part]): Wanted[] => (part ? [{ name, ...part }] : []))
  const asBundled = (part: Wanted) => part.sha256.startsWith(program.parts[part.name] ?? '-')
  const published = new Map(parts.filter((part) => !asBundled(part)).map((part) => [part.name, part.sha256]))
  const kept = holding.names().filter((name) => held(name))
  const isSame = (name: string) => published.get(name) === held(name)?.sha256
  const newer = parts.filter(
    ({ name }) =>
      published.has(name) && !isSame(name) && isNewer(contentVersion, held(name)?.version ?? program.contentVersion),
  )
  const wanted = newer.filter(({ sha256 }) => !holding.isUnfit(sha256))
  return {
    // what is published as the program has it is shown as the program has it
    drop: [...withdrawn, ...kept.filter((name) => !published.has(name))],
    renew: kept.filter((name) => isSame(name) && held(name)?.version !== contentVersion),
    wanted: wanted.sort((a, b) => turnOf(a) - turnOf(b)),
    unfit: wanted.length < newer.length,
  }
}
