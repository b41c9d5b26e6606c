import { isNewer } from '@/schema/content-version'
import { isPartName } from '@/schema/part-names'
import { fits, type Shape } from '@/schema/shape'
import { CONTENT_VERSION, SCHEMA_VERSION } from '@/schema/version-forms'
import { sumOf } from './sum'
import type { ContentFiles, Program } from './world'

/** A part on this phone. */
export interface HeldPart {
  readonly sha256: string
  /** Of the content that it was published in. */
  readonly version: string
  /** Of the program that has seen that the part fits it; '' before the part was looked into. */
  readonly program: string
  readonly length: number
  readonly sum: number
}

interface Held {
  readonly pack: string
  readonly schemaVersion: number
  /** Versions that must not be shown, however often they are published again. */
  readonly withdrawn: readonly string[]
  /** Hashes of parts that came whole and could not be shown, and by which program: it does not fetch them again. */
  readonly unfit: readonly string[]
  readonly parts: Readonly<Record<string, HeldPart>>
}

const HELD: Shape = {
  pack: 's',
  schemaVersion: ['is', SCHEMA_VERSION],
  withdrawn: ['list', 's'],
  unfit: ['list', 's'],
  parts: ['table', { sha256: 's', version: 's', program: 's', length: 'n', sum: 'n' }],
}

function isHeld(value: unknown): value is Held {
  if (!fits(HELD, value)) return false
  const { withdrawn, parts } = value as Held
  const versions = [...withdrawn, ...Object.values(parts).map(({ version }) => version)]
  return versions.every((version) => CONTENT_VERSION.test(version)) && Object.keys(parts).every(isPartName)
}

const LIST = 'held.json'
/** More than are ever withdrawn or unfit at a time; the oldest give way. */
const MOST = 40

const fileOf = (name: string, { sha256 }: HeldPart) => `${name.replace('/', '-')}-${sha256.slice(0, 16)}.json`

/** The list of what is held, under its sum: what is damaged is not half believed. */
function readList(text = ''): Held | undefined {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  if (text.slice(0, end) !== String(sumOf(json))) return undefined
  const value = parsed(json)
  return isHeld(value) ? value : undefined
}

/** A file of the right sum is what was written; all the same nothing here may throw. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * The parts of content that this phone has fetched, newer than those of the program. Each stands alone: what is damaged,
 * withdrawn, or not newer than what the program came with is as if it were not there.
 */
export interface Holding {
  readonly part: (name: string) => HeldPart | undefined
  /** Names of all that is held. */
  readonly names: () => readonly string[]
  readonly withdrawn: () => readonly string[]
  readonly isUnfit: (sha256: string) => boolean
  /** Notes that a part cannot be shown. */
  readonly refuse: (sha256: string) => void
  /** What a part holds, if `fit` says that it can be shown; a part that cannot is let go of. */
  readonly read: <T>(name: string, fit: (value: unknown) => boolean) => T | undefined
  /** Keeps a part in place of the one of before. Whether the phone has room for it. */
  readonly put: (name: string, part: Omit<HeldPart, 'length' | 'sum'>, text: string) => boolean
  /** Says of a part that it is the same in a newer version. */
  readonly renew: (name: string, version: string) => void
  readonly drop: (names: readonly string[], withdrawn?: readonly string[]) => void
  /** Removes every file that nothing names any more: what a killed run or an older program left. */
  readonly tidy: () => void
  /** Removes all. Whether the phone let it. */
  readonly forget: () => boolean
}

export function openHolding(files: ContentFiles, program: Program): Holding {
  const none = (): Held => ({
    pack: program.pack,
    schemaVersion: SCHEMA_VERSION,
    withdrawn: [],
    unfit: [],
    parts: {},
  })
  const found = readList(files.read(LIST))
  let held: Held = found?.pack === program.pack ? found : none()
  const unfit = (sha256: string) => `${sha256} ${program.version}`
  const partsOf = (): Readonly<Partial<Record<string, HeldPart>>> => held.parts
  const save = (next: Held): boolean => {
    const json = JSON.stringify(next)
    const kept = files.write(LIST, `${sumOf(json)}\n${json}`)
    if (kept) held = next
    return kept
  }
  const without = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(held.parts).filter(([name]) => !names.includes(name)))
  const letGo = (names: readonly string[], more: Partial<Held> = {}) => {
    const next = { ...held, ...more, parts: without(names) }
    // a list that cannot be written is let go of in this run all the same
    if (!save(next)) held = next
  }
  const live = (name: string) => {
    const part = partsOf()[name]
    return part && isNewer(part.version, program.contentVersion) && !held.withdrawn.includes(part.version)
      ? part
      : undefined
  }

  return {
    part: live,
    names: () => Object.keys(held.parts),
    withdrawn: () => held.withdrawn,
    isUnfit: (sha256) => held.unfit.includes(unfit(sha256)),
    refuse: (sha256) => letGo([], { unfit: [unfit(sha256), ...held.unfit].slice(0, MOST) }),
    read: <T>(name: string, fit: (value: unknown) => boolean) => {
      const part = live(name)
      const text = part && files.read(fileOf(name, part))
      if (!part) return undefined
      if (text?.length !== part.length || sumOf(text) !== part.sum) {
        letGo([name])
        return undefined
      }
      const value = parsed(text)
      if (part.program === program.version || fit(value)) return value as T
      letGo([name], { unfit: [unfit(part.sha256), ...held.unfit].slice(0, MOST) })
      return undefined
    },
    put: (name, given, text) => {
      const part = { ...given, length: text.length, sum: sumOf(text) }
      const before = partsOf()[name]
      if (!files.write(fileOf(name, part), text)) return false
      if (!save({ ...held, parts: { ...held.parts, [name]: part } })) {
        files.remove(fileOf(name, part))
        return false
      }
      if (before && before.sha256 !== part.sha256) files.remove(fileOf(name, before))
      return true
    },
    renew: (name, version) => {
      const part = partsOf()[name]
      if (part) save({ ...held, parts: { ...held.parts, [name]: { ...part, version } } })
    },
    drop: (names, withdrawn = []) => {
      const gone = names.flatMap((name) => {
        const part = partsOf()[name]
        return part ? [fileOf(name, part)] : []
      })
      const all = [...new Set([...withdrawn, ...held.withdrawn])].slice(0, MOST)
      if (!gone.length && all.join() === held.withdrawn.join()) return
      letGo(names, { withdrawn: all })
      gone.forEach(files.remove)
    },
    tidy: () => {
      const old = Object.keys(held.parts).filter((name) => !live(name))
      if (old.length) letGo(old)
      const named = new Set([
        LIST,
        ...Object.entries(partsOf()).map(([name, part]) => (part ? fileOf(name, part) : '')),
      ])
      files.list().forEach((file) => named.has(file) || files.remove(file))
    },
    forget: () => {
      held = none()
      return files.list().map(files.remove).every(Boolean)
    },
  }
}
