import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { load } from 'js-yaml'
import type { Place } from '../../src/schema/site'
import type { FullPack } from '../../src/schema/pack'
import { compileContent } from '../content/compile'
import { packPlace, packSeats } from '../content/pack-places'
import { placesTooLarge, splitPlaces } from '../content/split-places'
import type { Mistake } from '../content/yaml-file'
import { flatOf, unflat } from './flat'
import { printFile } from './place-yaml'
import type { Plan } from './plan'

const PLACES = 'sites/places'
/** Where the old files wait while the new ones take their place; found again if the power fails between the two. */
const OLD = 'sites/.places-before'
const NEW = 'sites/.places-after'

/**
 * Up to so many entries, the whole content is compiled with the new files before they take their place. Beyond, that
 * would be most of the time of an import; every entry is read back in any case.
 */
const MOST_COMPILED = 1_000

/** What came of writing. `mistakes` are the compiler's: then nothing was changed. */
export type Written =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** All places as they will stand: old ones in their order, new ones after them. */
export function outcome(plan: Plan, places: readonly Place[], remove: boolean): Place[] {
  const gone = new Set(remove ? plan.missing.map(({ id }) => id) : [])
  const changed = new Map(plan.changed.map(({ place }) => [place.id, place]))
  return [...places.filter(({ id }) => !gone.has(id)).map((place) => changed.get(place.id) ?? place), ...plan.fresh]
}

function byCounty(places: readonly Place[]): Map<string, Place[]> {
  const counties = new Map<string, Place[]>()
  for (const place of places) {
    const county = counties.get(place.adcode)
    if (county) county.push(place)
    else counties.set(place.adcode, [place])
  }
  return counties
}

const read = (file: string): string | undefined => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined)

/** The files that differ from those under `root`, by name; undefined is a file that goes. */
function filesOf(root: string, plan: Plan, all: readonly Place[], remove: boolean): Map<string, string | undefined> {
  const touched = new Set([...plan.changed.map(({ place }) => place.id), ...plan.fresh.map(({ id }) => id)])
  const after = byCounty(all)
  const affected = new Set([
    ...plan.changed.flatMap(({ place, before }) => [place.adcode, before.adcode]),
    ...plan.fresh.map(({ adcode }) => adcode),
    ...(remove ? plan.missing.map(({ adcode }) => adcode) : []),
  ])
  return new Map(
    [...affected].sort().map((adcode) => {
      const name = `${adcode}.yaml`
      const here = after.get(adcode)
      return [name, here && printFile(read(path.join(root, PLACES, name)), here, touched)]
    }),
  )
}

/** Puts back what an earlier run left behind when it was cut off between its two renames. */
export function recover(root: string): void {
  const [now, old] = [path.join(root, PLACES), path.join(root, OLD)]
  if (fs.existsSync(old)) {
    if (fs.existsSync(now)) fs.rmSync(old, { recursive: true })
    else fs.renameSync(old, now)
  }
  fs.rmSync(path.join(root, NEW), { recursive: true, force: true })
}

/** Reads the new files as another program would, and answers those that do not say what was meant. */
function misread(files: ReadonlyMap<string, string | undefined>, places: readonly Place[]): Mistake[] {
  const meant = byCounty(places)
  const said = (list: readonly Place[]) => JSON.stringify(list.map((place) => unflat(flatOf(place))))
  return [...files].flatMap(([name, text]) => {
    const wanted = meant.get(path.basename(name, '.yaml')) ?? []
    const found = text === undefined ? [] : (load(text) as Place[])
    if (said(found) === said(wanted)) return []
    return [{ file: `${PLACES}/${name}`, line: 1, column: 1, field: '', message: '写出来的和要写的不一样，是程序的错' }]
  })
}

/** Why so many places cannot be published, in a writer's words; undefined where they fit. */
export const tooMany = (full: FullPack): string | undefined =>
  placesTooLarge(splitPlaces(full.places.map(packPlace), packSeats(full.seats)), full.regions)

/** Compiles a copy of the content with the new files in it. */
function tryOut(root: string, staged: string): readonly Mistake[] {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'sites-trial-'))
  try {
    const skip = [path.join(root, PLACES), staged]
    fs.cpSync(root, copy, { recursive: true, filter: (from) => !skip.includes(from) })
    fs.cpSync(staged, path.join(copy, PLACES), { recursive: true })
    const compiled = compileContent(copy)
    return compiled.ok ? [] : compiled.mistakes
  } finally {
    fs.rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * Writes the plan into the content under `root`: all of it or nothing. The new files are read back, laid out beside the
 * old ones and tried there, and only then take their place by two renames.
 */
export function writePlaces(root: string, plan: Plan, places: readonly Place[], remove: boolean): Written {
  const all = outcome(plan, places, remove)
  const files = filesOf(root, plan, all, remove)
  if (!files.size) return { ok: true, files: [] }
  const wrong = misread(files, all)
  if (wrong.length) return { ok: false, mistakes: wrong }
  const touched = plan.fresh.length + plan.changed.length
  const [now, old, next] = [PLACES, OLD, NEW].map((name) => path.join(root, name)) as [string, string, string]
  try {
    fs.cpSync(now, next, { recursive: true, preserveTimestamps: true })
    for (const [name, text] of files) {
      if (text === undefined) fs.rmSync(path.join(next, name))
      else fs.writeFileSync(path.join(next, name), text)
    }
    const mistakes = touched > MOST_COMPILED ? [] : tryOut(root, next)
    if (mistakes.length) return { ok: false, mistakes }
    fs.renameSync(now, old)
    try {
      fs.renameSync(next, now)
    } catch (error) {
      fs.renameSync(old, now)
      throw error
    }
    fs.rmSync(old, { recursive: true, force: true })
  } finally {
    fs.rmSync(next, { recursive: true, force: true })
  }
  return { ok: true, files: [...files.keys()] }
}
