import type { Figure } from '@/schema/figure'
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

function lines(subject: ShareSubject): string[] {
  switch (subject.kind) {
    case 'year': {
      const { year, areas } = subject
      const points = areas.map(({ name, figures, summary }) => `${name}：${figures[0] ? says(figures[0]) : summary}`)
      const source = words.yearSource({ source: year.source.title, unknown: year.source.unknown })
      return [words.yearHead, ...numbered(points), source]
    }
    case 'area': {
      const { year, area } = subject
      const points = area.figures.length
        ? area.figures.map(says)
        : area.parts
            .flatMap((part) => ('items' in part ? part.items : []))
            .map(({ name, text }) => (text ? `${name}：${text}` : name))
      const section = SECTIONS[area.number - 1] ?? String(area.number)
      const source = words.pointsSource({ source: year.source.title, section, unknown: year.source.unknown })
      return [words.pointsHead({ name: area.name }), ...numbered(points), source]
    }
    case 'figure':
      return [says(subject.figure)]
    case 'site':
      return [subject.place.name, subject.place.address]
    case 'tip':
      return tipLines(subject.tip)
  }
}

/** The subject as plain text for a chat: numbered points, figures as printed, the source in the last line. */
export const makePoints = (subject: ShareSubject): string => lines(subject).join('\n')
