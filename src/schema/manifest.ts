import { isPartName, type PartName } from './part-names'
import { fits, type Shape } from './shape'
import { APP_VERSION, CONTENT_VERSION, SCHEMA_VERSION } from './version-forms'

/** A published file: its name beside the manifest, its hash, and how long it is in bytes before any compression. */
export interface Part {
  /** Only a plain name, or one below cities/: a manifest cannot send a phone elsewhere. */
  readonly file: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * What is published: which content, for which programs, in which files. Fields and parts that this program does not know
 * are passed over, so that a newer publisher can say more.
 */
export interface Manifest {
  readonly schemaVersion: number
  /** Whose content: `pack.id`. A phone takes no other. */
  readonly pack: string
  readonly contentVersion: string
  readonly published: string
  /** The oldest program that can show it, as in package.json: 0.1.0. */
  readonly minAppVersion: string
  /** Versions that must no longer be shown: a phone that has one goes back to what it came with. */
  readonly withdrawn: readonly string[]
  readonly parts: Readonly<Partial<Record<PartName | `cities/${string}`, Part>>>
  /** SHA-256 of the manifest itself, written as `sealedText` says: a damaged one is never half believed. */
  readonly seal: string
}

const PART: Shape = { file: 's', sha256: 's', bytes: 'n' }
const WHOLE: Shape = {
  pack: 's',
  contentVersion: 's',
  published: 's',
  minAppVersion: 's',
  withdrawn: ['list', 's'],
  parts: {},
  seal: 's',
}
const SHA256 = /^[0-9a-f]{64}$/
const FILE = /^(cities\/)?[a-z0-9-]+\.[0-9a-f]{16}\.json$/
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const isWhole = (number: unknown): number is number => Number.isInteger(number) && (number as number) > 0

function isPart(value: unknown): value is Part {
  if (!fits(PART, value)) return false
  const { file, sha256, bytes } = value as Part
  return FILE.test(file) && SHA256.test(sha256) && isWhole(bytes)
}

/** The manifest that a value is, with the parts that this program knows; undefined if it is none. By hand: valibot would be 3 KB more on the phone. */
export function manifestOf(value: unknown): Manifest | undefined {
  if (!fits(WHOLE, value)) return undefined
  const manifest = value as Manifest
  const { schemaVersion, contentVersion, published, minAppVersion, withdrawn, seal } = manifest
  const parts = Object.entries(manifest.parts).filter(([name]) => isPartName(name))
  const sound =
    isWhole(schemaVersion) &&
    [contentVersion, ...withdrawn].every((version) => CONTENT_VERSION.test(version)) &&
    DAY.test(published) &&
    APP_VERSION.test(minAppVersion) &&
    parts.every(([, part]) => isPart(part)) &&
    SHA256.test(seal)
  return sound ? { ...manifest, parts: Object.fromEntries(parts) } : undefined
}

/** The text that a manifest's seal is the hash of: all but the seal, keys in order, no spaces, whatever is in it. */
export function sealedText(manifest: object): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    const from = value as Readonly<Record<string, unknown>>
    return Object.fromEntries(
      Object.keys(from)
        .sort()
        .map((key) => [key, sorted(from[key])]),
    )
  }
  const { seal: _itself, ...rest } = manifest as { readonly seal?: unknown }
  return JSON.stringify(sorted(rest))
}

/** A manifest as it is published: without a space, so that no byte of it can change unseen. */
export const manifestText = (manifest: Manifest): string =>
  `${sealedText(manifest).slice(0, -1)},"seal":${JSON.stringify(manifest.seal)}}`

/**
 * What came of reading a manifest. `broken`: cut, damaged, or not a manifest at all. `newer`: whole, but in a format that
 * this program does not know.
 */
export type ManifestRead =
  { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly why: 'broken' | 'newer' }

/**
 * Reads the text of a manifest and believes it only under its seal, which holds whatever the format. `sha256` answers
 * lower-case hexadecimal for a text in UTF-8; it is handed in because phones have none.
 */
export function readManifest(text: string, sha256: (text: string) => string): ManifestRead {
  const broken = { ok: false, why: 'broken' } as const
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return broken
  }
  // what every manifest says first, whatever its format
  const { schemaVersion, seal } = Object(data) as { schemaVersion?: unknown; seal?: unknown }
  // the seal is over all that stands there, also what this program passes over
  if (!isWhole(schemaVersion) || sha256(sealedText(data as object)) !== seal) return broken
  if (schemaVersion > SCHEMA_VERSION) return { ok: false, why: 'newer' }
  const manifest = manifestOf(data)
  return manifest ? { ok: true, manifest } : broken
}
