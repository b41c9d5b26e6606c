import fs from 'node:fs'
import path from 'node:path'
import type * as v from 'valibot'
import type { Path } from '../../src/schema/issue'
import { correctionsSchema, packFileSchema, termsSchema } from '../../src/schema/pack'
import { questionSchema } from '../../src/schema/quiz'
import { areaSchema, yearSchema } from '../../src/schema/review'
import { searchBoxSchema, searchPageSchema, synonymsSchema } from '../../src/schema/search'
import { seatsSchema } from '../../src/schema/seats'
import { hotlineSchema, kindSchema, needSchema, placeSchema, regionsSchema } from '../../src/schema/site'
import { tipSchema, topicsSchema } from '../../src/schema/tip'
import { validate } from '../../src/schema/validate'
import { plainWordsSchema, type PlainWords } from './reading-ease'
import { MISSING_FILE, readYaml, type Mistake, type YamlFile } from './yaml-file'

/** One entry of the content: where it was read, what stands there, and its checked value if it is sound. */
export interface Entry<T> {
  readonly file: YamlFile
  /** Where in the file it begins: a file can hold a list of entries. */
  readonly base: Path
  readonly raw: unknown
  readonly value: T | undefined
}

/** All entries by kind, and every mistake found while reading them. */
export interface Sources {
  readonly info: Entry<v.InferOutput<typeof packFileSchema>>[]
  readonly corrections: Entry<v.InferOutput<typeof correctionsSchema>>[]
  readonly terms: Entry<v.InferOutput<typeof termsSchema>>[]
  /** The newest first, as the areas are. */
  readonly years: Entry<v.InferOutput<typeof yearSchema>>[]
  readonly areas: Entry<v.InferOutput<typeof areaSchema>>[]
  readonly kinds: Entry<v.InferOutput<typeof kindSchema>>[]
  readonly hotlines: Entry<v.InferOutput<typeof hotlineSchema>>[]
  readonly needs: Entry<v.InferOutput<typeof needSchema>>[]
  readonly regions: Entry<v.InferOutput<typeof regionsSchema>>[]
  readonly seats: Entry<v.InferOutput<typeof seatsSchema>>[]
  readonly places: Entry<v.InferOutput<typeof placeSchema>>[]
  readonly topics: Entry<v.InferOutput<typeof topicsSchema>>[]
  readonly tips: Entry<v.InferOutput<typeof tipSchema>>[]
  readonly questions: Entry<v.InferOutput<typeof questionSchema>>[]
  readonly plainWords: Entry<PlainWords>[]
  readonly synonyms: Entry<v.InferOutput<typeof synonymsSchema>>[]
  readonly searchPages: Entry<v.InferOutput<typeof searchPageSchema>>[]
  readonly searchBox: Entry<v.InferOutput<typeof searchBoxSchema>>[]
}

/**
 * Reads and checks every entry under `root`, one by one; a slip in one never hides those in another. `complete` says
 * that every file could be read as YAML.
 */
export function readSources(root: string): { sources: Sources; mistakes: Mistake[]; complete: boolean } {
  const mistakes: Mistake[] = []
  let complete = true

  const open = (name: string): YamlFile | undefined => {
    const full = path.join(root, name)
    if (!fs.existsSync(full)) {
      mistakes.push({ file: name, line: 1, column: 1, field: '', message: MISSING_FILE })
      complete = false
      return undefined
    }
    const file = readYaml(full, name)
    mistakes.push(...file.mistakes)
    if (!file.mistakes.length) return file
    complete = false
    return undefined
  }

  const check = <const S extends v.GenericSchema>(file: YamlFile, base: Path, raw: unknown, schema: S) => {
    const result = validate(schema, raw)
    if (!result.ok) {
      mistakes.push(...result.issues.map((issue) => file.mistakeAt([...base, ...issue.path], issue.message)))
    }
    return { file, base, raw, value: result.ok ? result.value : undefined }
  }

  /** A file that is one entry. */
  const one = <const S extends v.GenericSchema>(name: string, schema: S) => {
    const file = open(name)
    return file ? [check(file, [], file.data, schema)] : []
  }
  /** A file that is a list of entries. */
  const list = <const S extends v.GenericSchema>(name: string, schema: S) => {
    const file = open(name)
    if (!file) return []
    if (Array.isArray(file.data)) return file.data.map((raw: unknown, i) => check(file, [i], raw, schema))
    mistakes.push(file.mistakeAt([], '整个文件应当是一个列表，每条以 - 开头'))
    return []
  }
  const files = (folder: string, like: RegExp) => {
    const full = path.join(root, folder)
    const names = fs.existsSync(full) ? fs.readdirSync(full).sort() : []
    return names.flatMap((name) => {
      if (like.test(name)) return [`${folder}/${name}`]
      mistakes.push({ file: `${folder}/${name}`, line: 1, column: 1, field: '', message: '这个文件夹不收这样的文件名' })
      return []
    })
  }
  const review = path.join(root, 'review')
  const found = fs.existsSync(review) ? fs.readdirSync(review).filter((name) => /^\d{4}$/.test(name)) : []
  // the newest first; without any, the missing file of one is named
  const years = (found.length ? found : [`${new Date().getFullYear() - 1}`])
    .sort()
    .reverse()
    .map((year) => `review/${year}`)

  const sources: Sources = {
    info: one('pack.yaml', packFileSchema),
    corrections: one('corrections.yaml', correctionsSchema),
    terms: one('review/terms.yaml', termsSchema),
    years: years.flatMap((folder) => one(`${folder}/year.yaml`, yearSchema)),
    areas: years
      .flatMap((folder) => files(folder, /^(\d{2}-[a-z]+|year)\.yaml$/))
      .filter((name) => !name.endsWith('year.yaml'))
      .flatMap((name) => one(name, areaSchema)),
    kinds: list('sites/kinds.yaml', kindSchema),
    hotlines: list('sites/hotlines.yaml', hotlineSchema),
    needs: list('sites/needs.yaml', needSchema),
    regions: one('sites/regions.yaml', regionsSchema),
    seats: one('sites/seats.yaml', seatsSchema),
    places: files('sites/places', /^\d{6}\.yaml$/).flatMap((name) => list(name, placeSchema)),
    topics: one('tips/topics.yaml', topicsSchema),
    tips: files('tips/articles', /^[a-z0-9-]+\.yaml$/).flatMap((name) => one(name, tipSchema)),
    questions: files('tips/quizzes', /^[a-z]+\.yaml$/).flatMap((name) => list(name, questionSchema)),
    plainWords: one('plain-words.yaml', plainWordsSchema),
    synonyms: one('search/synonyms.yaml', synonymsSchema),
    searchPages: list('search/pages.yaml', searchPageSchema),
    searchBox: one('search/box.yaml', searchBoxSchema),
  }
  return { sources, mistakes, complete }
}
