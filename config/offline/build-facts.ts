import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { chosenFiles, type Chunks } from './chosen-files'
import type { BuildFacts } from './facts'

const sha256 = (text: Buffer) => `sha256-${crypto.createHash('sha256').update(text).digest('base64')}`

/** Reads a browser build; `chunks` is what config/offline/chunks-plugin wrote down. Throws where the two do not fit. */
export function readBuild(dist: string, chunks: Chunks): BuildFacts {
  const read = (file: string) => fs.readFileSync(path.join(dist, file))
  const all = ['js', 'css'].flatMap((folder) =>
    fs
      .readdirSync(path.join(dist, folder))
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
  const chosen = chosenFiles(chunks, (file) => zlib.gzipSync(read(file)).length)
  const missing = chosen.filter((file) => !all.includes(file))
  if (missing.length) throw new Error(`${dist} is not the build that was written down: it lacks ${missing.join(', ')}`)
  const facts = (files: readonly string[]) => Object.fromEntries(files.map((file) => [file, sha256(read(file))]))
  const document = read('index.html')
  const names = /data-files="([^"]+)"/.exec(document.toString())?.[1]
  if (!names) throw new Error(`${dist}/index.html does not name the files of the app`)
  return {
    ahead: facts(chosen),
    later: facts(all.filter((file) => !chosen.includes(file)).sort()),
    document: { revision: sha256(document), names },
  }
}
