import * as words from '#wording/share'
import { areaEntry, shortOf, tipEntry, type Entry } from './digest-entries'
import type { DigestLength, DigestSubject } from './subject'

/** The most characters of each length, with line breaks and the source line: what is read in a chat bubble. */
export const LIMITS: Readonly<Record<DigestLength, number>> = { sentence: 60, lines: 200, points: 500 }

/** A text for a group chat. */
export interface Digest {
  readonly text: string
  /** Characters, as a reader counts them. */
  readonly count: number
  /** What was picked and has no room at this length, by name. */
  readonly left: readonly string[]
}

/** Characters, as a reader counts them. */
export const countOf = (text: string): number => [...text].length

/** What is said of an entry at the level that was given to it. */
interface Said {
  readonly sort: Entry['sort']
  readonly name: string
  readonly sentences: readonly string[]
}

const areasOf = (said: readonly Said[]) => said.filter(({ sort }) => sort === 'area')

/** The last line: what the figures come from, what a tip is not, and the version of the content. */
function sourceLine({ year, length }: DigestSubject, said: readonly Said[], version: string): string {
  const { title, unknown } = year.source
  const source = length === 'points' ? title : words.article
  const areas = areasOf(said).length
  if (!areas) return words.tipsNote({ version })
  return areas === said.length
    ? words.yearSource({ source, unknown, version })
    : words.bothSource({ source, unknown, version })
}

/** One line for each area, the tips under a name of their own; numbers go on so that each line can be called by one. */
function inLines(said: readonly Said[]): string[] {
  const tips = said.findIndex(({ sort }) => sort === 'tip')
  return said.flatMap(({ sort, name, sentences }, i) => {
    const line = `${i + 1}. ${sort === 'area' ? `${name}：` : ''}${sentences.join('；')}。`
    return i === tips && i > 0 ? [words.partHead({ name: words.tipsHead }), line] : [line]
  })
}

/** One line for each sentence, under the name of its area. A single sentence needs no number. */
function inPoints(said: readonly Said[], named: boolean): string[] {
  const all = said.reduce((sum, { sentences }) => sum + sentences.length, 0)
  let n = 0
  let part = ''
  return said.flatMap(({ sort, name, sentences }) => {
    const own = sort === 'area' ? name : words.tipsHead
    const head = named && own !== part ? [words.partHead({ name: own })] : []
    part = own
    return [...head, ...sentences.map((one) => (all === 1 ? `${one}。` : `${++n}. ${one}。`))]
  })
}

function print(subject: DigestSubject, said: readonly Said[], version: string): string {
  const { year } = subject.year
  const areas = areasOf(said)
  const [only] = said.length === 1 ? areas : []
  const head = only
    ? words.pointsHead({ year, name: only.name })
    : areas.length
      ? words.yearHead({ year })
      : words.tipsHead
  // a single area has room for its sentences one under another at every length
  const body =
    subject.length === 'points' || said.length === 1 ? inPoints(said, said.length > 1 && !!areas.length) : inLines(said)
  return [head, ...body, sourceLine(subject, said, version)].join('\n')
}

/**
 * Gives every entry its shortest form, the last ones none if even that is too much, then lengthens them in turn, whole
 * sentences at a time, as long as all of it fits.
 */
function fill(subject: DigestSubject, entries: readonly Entry[], version: string): Digest {
  const limit = LIMITS[subject.length]
  const at = entries.map(() => 0)
  const saidOf = ({ sort, name, levels }: Entry, i: number) => ({ sort, name, sentences: levels[at[i] ?? 0] ?? [] })
  const text = () => print(subject, entries.slice(0, at.length).map(saidOf), version)
  while (at.length > 1 && countOf(text()) > limit) at.pop()
  for (let grew = true; grew;) {
    grew = false
    for (const [i, level] of at.entries()) {
      if (level + 1 >= (entries[i]?.levels.length ?? 0)) continue
      at[i] = level + 1
      if (countOf(text()) <= limit) grew = true
      else at[i] = level
    }
  }
  const made = text()
  return { text: made, count: countOf(made), left: entries.slice(at.length).map(({ name }) => name) }
}

/** One way to say it all in a sentence, and what it does not say. */
interface Body {
  readonly parts: readonly string[]
  readonly left: readonly string[]
  /** Nothing of the tips is in it, so it needs no word on them either. */
  readonly noTips?: boolean
}

/** Ways to put the areas, and the tips with them, into one sentence, the fullest first. */
function areaBodies({ areas, tips }: DigestSubject): Body[] {
  const names = areas.map(({ name }) => name)
  const titles = tips.map(({ title }) => title)
  const told = areas.map(shortOf)
  const listed = [names.join(words.listComma)]
  if (!titles.length) {
    const [only] = areas.length === 1 ? areas.map(areaEntry) : []
    return [
      ...(only ? [{ parts: only.levels[1] ?? [], left: [] }] : []),
      { parts: told, left: [] },
      { parts: listed, left: [] },
      { parts: [words.sentenceAreas({ areas: areas.length })], left: names },
    ]
  }
  const [first = '', ...others] = titles
  const added = [words.sentenceTip({ title: first }), ...others]
  const counted = words.sentenceTipCount({ tips: titles.length })
  return [
    { parts: [...told, ...added], left: [] },
    { parts: [...told, counted], left: titles },
    { parts: [...listed, ...added], left: [] },
    { parts: [...listed, counted], left: titles },
    { parts: listed, left: titles, noTips: true },
    { parts: [words.sentenceAreas({ areas: areas.length }), counted], left: [...names, ...titles] },
  ]
}

/** Ways to put tips alone into one sentence: a single one with what it says, else as many titles as there is room for. */
function tipBodies({ tips }: DigestSubject): Body[] {
  const titles = tips.map(({ title }) => title)
  const [only] = tips.length === 1 ? tips.map(tipEntry) : []
  return [
    ...(only ? [{ parts: only.levels[1] ?? [], left: [] }] : []),
    ...titles.map((_one, i) => ({
      parts: titles.slice(0, titles.length - i),
      left: titles.slice(titles.length - i),
    })),
  ]
}

/** One sentence: the fullest that has room. */
function sentence(subject: DigestSubject, version: string): Digest {
  const { year, areas, tips } = subject
  const head = areas.length ? words.sentenceHead({ year: year.year }) : words.sentenceTips
  const made = (areas.length ? areaBodies(subject) : tipBodies(subject)).map(({ parts, left, noTips }) => {
    const source = tips.length && !noTips ? words.sentenceTipsSource({ version }) : words.sentenceSource({ version })
    const text = `${head}${parts.join('；')}。\n${source}`
    return { text, count: countOf(text), left }
  })
  const fits = made.find(({ count }) => count <= LIMITS.sentence)
  return fits ?? made[made.length - 1] ?? { text: '', count: 0, left: [] }
}

/** The digest that a reader picked, at the length that was picked: never longer, never a figure cut. */
export function composeDigest(subject: DigestSubject, version: string): Digest {
  if (subject.length === 'sentence') return sentence(subject, version)
  return fill(subject, [...subject.areas.map(areaEntry), ...subject.tips.map(tipEntry)], version)
}
