import path from 'node:path'
import type { FullPack } from '../../src/schema/pack'
import type { Area, Years } from '../../src/schema/review'
import type { SearchPack, SearchPage } from '../../src/schema/search'
import { checkDrawings } from './check-drawings'
import { checkSources } from './check-sources'
import { brandFiles, type BrandFiles } from './brand'
import { packSearch } from './pack-search'
import { fillIn, sectionsWord, type PackWords } from './placeholders'
import { checkEase } from './reading-ease'
import { readSources, type Entry, type Sources } from './read-sources'
import { split, type Packs } from './split'
import { placesTooLarge } from './split-places'
import { compileWording, type WordingModules } from './wording'
import type { Mistake } from './yaml-file'

/** What pack.yaml asks of a publication. */
export interface Publication {
  readonly minAppVersion: string | undefined
  readonly withdrawn: readonly string[]
}

/** What the build takes from the content, or every mistake that stands in its way. */
export type Compiled =
  | {
      readonly ok: true
      readonly full: FullPack
      readonly packs: Packs & { readonly search: SearchPack }
      readonly wording: WordingModules
      readonly brand: BrandFiles
      /** What the manifest of a publication says and the content does not. */
      readonly publication: Publication
      /** What is hard to read: said, and no hindrance. */
      readonly warnings: readonly Mistake[]
    }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

const byPlace = (a: Mistake, b: Mistake) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1

/** The years with their areas in order, the newest first: an area belongs to the year of its folder. */
function yearsOf({ years, areas }: Sources): Years<Area> | undefined {
  const folder = ({ file }: Entry<unknown>) => path.dirname(file.file)
  const [newest, ...older] = years.flatMap((entry) => {
    const own = values(areas.filter((area) => folder(area) === folder(entry)))
    return entry.value ? { year: entry.value, areas: own.sort((a, b) => a.number - b.number) } : []
  })
  return newest && [newest, ...older]
}

/** What fixed text takes from the pack. A field with a slip is that field's mistake, and no other's. */
function packWords({ info, years, areas }: Sources): PackWords {
  const { appName = '', short = '', brief = '', branch = '', region } = info[0]?.value ?? {}
  const folders = years.map(({ file }) => path.dirname(file.file))
  const counts = folders.map((folder) => areas.filter(({ file }) => path.dirname(file.file) === folder).length)
  const { name = '', whole = '', within = '' } = region ?? {}
  return { app: appName, short, brief, branch, region: name, whole, within, sections: sectionsWord(counts) }
}

const pageOf = (page: SearchPage, pack: PackWords): SearchPage => ({
  ...page,
  title: fillIn(page.title, pack).text,
  text: fillIn(page.text, pack).text,
})

const values = <T>(entries: readonly Entry<T>[]): T[] => entries.flatMap((entry) => entry.value ?? [])

/** Reads, checks and splits the content under `root`. Never throws on what people write: it answers with their mistakes. */
export function compileContent(root: string): Compiled {
  const { sources, mistakes, complete } = readSources(root)
  const pack = packWords(sources)
  const wording = compileWording(root, pack)
  const all = [...mistakes, ...checkSources(sources, complete), ...wording.mistakes].sort(byPlace)
  const years = yearsOf(sources)
  const [file, regions, seats, topics, box] = [
    sources.info[0]?.value,
    sources.regions[0]?.value,
    sources.seats[0]?.value,
    sources.topics[0]?.value,
    sources.searchBox[0]?.value,
  ]
  if (all.length || !file || !years || !regions || !seats || !topics || !box) return { ok: false, mistakes: all }
  const { minAppVersion, withdrawn = [], region, brand, short: _short, brief: _brief, branch: _branch, ...info } = file
  const full: FullPack = {
    info,
    region: region.name,
    years,
    regions,
    seats,
    topics,
    corrections: sources.corrections[0]?.value ?? [],
    terms: sources.terms[0]?.value ?? [],
    kinds: values(sources.kinds),
    hotlines: values(sources.hotlines),
    needs: values(sources.needs),
    places: values(sources.places),
    tips: values(sources.tips),
    questions: values(sources.questions),
  }
  const words = {
    synonyms: sources.synonyms[0]?.value ?? [],
    pages: values(sources.searchPages).map((page) => pageOf(page, pack)),
    box,
  }
  const packs = { ...split(full), search: packSearch(full, words) }
  const tooLarge = placesTooLarge({ pack: packs.places, cities: packs.cities }, regions)
  if (tooLarge) {
    return { ok: false, mistakes: [{ file: 'sites/places', line: 1, column: 1, field: '', message: tooLarge }] }
  }
  const ease = checkEase(root, sources, sources.plainWords[0]?.value ?? [])
  const warnings = [...ease, ...checkDrawings(sources)].sort(byPlace)
  return {
    ok: true,
    full,
    packs,
    wording: wording.modules,
    brand: brandFiles(brand, info.appName),
    publication: { minAppVersion, withdrawn },
    warnings,
  }
}
