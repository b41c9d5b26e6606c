import fs from 'node:fs'
import path from 'node:path'
import { partSchemas } from '../../src/schema/parts'
import type { Compiled } from './compile'
import { shapeOf } from './shape-of'

/** Where the build looks for what was compiled: #packs, #shapes and #wording point here. */
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

/** Throws away files of cities that the list no longer has, so that none travels for nothing. */
function keepOnly(folder: string, names: readonly string[]) {
  if (!fs.existsSync(folder)) return
  for (const file of fs.readdirSync(folder)) if (!names.includes(file)) fs.rmSync(path.join(folder, file))
  // whether there is a folder tells the build whether there is anything to copy
  if (!names.length) fs.rmdirSync(folder)
}

/** Writes packs and wording; answers the bytes of each file, by its name. */
export function writeCompiled(compiled: Extract<Compiled, { ok: true }>, out = GENERATED): Record<string, number> {
  const bytes: Record<string, number> = {}
  const { cities, ...packs } = compiled.packs
  keepOnly(
    path.join(out, 'packs/cities'),
    Object.keys(cities).map((code) => `${code}.json`),
  )
  const byCity = Object.entries(cities).map(([code, pack]) => [`cities/${code}`, pack] as const)
  for (const [name, pack] of [...Object.entries(packs), ...byCity]) {
    bytes[`packs/${name}.json`] = put(path.join(out, `packs/${name}.json`), `${JSON.stringify(pack)}\n`)
  }
  for (const [name, schema] of Object.entries(partSchemas)) {
    bytes[`shapes/${name}.json`] = put(path.join(out, `shapes/${name}.json`), `${JSON.stringify(shapeOf(schema))}\n`)
  }
  for (const [name, { js, types }] of Object.entries(compiled.wording)) {
    bytes[`wording/${name}.js`] = put(path.join(out, `wording/${name}.js`), js)
    put(path.join(out, `wording/${name}.d.ts`), types)
  }
  for (const [name, text] of Object.entries(compiled.brand)) put(path.join(out, `brand/${name}`), text)
  return bytes
}
