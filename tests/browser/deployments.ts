import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readBuild } from '../../config/offline/build-facts'
import type { Chunks } from '../../config/offline/chosen-files'
import { writeWorkers } from '../../config/offline/write-workers'

// A host on which one version of the app is published after the other.
const DIST = 'dist/h5'
const CHUNKS = 'dist/chunks.json'

const filesIn = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const one = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(one) : [one]
  })
const HASHED = /\.([0-9a-f]{8})\.(?:js|css)$/
const hashesIn = (folder: string) => filesIn(folder).flatMap((file) => HASHED.exec(file)?.[1] ?? [])

/** A folder of a host with the app in it. */
export interface Deployment {
  readonly folder: string
  /** Publishes another version: every program and style has another name, and those of before are gone. */
  readonly next: () => void
  /** Whether a file is of the version that was published last. */
  readonly has: (file: string) => boolean
  readonly remove: () => void
}

/** Puts a copy of the browser build on a host, without the pictures and static pages, which no worker keeps. */
export function deploy(): Deployment {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minjia-'))
  for (const name of fs.readdirSync(DIST).filter((one) => one !== 's' && one !== 'cards')) {
    fs.cpSync(path.join(DIST, name), path.join(folder, name), { recursive: true })
  }
  let chunks = fs.readFileSync(CHUNKS, 'utf8')
  const next = () => {
    const hashes = [...new Set(hashesIn(folder))]
    const other = new Map(hashes.map((hash) => [hash, `${hash.slice(1)}${hash.slice(0, 1)}`]))
    const renamed = (text: string) => text.replace(/\b[0-9a-f]{8}\b/g, (hash) => other.get(hash) ?? hash)
    const all = filesIn(folder).map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }))
    for (const { file } of all) fs.rmSync(file)
    for (const { file, text } of all.filter(({ file }) => /\.(js|css|html)$/.test(file))) {
      fs.writeFileSync(path.join(path.dirname(file), renamed(path.basename(file))), renamed(text))
    }
    chunks = renamed(chunks)
    writeWorkers(folder, readBuild(folder, JSON.parse(chunks) as Chunks))
  }
  return {
    folder,
    next,
    has: (file) => fs.existsSync(path.join(folder, file)),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
