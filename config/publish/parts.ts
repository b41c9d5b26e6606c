import crypto from 'node:crypto'
import type { Manifest, Part } from '../../src/schema/manifest'
import { PART_NAMES } from '../../src/schema/part-names'
import type { SearchPack } from '../../src/schema/search'
import type { Packs } from '../content/split'

/** Everything that the compiler makes and a phone can take. */
export type AllPacks = Packs & { readonly search: SearchPack }

/** A part as it will stand in the folder: its name in the manifest, what the manifest says of it, and its bytes. */
export interface MadePart {
  readonly name: keyof Manifest['parts']
  readonly part: Part
  readonly bytes: Buffer
}

/** SHA-256 in lower-case hexadecimal; a text is taken as UTF-8. */
export const sha256 = (of: string | Buffer): string => crypto.createHash('sha256').update(of).digest('hex')

function makePart(name: MadePart['name'], pack: unknown): MadePart {
  const bytes = Buffer.from(JSON.stringify(pack))
  const hash = sha256(bytes)
  return { name, bytes, part: { file: `${name}.${hash.slice(0, 16)}.json`, sha256: hash, bytes: bytes.length } }
}

/** The parts in the order of PART_NAMES, then the cities by code. A file's name says what is in it: same bytes, same name. */
export function makeParts(packs: AllPacks): MadePart[] {
  const cities = Object.keys(packs.cities).sort()
  return [
    ...PART_NAMES.map((name) => makePart(name, packs[name])),
    ...cities.map((code) => makePart(`cities/${code}`, packs.cities[code])),
  ]
}
