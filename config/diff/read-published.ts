import fs from 'node:fs'
import path from 'node:path'
import { MANIFEST, manifestIn, standing } from '../publish/folder'
import type { AllPacks } from '../publish/parts'

/** The packs of a published folder, or why they cannot be read, in an editor's words. */
export function readPublished(folder: string): AllPacks | string {
  const manifest = manifestIn(folder)
  if (manifest === undefined) return `${folder} 里没有 ${MANIFEST}，不是发布过的文件夹`
  if (manifest === 'broken') return `${path.join(folder, MANIFEST)} 读不懂，从网上再取一份`
  const parts = Object.entries(manifest.parts).flatMap(([name, part]) => (part ? [{ name, part }] : []))
  const wrong = parts.filter((one) => standing(folder, one) !== 'sound').map(({ part }) => part.file)
  if (wrong.length) return `${folder} 里缺了或者坏了：${wrong.join('、')}，从网上再取一份`
  const packs: Record<string, unknown> = {}
  const cities: Record<string, unknown> = {}
  for (const { name, part } of parts) {
    const data = JSON.parse(fs.readFileSync(path.join(folder, part.file), 'utf8')) as unknown
    if (name.startsWith('cities/')) cities[name.slice('cities/'.length)] = data
    else packs[name] = data
  }
  // sealed by the publisher, who checked every entry: the hash is enough
  return { ...packs, cities } as unknown as AllPacks
}
