import type { Figure } from '@/schema/figure'
import { parsePrinted, type Segment } from '@/schema/printed'
import { figureLabel, marks as markWords, stamps } from '#wording/review'
import { speakFigure } from './speak-figure'

export type MarkId = Exclude<keyof typeof markWords, 'derived'>

/** A figure ready to be drawn and said. */
export interface FigureView {
  readonly id: string
  readonly title: string
  readonly label: string
  readonly segments: readonly Segment[]
  readonly unit: string
  /** The unit as a stamp of one or two characters. */
  readonly stamp: string
  readonly marks: readonly { readonly id: MarkId; readonly word: string }[]
  /** Everything in one breath, for a screen reader. */
  readonly spoken: string
}

/** Which kinds of figure it is; each says one thing that a reader could otherwise get wrong. */
export function marksOf(figure: Figure): MarkId[] {
  const marks: MarkId[] = []
  if (figure.of) marks.push('subset')
  if (figure.span === 'new') marks.push('new')
  if (figure.span === 'cumulative') marks.push('total')
  if (figure.span === 'this-year') marks.push('year')
  if (figure.measure === 'reach') marks.push('reach')
  if (figure.counts === 'share') marks.push('share')
  if (figure.bound !== 'exact') marks.push('approx')
  return marks
}

const stampOf = ({ counts, unit }: Figure): string =>
  counts === 'items' || counts === 'places' ? unit.slice(0, 1) : stamps[counts]

/** The same as it is said aloud: digits as words. */
export const spokenSaysOf = (figure: Figure): string =>
  figure.says.replace('{figure}', speakFigure(figure.printed, figure.unit))

export function figureView(figure: Figure): FigureView {
  const marks = marksOf(figure).map((id) => ({ id, word: markWords[id] }))
  return {
    id: figure.id,
    title: figure.title,
    label: figure.label,
    segments: parsePrinted(figure.printed)?.segments ?? [{ role: 'numeral', text: figure.printed }],
    unit: figure.unit,
    stamp: stampOf(figure),
    marks,
    spoken: figureLabel({
      title: figure.title,
      says: spokenSaysOf(figure),
      marks: marks.map(({ word }) => word).join('，'),
    }),
  }
}
