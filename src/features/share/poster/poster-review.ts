import { saysOf } from '@/schema/printed'
import type { Year } from '@/schema/review'
import { sectionOf } from '@/schema/section'
import * as words from '#wording/poster'
import {
  areasTitle,
  boundMeaning,
  countsMeaning,
  factCounts,
  factNote,
  factScope,
  factSpan,
  filterArea,
  measureMeaning,
  spanMeaning,
} from '#wording/review'
import { cardApp, cardDigest, pointsSource, yearSource } from '#wording/share'
import { asWords, type FigureFace } from '../card-face'
import { composeDigest } from '../compose-digest'
import { areaColour, colours } from '../draw/palette'
import { leadOf } from '../say-review'
import type { DigestSubject, ShareSubject } from '../subject'
import { areaParts, faceOf } from './poster-area'
import type { PosterPart, PosterSpec } from './poster-spec'

type Of<K extends ShareSubject['kind']> = Extract<ShareSubject, { kind: K }>

const kickerOf = ({ year, title }: Year) => words.kicker({ year, title })

const sectionSource = ({ source }: Year, section: number, version: string) =>
  pointsSource({ source: source.title, section: sectionOf(section), unknown: source.unknown, version })

/** The head of an area: one figure in pieces, two as they are read, or the words that stand in their place. */
function leadFace(area: Of<'area'>['area']): { figure: FigureFace; caption: string } {
  const { figure, figures, label } = leadOf(area)
  const [only, second] = figures
  return only && !second ? { figure: faceOf(only), caption: only.label } : { figure: asWords(figure), caption: label }
}

export function yearPoster({ year, areas }: Of<'year'>, version: string): PosterSpec {
  const { title, unknown } = year.source
  return {
    ground: colours.brand,
    kicker: cardApp,
    title: year.title,
    figure: asWords(`${year.year}`),
    caption: areasTitle,
    body: areas.map((area) => {
      const { figure } = leadFace(area)
      return { part: 'row', area: area.number, name: area.name, text: area.lead.label, figure }
    }),
    notes: [year.figureNote],
    footer: [yearSource({ source: title, unknown, version })],
  }
}

export function areaPoster({ year, area }: Of<'area'>, version: string): PosterSpec {
  return {
    ground: areaColour(area.number),
    area: area.number,
    kicker: kickerOf(year),
    title: area.name,
    ...leadFace(area),
    body: [{ part: 'text', text: area.summary }, ...areaParts(area)],
    notes: [],
    footer: [sectionSource(year, area.number, version)],
  }
}

/** A figure with what it counts, over which time and of whom: what a reader needs to judge it. */
export function figurePoster({ year, area, figure }: Of<'figure'>, version: string): PosterSpec {
  const { counts, span, measure, bound, scope, note } = figure
  const over = [spanMeaning[span], measureMeaning[measure], ...(bound === 'exact' ? [] : [boundMeaning[bound]])]
  const facts: readonly (readonly [string, string | undefined])[] = [
    [filterArea, area.name],
    [factCounts, countsMeaning[counts]],
    [factSpan, over.join(words.semicolon)],
    [factScope, scope],
    [factNote, note],
  ]
  return {
    ground: areaColour(area.number),
    area: area.number,
    kicker: kickerOf(year),
    title: figure.title,
    figure: faceOf(figure),
    caption: figure.label,
    body: [
      { part: 'text', text: saysOf(figure) },
      ...facts.flatMap(([name, text]): PosterPart[] => (text ? [{ part: 'row', name, text }] : [])),
    ],
    notes: [],
    footer: [sectionSource(year, figure.where.section, version)],
  }
}

const NUMBERED = /^(\d+)\. /

/** The reader's own choice, line by line as it is sent to a chat; what had no room there is named. */
export function digestPoster(subject: DigestSubject, version: string): PosterSpec {
  const { year, areas, tips } = subject
  const { text, left } = composeDigest(subject, version)
  const lines = text.split('\n')
  const numbered = lines.filter((line) => NUMBERED.test(line))
  const [first = '', ...rest] = lines.filter((line) => !NUMBERED.test(line))
  const names = [...areas.map(({ name }) => name), ...tips.map(({ title }) => title)]
  const points = numbered.map((line): PosterPart => {
    const said = line.replace(NUMBERED, '')
    const name = names.find((one) => said.startsWith(words.said({ name: one, text: '' })))
    const number = Number(NUMBERED.exec(line)?.[1])
    return name
      ? { part: 'point', number, name, text: said.slice(words.said({ name, text: '' }).length) }
      : { part: 'point', number, text: said }
  })
  const only = areas.length === 1 && !tips.length ? areas[0] : undefined
  // one sentence has no head of its own: it is the poster
  const body: PosterPart[] = points.length ? points : [{ part: 'text', text: first }]
  // the year stands over the title
  const title = first.replace(words.digestYear({ year: year.year }), '')
  const kicker = title === first ? cardDigest : words.digestKicker({ year: year.year })
  return {
    ground: only ? areaColour(only.number) : colours.brand,
    ...(only ? { area: only.number } : {}),
    ...(points.length ? { kicker, title } : { kicker: cardApp, title: cardDigest }),
    body: left.length ? [...body, { part: 'note', text: words.left({ names: left.join(words.comma) }) }] : body,
    notes: [],
    footer: rest,
  }
}
