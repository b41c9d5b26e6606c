import * as v from 'valibot'
import { appVersionSchema, contentVersionSchema, SCHEMA_VERSION } from './versions'

/** The packs that a publication may carry: those that travel with the packages, and a file per city of a long directory. */
export const PART_NAMES = ['core', 'places', 'tips', 'quiz', 'tip-lines', 'sources', 'search'] as const
export type PartName = (typeof PART_NAMES)[number]

/** A part as a manifest names it: one of the packs, or `cities/350100`. */
export const partNameSchema = v.union([
  v.picklist(PART_NAMES),
  v.custom<`cities/${string}`>((name) => typeof name === 'string' && /^cities\/\d{6}$/.test(name)),
])

/** SHA-256 in lower-case hexadecimal. */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A published file: its name beside the manifest, its hash, and how long it is in bytes before any compression. */
export const partSchema = v.object({
  /** Only a plain name, or one below cities/: a manifest cannot send a phone elsewhere. */
  file: v.pipe(v.string(), v.regex(/^(cities\/)?[a-z0-9-]+\.[0-9a-f]{16}\.json$/)),
  sha256,
  bytes: v.pipe(v.number(), v.integer(), v.gtValue(0)),
})

/** What every manifest says first, whatever its format: a phone reads this before anything else. */
export const envelopeSchema = v.object({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) })

/**
 * What is published: which content, for which programs, in which files. Fields that this program does not know are
 * passed over, so that a newer publisher can say more.
 */
export const manifestSchema = v.object({
  schemaVersion: envelopeSchema.entries.schemaVersion,
  /** Whose content: `pack.id`. A phone takes no other. */
  pack: v.string(),
  contentVersion: contentVersionSchema,
  published: v.pipe(v.string(), v.isoDate()),
  /** The oldest program that can show it, as in package.json: 0.1.0. */
  minAppVersion: appVersionSchema,
  /** Versions that must no longer be shown: a phone that has one goes back to what it came with. */
  withdrawn: v.array(contentVersionSchema),
  parts: v.record(partNameSchema, partSchema),
  /** SHA-256 of the manifest itself, written as `sealedText` says: a damaged one is never half believed. */
  seal: sha256,
})

export type Part = v.InferOutput<typeof partSchema>
export type Manifest = v.InferOutput<typeof manifestSchema>

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
  const envelope = v.safeParse(envelopeSchema, data)
  // the seal is over all that stands there, also what this program passes over
  if (!envelope.success || sha256(sealedText(data as object)) !== (data as { seal?: unknown }).seal) return broken
  if (envelope.output.schemaVersion > SCHEMA_VERSION) return { ok: false, why: 'newer' }
  const read = v.safeParse(manifestSchema, data)
  return read.success ? { ok: true, manifest: read.output } : broken
}
