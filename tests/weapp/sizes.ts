import fs from 'node:fs'
import path from 'node:path'
import { filesOf } from './official'

/** Raw bytes of a build, as WeChat counts them. */
export interface Sizes {
  readonly main: number
  readonly total: number
  /** By root of the sub-package. */
  readonly packages: Readonly<Record<string, number>>
  /** The main package by file; pages and pictures together. */
  readonly parts: Readonly<Record<string, number>>
  /** Pictures, sounds and type, by file. */
  readonly assets: Readonly<Record<string, number>>
}

/** Not uploaded: what licences say is kept beside the scripts, and the host's own project file. */
const LEFT_OUT = /\.(txt|map)$|^project\.config\.json$/

const ASSET = /\.(png|jpe?g|gif|svg|webp|mp3|aac|wav|mp4|ttf|otf|woff2?)$/

/** The most bytes of each; 1 KB = 1000 bytes, but where WeChat itself counts in 1024. */
export const BUDGET = { main: 420_000, total: 1_200_000, package: 2 * 1024 * 1024, asset: 40 * 1024 } as const

export function measure(dist: string): Sizes {
  const app = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  const roots = (app.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const packages: Record<string, number> = Object.fromEntries(roots.map((root) => [root, 0]))
  const parts: Record<string, number> = {}
  const assets: Record<string, number> = {}
  let main = 0
  for (const file of filesOf(dist).filter((one) => !LEFT_OUT.test(one))) {
    const bytes = fs.statSync(path.join(dist, file)).size
    if (ASSET.test(file)) assets[file] = bytes
    const root = roots.find((one) => file.startsWith(one))
    if (root) packages[root] = (packages[root] ?? 0) + bytes
    else {
      main += bytes
      const part = file.includes('/') ? `${file.split('/')[0]}/` : file
      parts[part] = (parts[part] ?? 0) + bytes
    }
  }
  const total = main + Object.values(packages).reduce((sum, bytes) => sum + bytes, 0)
  return { main, total, packages, parts, assets }
}

/** What is over its budget, in words. */
export function sizeFaults({ main, total, packages, assets }: Sizes): string[] {
  const over = (most: number) => (pairs: Readonly<Record<string, number>>) =>
    Object.entries(pairs).flatMap(([name, bytes]) => (bytes > most ? [`${name}: ${bytes} bytes, at most ${most}`] : []))
  return [
    ...over(BUDGET.main)({ 'main package': main }),
    ...over(BUDGET.total)({ 'all packages': total }),
    ...over(BUDGET.package)(packages),
    ...over(BUDGET.asset)(assets),
  ]
}
