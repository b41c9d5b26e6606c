import type { Figure } from '@/schema/figure'
import type { PackedArea, Year } from '@/schema/review'
import type { Tip } from '@/schema/tip'
import * as words from '#wording/share'
import type { ShareSubject } from './subject'

const SECTIONS = '一二三四五六七八九'
const says = (figure: Figure) => figure.says.replace('{figure}', figure.printed + figure.unit)
const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`)

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

/** What stands on an area's card, as words. */
function leadWords({ lead, figures }: PackedArea): string {
  if ('words' in lead) return lead.words + lead.label
  return lead.figures
    .flatMap((id) => figures.find((one) => one.id === id) ?? [])
    .map(says)
    .join('；')
}

const sourceLine = ({ source }: Year, section: number): string =>
  words.pointsSource({
    source: source.title,
    section: SECTIONS[section - 1] ?? String(section),
    unknown: source.unknown,
  })

function lines(subject: ShareSubject): string[] {
  switch (subject.kind) {
    case 'year': {
      const { year, areas } = subject
      const points = areas.map((area) => `${area.name}：${leadWords(area)}`)
      const source = words.yearSource({ source: year.source.title, unknown: year.source.unknown })
      return [words.yearHead({ year: year.year }), ...numbered(points), source]
    }
    case 'area': {
      const { year, area } = subject
      const points = area.figures.length
        ? area.figures.map(says)
        : area.parts
            .flatMap((part) => ('items' in part ? part.items : []))
            .map(({ name, text }) => (text ? `${name}：${text}` : name))
      return [
        words.pointsHead({ year: year.year, name: area.name }),
        ...numbered(points),
        sourceLine(year, area.number),
      ]
    }
    case 'figure': {
      const { year, area, figure } = subject
      return [says(figure), sourceLine(year, area.number)]
    }
    case 'site': {
      const { name, address, grade, source } = subject.place
      const unsure = grade === 'B' ? [words.siteUnsure] : []
      return [name, address, ...unsure, words.siteSource({ source: source.title, date: source.date ?? words.undated })]
    }
    case 'tip':
      return tipLines(subject.tip)
  }
}

/** The subject as plain text for a chat: numbered points, figures as printed, the source in the last line. */
export const makePoints = (subject: ShareSubject): string => lines(subject).join('\n')
