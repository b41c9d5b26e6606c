import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { PackInfo } from '@/schema/pack'
import type { Compiled, Publication } from '../../config/content/compile'
import type { AllPacks } from '../../config/publish/parts'
import { runPublish } from '../../config/publish/run-publish'
import { compiled as real } from './real-content'

const desks: string[] = []

/** The content of the app, changed in memory as an editor would in the files, and a folder to publish it into. */
export interface PublishDesk {
  readonly folder: string
  readonly out: string
  /** Changes what pack.yaml says of the content. */
  readonly inform: (change: Partial<PackInfo>) => void
  /** Changes what pack.yaml asks of the publication. */
  readonly ask: (change: Partial<Publication>) => void
  readonly change: (how: (packs: AllPacks) => AllPacks) => void
  /** From now on the content has a mistake. */
  readonly spoil: () => void
  readonly publish: (how?: { prune?: boolean; out?: string; appVersion?: string }) => {
    readonly code: number
    readonly out: string
    readonly err: string
  }
  /** Every file below `out` with its text, by name. */
  readonly files: () => Readonly<Record<string, string>>
}

export function openPublishDesk(): PublishDesk {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'publish-desk-'))
  desks.push(folder)
  const out = path.join(folder, 'out')
  let sound: Extract<Compiled, { ok: true }> = real
  let mistake = false
  return {
    folder,
    out,
    inform: (change) => {
      const info = { ...sound.full.info, ...change }
      const { full, packs } = sound
      sound = { ...sound, full: { ...full, info }, packs: { ...packs, core: { ...packs.core, info } } }
    },
    ask: (change) => {
      sound = { ...sound, publication: { ...sound.publication, ...change } }
    },
    change: (how) => {
      sound = { ...sound, packs: how(sound.packs) }
    },
    spoil: () => {
      mistake = true
    },
    publish: ({ prune = false, out: into = out, appVersion = '0.1.0' } = {}) => {
      const [said, warned]: [string[], string[]] = [[], []]
      const say = (line: string) => void said.push(line)
      const warn = (line: string) => void warned.push(line)
      const wrong = { file: 'pack.yaml', line: 1, column: 2, field: 'appName', message: '例子' }
      const compile = (): Compiled => (mistake ? { ok: false, mistakes: [wrong] } : sound)
      const code = runPublish(into, prune, { compile, appVersion, say, warn })
      return { code, out: said.join('\n'), err: warned.join('\n') }
    },
    files: () => {
      const names = fs.readdirSync(out, { recursive: true }) as string[]
      const files = names.filter((name) => fs.statSync(path.join(out, name)).isFile()).sort()
      return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(out, name), 'utf8')]))
    },
  }
}

export function closePublishDesks(): void {
  for (const folder of desks.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
}
