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

export interface Held {
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

export const LIST = 'held.json'
/** More than are ever withdrawn or unfit at a time; the oldest give way. */
export const MOST = 40

export const fileOf = (name: string, { sha256 }: HeldPart) => `${name.replace('/', '-')}-${sha256.slice(0, 16)}.json`

/** How the list names a part that a program cannot show. */
export const unfitBy = ({ version }: Program, sha256: string): string => `${sha256} ${version}`

/** A part on the list, whether or not it may be shown. */
export const partOf = ({ parts }: Held, name: string): HeldPart | undefined =>
  (parts as Readonly<Partial<typeof parts>>)[name]

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

/** The list itself, and what changes it: for ./keeping, which comes later than the first page. */
export interface Ledger {
  readonly files: ContentFiles
  readonly program: Program
  readonly held: () => Held
  /** Whether the phone kept the list as it is now to be; where it did not, it stays as it was. */
  readonly save: (next: Held) => boolean
  /** Takes parts off the list; in this run they are gone even if the phone does not keep the list. */
  readonly letGo: (names: readonly string[], more?: Partial<Held>) => void
  /** Notes that a part of this hash cannot be shown by this program, and takes parts off the list. */
  readonly refuse: (sha256: string, names: readonly string[]) => void
}

/**
 * The parts of content that this phone has fetched, newer than those of the program. Each stands alone: what is damaged,
 * withdrawn, or not newer than what the program came with is as if it were not there.
 */
export interface Holding {
  readonly part: (name: string) => HeldPart | undefined
  /** What a part holds, if `fit` says that it can be shown; a part that cannot is let go of. */
  readonly read: <T>(name: string, fit: (value: unknown) => boolean) => T | undefined
  /** Removes all. Whether the phone let it. */
  readonly forget: () => boolean
  readonly ledger: Ledger
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
  const save = (next: Held): boolean => {
    const json = JSON.stringify(next)
    const kept = files.write(LIST, `${sumOf(json)}\n${json}`)
    if (kept) held = next
    return kept
  }
  const letGo = (names: readonly string[], more: Partial<Held> = {}) => {
    const parts = Object.fromEntries(Object.entries(held.parts).filter(([name]) => !names.includes(name)))
    const next = { ...held, ...more, parts }
    // a list that cannot be written is let go of in this run all the same
    if (!save(next)) held = next
  }
  const refuse = (sha256: string, names: readonly string[]) =>
    letGo(names, { unfit: [unfitBy(program, sha256), ...held.unfit].slice(0, MOST) })
  const part = (name: string) => {
    const found = partOf(held, name)
    return found && isNewer(found.version, program.contentVersion) && !held.withdrawn.includes(found.version)
      ? found
      : undefined
  }

  return {
    part,
    read: <T>(name: string, fit: (value: unknown) => boolean) => {
      const found = part(name)
      const text = found && files.read(fileOf(name, found))
      if (!found) return undefined
      if (text?.length !== found.length || sumOf(text) !== found.sum) {
        letGo([name])
        return undefined
      }
      const value = parsed(text)
      if (found.program === program.version || fit(value)) return value as T
      refuse(found.sha256, [name])
      return undefined
    },
    forget: () => {
      held = none()
      return files.list().map(files.remove).every(Boolean)
    },
    ledger: { files, program, held: () => held, save, letGo, refuse },
  }
}
