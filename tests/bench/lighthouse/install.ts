import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Apart from our own packages: 186 MB that nothing else needs, pinned by a lock of its own. */
const HOME = path.resolve('dist/tools/lighthouse')
const FILES = ['package.json', 'package-lock.json']

/** An audit of Lighthouse: what it measured, and a score from 0 to 1. */
export interface Audit {
  readonly score: number | null
  readonly numericValue?: number
  readonly title: string
}

/** What Lighthouse answers, as far as we read it. */
export interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: { id: string }[] }>>
  readonly audits: Readonly<Record<string, Audit>>
}

export type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>

/** Lighthouse, installed by npm without install scripts if it is not there yet; undefined where npm cannot have it. */
export async function lighthouse(): Promise<Lighthouse | undefined> {
  const lock = fs.readFileSync(path.join(__dirname, 'package-lock.json'), 'utf8')
  const mark = path.join(HOME, 'installed.txt')
  if (!fs.existsSync(mark) || fs.readFileSync(mark, 'utf8') !== lock) {
    console.log('  installing Lighthouse apart, once (186 MB, half a minute) …')
    fs.mkdirSync(HOME, { recursive: true })
    for (const file of FILES) fs.copyFileSync(path.join(__dirname, file), path.join(HOME, file))
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
    const { status, stderr } = spawnSync(npm, args, { cwd: HOME, encoding: 'utf8' })
    if (status !== 0) {
      console.log(`  Lighthouse could not be installed: ${stderr.trim().split('\n').at(-1)}`)
      return undefined
    }
    fs.writeFileSync(mark, lock)
  }
  // a module of the new kind: not through the runner's require
  const file = pathToFileURL(path.join(HOME, 'node_modules/lighthouse/core/index.js')).href
  return ((await import(file)) as { default: Lighthouse }).default
}
