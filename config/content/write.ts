import fs from 'node:fs'
import path from 'node:path'
import type { Compiled } from './compile'

/** Where the build looks for what was compiled: #packs and #wording point here. */
export const GENERATED = path.resolve(__dirname, '../../dist/content')

/** Writes a file only when its text changed, so that watchers and caches stay quiet. */
function put(file: string, text: string): number {
  const same = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text
  if (!same) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  return Buffer.byteLength(text)
}

/** Writes packs and wording; answers the bytes of each file, by its name. */
export function writeCompiled(compiled: Extract<Compiled, { ok: true }>, out = GENERATED): Record<string, number> {
  const bytes: Record<string, number> = {}
  for (const [name, pack] of Object.entries(compiled.packs)) {
    bytes[`packs/${name}.json`] = put(path.join(out, `packs/${name}.json`), `${JSON.stringify(pack)}\n`)
  }
  for (const [name, { js, types }] of Object.entries(compiled.wording)) {
    bytes[`wording/${name}.js`] = put(path.join(out, `wording/${name}.js`), js)
    put(path.join(out, `wording/${name}.d.ts`), types)
  }
  return bytes
}
