import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fold } from '../../config/packs/fold'
import type { PlacesPack } from '../../src/schema/pack'

/** Where the pack of places stands in a build. */
const FILE = 'packages/sites/sub-vendors.js'

/** The end of the object that begins at `start` of a script: the index after its last brace. */
function endOf(script: string, start: number): number {
  let depth = 0
  for (let i = start; i < script.length; i++) {
    const letter = script[i]
    if (letter === '"' || letter === "'" || letter === '`') {
      while (script[++i] !== letter) if (script[i] === '\\') i++
    } else if (letter === '{') depth++
    else if (letter === '}' && --depth === 0) return i + 1
  }
  throw new Error(`${FILE} ends inside of a pack`)
}

/**
 * A copy of the built app whose places are others: no real place has a point on the map or a number yet, and what is
 * built must be shown to work for those that will. Only the pack is exchanged, folded by the build's own rule.
 */
export function buildWith(change: (pack: PlacesPack) => PlacesPack): {
  readonly dist: string
  readonly remove: () => void
} {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'places-'))
  fs.cpSync('dist/weapp', dist, { recursive: true })
  const file = path.join(dist, FILE)
  const script = fs.readFileSync(file, 'utf8')
  const starts = [...script.matchAll(/\{shapes:/g)].map(({ index }) => index)
  const [start] = starts
  if (start === undefined || starts.length > 1) throw new Error(`${FILE} has ${starts.length} packs, not one`)
  const pack = JSON.parse(fs.readFileSync('dist/content/packs/places.json', 'utf8')) as PlacesPack
  const folded = JSON.stringify(fold(change(pack)))
  fs.writeFileSync(file, script.slice(0, start) + folded + script.slice(endOf(script, start)))
  return { dist, remove: () => fs.rmSync(dist, { recursive: true }) }
}
