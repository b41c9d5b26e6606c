import type { Tip } from '@/schema/tip'
import type { Year } from '@/schema/review'
import { sectionOf } from '@/schema/section'
import * as words from '#wording/share'
import { composeDigest } from './compose-digest'
import { saysOf } from '@/schema/printed'
import { joinSentences } from './join-sentences'
import { answersOf, askedOf } from './say-quiz'
import { leadOf, sentencesOf } from './say-review'
import type { ShareSubject } from './subject'

const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`)
const stopped = (sentence: string) => `${sentence}。`

/** A line taken out of its list must keep its sense: what not to do says so, and how urgent it is. */
function tipLines({ title, summary, blocks, urgency = {}, sources }: Tip): string[] {
  const points = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.text]
    return block.type === 'dont' ? block.items.map((act) => words.dont({ act })) : block.items
  })
  const signs = (['emergency', 'soon', 'routine'] as const).flatMap((level) =>
    (urgency[level] ?? []).map((sign) => words.urgency[level]({ sign })),
  )
  const source = sources[0] ? [words.tipSource({ source: sources[0].title })] : []
  return [title, summary, ...numbered([...points, ...signs]), ...source]
}

const sourceLine = ({ source }: Year, section: number, version: string): string =>
  words.pointsSource({ source: source.title, section: sectionOf(section), unknown: source.unknown, version })

function lines(subject: ShareSubject, version: string): string[] {
  switch (subject.kind) {
    case 'year': {
      const { year, areas } = subject
      const points = areas.map((area) => {
        const { figure, label, figures } = leadOf(area)
        const said = joinSentences(
          figures,
          figures.map(({ id }) => id),
        )
        return `${area.name}：${said.join('；') || figure + label}`
      })
      const { title, unknown } = year.source
      return [
        words.yearHead({ year: year.year }),
        ...numbered(points.map(stopped)),
        words.yearSource({ source: title, unknown, version }),
      ]
    }
    case 'area': {
      const { year, area } = subject
      const head = words.pointsHead({ year: year.year, name: area.name })
      return [head, ...numbered(sentencesOf(area).map(stopped)), sourceLine(year, area.number, version)]
    }
    case 'figure':
      return [saysOf(subject.figure), sourceLine(subject.year, subject.figure.where.section, version)]
    case 'site': {
      const { name, address, grade, source } = subject.place
      const unsure = grade === 'B' ? [words.siteUnsure] : []
      return [name, address, ...unsure, words.siteSource({ source: source.title, date: source.date ?? words.undated })]
    }
    case 'tip':
    case 'firstAid':
      return tipLines(subject.tip)
    case 'quiz': {
      const { seed, questions } = subject
      const asked = numbered(questions.map(askedOf))
      return [words.quizHead({ seed }), ...asked, answersOf(questions), words.quizNote({ version })]
    }
    case 'digest':
      return [composeDigest(subject, version).text]
  }
}

/** The subject as plain text for a chat: numbered points, figures as printed, the source in the last line. */
export const makeDigest = (subject: ShareSubject, version: string): string => lines(subject, version).join('\n')
