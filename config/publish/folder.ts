import fs from 'node:fs'
import path from 'node:path'
import { readManifest, type Manifest } from '../../src/schema/manifest'
import { putFile } from './put-file'
import { sha256, type MadePart } from './parts'

export const MANIFEST = 'manifest.json'
/** The manifest before the present one: phones may be half way through its files. */
export const PREVIOUS = 'manifest.previous.json'
const HASHED = /^[a-z0-9-]+\.[0-9a-f]{16}\.json$/

/** A manifest that stands in a folder; `broken` where a file is there and cannot be believed. */
export function manifestIn(folder: string, name = MANIFEST): Manifest | undefined | 'broken' {
  const file = path.join(folder, name)
  if (!fs.existsSync(file)) return undefined
  const read = readManifest(fs.readFileSync(file, 'utf8'), sha256)
  return read.ok ? read.manifest : 'broken'
}

/** What stands under a part's name: nothing, the part, or something else. */
export function standing(folder: string, { part }: Pick<MadePart, 'part'>): 'absent' | 'sound' | 'damaged' {
  const file = path.join(folder, part.file)
  if (!fs.existsSync(file)) return 'absent'
  return sha256(fs.readFileSync(file)) === part.sha256 ? 'sound' : 'damaged'
}

/** Published files that none of these manifests names, by name. */
export function unnamed(folder: string, manifests: readonly (Manifest | undefined)[]): string[] {
  const named = new Set(manifests.flatMap((one) => Object.values(one?.parts ?? {}).map((part) => part?.file)))
  const below = (under: string) => {
    const full = path.join(folder, under)
    return fs.existsSync(full) ? fs.readdirSync(full).filter((name) => HASHED.test(name)) : []
  }
  return [...below('.'), ...below('cities').map((name) => `cities/${name}`)].filter((file) => !named.has(file)).sort()
}

/** Writes the parts that are not there yet, keeps the manifest that was, and writes the new one last of all. */
export function writeFolder(folder: string, parts: readonly MadePart[], text: string, keepFormer: boolean): void {
  for (const one of parts) {
    if (standing(folder, one) === 'absent') putFile(path.join(folder, one.part.file), one.bytes)
  }
  const manifest = path.join(folder, MANIFEST)
  if (keepFormer) putFile(path.join(folder, PREVIOUS), fs.readFileSync(manifest))
  putFile(manifest, text)
}
