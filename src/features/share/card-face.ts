import { parsePrinted, type Segment } from '@/schema/printed'
import * as words from '#wording/share'
import { areaColour, colours } from './draw/palette'
import { leadOf } from './say-review'
import type { ShareSubject } from './subject'

/** A number in pieces, so that 近 and 多 keep their places; or a few words in its place. */
export interface FigureFace {
  readonly segments: readonly Segment[]
  readonly unit: string
}

/** What a share picture says: the words and the number, before anything is measured. */
export interface CardFace {
  readonly ground: string
  /** 1 to 6: whose icon stands in the badge; otherwise the sign of the app. */
  readonly area?: number
  /** Beside the badge. */
  readonly name: string
  /** At the other end of the same line: the year, the kind. */
  readonly aside: string
  readonly figure?: FigureFace
  /** A title, where there is no number. */
  readonly title?: string
  readonly text: string
}

/** The pieces of a figure as printed. */
export const segmentsOf = (printed: string): readonly Segment[] =>
  parsePrinted(printed)?.segments ?? [{ role: 'numeral', text: printed }]

/** Words in the place of a number: 每季度. */
export const asWords = (text: string): FigureFace => ({ segments: [{ role: 'numeral', text }], unit: '' })

/** The picture of a subject: its one fact, large; nothing that the page would have to explain. */
export function cardFace(subject: ShareSubject): CardFace {
  switch (subject.kind) {
    case 'year': {
      const { year, title } = subject.year
      return { ground: colours.brand, name: words.cardApp, aside: '', figure: asWords(`${year}`), text: title }
    }
    case 'area': {
      const { area, year } = subject
      const { figure, label, figures } = leadOf(area)
      const [only] = figures
      const single = figures.length === 1 && only
      return {
        ground: areaColour(area.number),
        area: area.number,
        name: area.name,
        aside: `${year.year}`,
        figure: single ? { segments: segmentsOf(only.printed), unit: only.unit } : asWords(figure),
        text: label,
      }
    }
    case 'figure': {
      const { area, figure, year } = subject
      return {
        ground: areaColour(area.number),
        area: area.number,
        name: area.name,
        aside: `${year.year}`,
        figure: { segments: segmentsOf(figure.printed), unit: figure.unit },
        text: figure.label,
      }
    }
    case 'site': {
      const { place, sort } = subject
      const text = place.grade === 'B' ? words.cardUnsure({ address: place.address }) : place.address
      return { ground: colours.brand, name: sort, aside: '', title: place.name, text }
    }
    case 'tip':
      return {
        ground: colours.brand,
        name: subject.topic,
        aside: words.cardTip,
        title: subject.tip.title,
        text: subject.tip.summary,
      }
    case 'firstAid':
      return {
        ground: colours.now,
        name: words.cardAid,
        aside: '120',
        title: subject.tip.title,
        text: subject.tip.summary,
      }
    case 'quiz':
      return {
        ground: colours.brand,
        name: words.cardQuiz,
        aside: '',
        title: subject.questions[0]?.question ?? '',
        text: words.cardQuizText,
      }
    case 'digest': {
      const { year, areas, tips } = subject
      const names = [...areas.map(({ name }) => name), ...tips.map(({ title }) => title)].join(words.listComma)
      const title = areas.length ? words.yearHead({ year: year.year }) : words.tipsHead
      return {
        ground: colours.brand,
        name: words.cardDigest,
        aside: areas.length ? `${year.year}` : '',
        title,
        text: names,
      }
    }
  }
}
