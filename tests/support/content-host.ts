import crypto from 'node:crypto'
import { sealedText, type Manifest } from '@/schema/manifest'
import type { CorePack } from '@/schema/pack'
import type { Asking, ContentFiles, Fetched, Release, World } from '@/store/update/world'
import { aCore, somePlaces, aTip, aQuestion } from './builders'

export const sha256 = (text: string | Buffer): string => crypto.createHash('sha256').update(text).digest('hex')

export const PACK = 'minjia-test'
export const BUNDLED = '2000.01.01'

/** A core of some version, whose one figure says which. */
export function coreOf(contentVersion: string): CorePack {
  const core = aCore()
  return { ...core, info: { ...core.info, id: PACK, contentVersion } }
}

/** Every part in some version: each says the version in one of its texts. */
export const partsOf = (version: string): Readonly<Record<string, unknown>> => ({
  core: coreOf(version),
  places: { ...somePlaces(), seats: { ...somePlaces().seats, source: version } },
  tips: { tips: [aTip({ summary: version })] },
  quiz: { questions: [aQuestion({ reason: version })] },
  'tip-lines': { tipLines: [{ id: 'example-tip', title: '例子', topic: 'home', summary: version }] },
  sources: { kinds: [], hotlines: [], seats: { source: version, licence: '例子' } },
  search: { entries: [], lists: [], ignored: [version], popular: [], placesElsewhere: false },
})

/** What a host has: texts by name, the manifest among them. */
export type Published = Record<string, string>

/** Publishes parts as `npm run content -- publish` does. */
export function publish(
  version: string,
  change: Partial<Manifest> = {},
  parts: Readonly<Record<string, unknown>> = partsOf(version),
): Published {
  const files: Published = {}
  const named = Object.entries(parts).map(([name, value]) => {
    const text = JSON.stringify(value)
    const hash = sha256(text)
    const file = `${name}.${hash.slice(0, 16)}.json`
    files[file] = text
    return [name, { file, sha256: hash, bytes: Buffer.byteLength(text) }]
  })
  const unsealed = {
    schemaVersion: 1,
    pack: PACK,
    contentVersion: version,
    published: '2000-01-02',
    minAppVersion: '0.1.0',
    withdrawn: [],
    parts: Object.fromEntries(named) as Manifest['parts'],
    ...change,
  }
  files['manifest.json'] = JSON.stringify({ ...unsealed, seal: sha256(sealedText(unsealed)) })
  return files
}

export const aProgram = (change: Partial<Release> = {}): Release => ({
  version: '0.1.0',
  pack: PACK,
  contentVersion: BUNDLED,
  parts: {},
  ...change,
})

/** Files in memory. `full`: nothing more is written; `cut`: after so many writes the program is killed. */
export function aDisk(texts: Map<string, string> = new Map(), state: { full?: boolean; cut?: number } = {}) {
  const files: ContentFiles = {
    read: (name) => texts.get(name),
    write: (name, text) => {
      if (state.full) return false
      if (state.cut !== undefined && state.cut-- <= 0) throw new Error('killed')
      texts.set(name, text)
      return true
    },
    remove: (name) => texts.delete(name),
    list: () => [...texts.keys()],
  }
  return { files, texts, state }
}

/** A phone around an update: what it fetches is what `host` answers to a file's name. */
export function aWorld(
  host: (name: string, asking: Asking) => Fetched | Promise<Fetched>,
  change: Partial<World> = {},
): World & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    fetchText: (address, asking) => {
      const name = address.replace('https://content.test/', '')
      asked.push(name)
      return Promise.resolve(host(name, asking))
    },
    network: () => Promise.resolve('free'),
    now: () => 1_000_000_000_000,
    chance: () => 0.5,
    pause: () => Promise.resolve(),
    ...change,
  }
}

/** A host that has these files and is well. */
export const serving =
  (files: Published) =>
  (name: string, { most }: Asking): Fetched => {
    const text = files[name]
    if (text === undefined) return { ok: false, why: 'missing' }
    return Buffer.byteLength(text) > most ? { ok: false, why: 'large' } : { ok: true, text }
  }
