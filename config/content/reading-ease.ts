import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import type { Path } from '../../src/schema/issue'
import { text } from '../../src/schema/fields'
import type { Entry, Sources } from './read-sources'
import { readYaml, type Mistake, type YamlFile } from './yaml-file'

/** A sentence with more characters is hard to take in when it is read aloud. */
export const SENTENCE_MOST = 30

/** Words that nobody says, each with what to write instead: src/content/plain-words.yaml. */
export const plainWordsSchema = v.array(v.strictObject({ word: text(6), instead: text(20) }))
export type PlainWords = v.InferOutput<typeof plainWordsSchema>

/** Fields of a tip or a question that name something else and are quoted as they are. */
const QUOTED = new Set(['id', 'topic', 'audience', 'type', 'sources', 'basis', 'checkedOn', 'related', 'answer', 'tip'])

/** Every text that a reader reads, with the way to it. */
function textsIn(raw: unknown, at: Path = []): { readonly at: Path; readonly said: string }[] {
  if (typeof raw === 'string') return [{ at, said: raw }]
  if (typeof raw !== 'object' || raw === null) return []
  const pairs: [string | number, unknown][] = Array.isArray(raw) ? [...raw.entries()] : Object.entries(raw)
  return pairs.filter(([key]) => !QUOTED.has(String(key))).flatMap(([key, value]) => textsIn(value, [...at, key]))
}

/** A value that the program fills in is read as one character: most are numbers. */
const sentencesIn = (said: string) =>
  said
    .replace(/\{[a-zA-Z]+\}/g, '0')
    .split(/[。？！；\n]/)
    .map((one) => one.trim())

/** What is hard to read in one text; empty where nothing is. */
export function hardIn(said: string, words: PlainWords): string[] {
  const long = sentencesIn(said).filter((one) => [...one].length > SENTENCE_MOST)
  return [
    ...long.map((one) => `这一句 ${[...one].length} 个字，最好不超过 ${SENTENCE_MOST} 个：${one}`),
    ...words.filter(({ word }) => said.includes(word)).map(({ word, instead }) => `“${word}”像公文，可以：${instead}`),
  ]
}

const warningsIn = (file: YamlFile, base: Path, raw: unknown, words: PlainWords): Mistake[] =>
  textsIn(raw).flatMap(({ at, said }) =>
    hardIn(said, words).map((message) => file.mistakeAt([...base, ...at], message)),
  )

/** Hard sentences and officialese in tips, questions and the words of the screens. They are said, and hold nothing up. */
export function checkEase(root: string, { tips, questions }: Sources, words: PlainWords): Mistake[] {
  const name = 'wording/zh-CN.yaml'
  const wording = path.join(root, name)
  const screens = fs.existsSync(wording) ? [readYaml(wording, name)] : []
  const entries: Entry<unknown>[] = [...tips, ...questions]
  return [
    ...entries.flatMap(({ file, base, raw }) => warningsIn(file, base, raw, words)),
    ...screens.flatMap((file) => warningsIn(file, [], file.data, words)),
  ]
}
