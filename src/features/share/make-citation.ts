import { sectionOf } from '@/schema/section'
import * as words from '#wording/share'
import { saysOf } from '@/schema/printed'
import { leadOf } from './say-review'
import type { ShareSubject } from './subject'

/** What a source is missing is said, never guessed. */
const dated = (source: { readonly date?: string | undefined }) => source.date ?? words.undated

/** One line for a report: what it is, and where it comes from. */
export function makeCitation(subject: ShareSubject): string {
  switch (subject.kind) {
    case 'year':
    case 'digest': {
      const { year, source } = subject.year
      const names = subject.areas.map(({ name }) => name).join(words.listComma)
      const { title, unknown } = source
      const tips = subject.kind === 'digest' ? subject.tips.map((tip) => tip.title).join(words.optionComma) : ''
      if (!names) return words.citeTips({ tips })
      const cited = words.citeYear({ year, names, source: title, unknown })
      return tips ? words.citeWithTips({ cited, tips }) : cited
    }
    case 'area': {
      const { year, area } = subject
      const { figure, label } = leadOf(area)
      const { title, unknown } = year.source
      const section = sectionOf(area.number)
      return words.citeArea({ year: year.year, name: area.name, label, figure, source: title, section, unknown })
    }
    case 'figure': {
      const { year, figure } = subject
      const { title, unknown } = year.source
      const section = sectionOf(figure.where.section)
      return words.citeFigure({ year: year.year, says: saysOf(figure), source: title, section, unknown })
    }
    case 'site': {
      const { name, address, source, grade } = subject.place
      const cited = words.citeSite({ name, address, source: source.title, date: dated(source) })
      return grade === 'B' ? words.citeUnsure({ cited }) : cited
    }
    case 'tip':
    case 'firstAid': {
      const { title, summary, sources } = subject.tip
      const first = sources[0]
      const source = first ? words.citeSource({ source: first.title, year: first.year ?? words.undated }) : ''
      return words.citeTip({ title, summary, source })
    }
    case 'quiz': {
      const { seed, questions } = subject
      return words.citeQuiz({ seed, question: questions[0]?.question ?? '', n: questions.length })
    }
  }
}
