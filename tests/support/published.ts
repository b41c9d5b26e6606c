import fs from 'node:fs'
import path from 'node:path'
import { makeManifest } from '../../config/publish/make-manifest'
import { makeParts, type AllPacks } from '../../config/publish/parts'
import { manifestText } from '../../src/schema/manifest'
import { PART_NAMES } from '../../src/schema/part-names'

/** What is said at the end of texts that were published anew: no text of the content ends so. */
export const MARK = '〔新〕'

const read = (name: string): unknown => JSON.parse(fs.readFileSync(`dist/content/packs/${name}.json`, 'utf8'))
const app = (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }).version

/** Every text under some keys, marked. */
function marked(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => marked(one, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      keys.includes(key) && typeof one === 'string' ? one + MARK : marked(one, keys),
    ]),
  )
}

/** The app's own content as a newer version, every summary and address marked; the files by name, the manifest among them. */
export function publishedAnew(contentVersion = '2099.01.01', withdrawn: readonly string[] = []): Map<string, string> {
  const packs = Object.fromEntries(
    PART_NAMES.map((name) => [name, marked(read(name), ['summary', 'address', 'reason', 'text', 'publisher'])]),
  ) as unknown as AllPacks
  const info = { ...packs.core.info, contentVersion, published: '2099-01-01' }
  const parts = makeParts({ ...packs, core: { ...packs.core, info }, cities: {} })
  const manifest = makeManifest(info, { minAppVersion: undefined, withdrawn }, parts, app)
  return new Map([
    ...parts.map(({ part, bytes }) => [part.file, bytes.toString()] as const),
    ['manifest.json', manifestText(manifest)] as const,
  ])
}

/** Puts published files into a folder, as a host has them. */
export function putInto(folder: string, files: ReadonlyMap<string, string>): void {
  fs.mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) fs.writeFileSync(path.join(folder, name), text)
}
