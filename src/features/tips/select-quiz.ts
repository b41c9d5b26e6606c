import type { CorePack } from '@/schema/pack'
import type { Question } from '@/schema/quiz'
import type { TipCard } from '@/schema/tip'
import { gradeQuiz } from './grade-quiz'
import { findCard } from './select-tips'

/** After so many answers a reader may stop: the three-question check of the tab. */
export const CHECK = 3

/** How far a reader is. */
export interface QuizState {
  /** Options picked so far, counted from 1, in the order of the questions. */
  readonly picks: readonly number[]
  /** Index of the question on the screen. */
  readonly at: number
  readonly ended: boolean
}

export interface OptionView {
  readonly text: string
  /** `open` can be picked; the others are told apart by words. */
  readonly stands: 'open' | 'right' | 'picked' | 'rightPicked' | 'other'
}

/** What is said once a question is answered. */
export interface ReasonView {
  readonly right: boolean
  readonly answer: string
  readonly reason: string
  readonly sources: readonly (readonly string[])[]
  readonly tip: TipCard | undefined
}

export interface AskedView {
  readonly step: 'asked'
  /** Counted from 1. */
  readonly n: number
  readonly total: number
  readonly question: string
  readonly options: readonly OptionView[]
  /** Undefined until it is answered. */
  readonly told: ReasonView | undefined
  readonly last: boolean
  readonly mayStop: boolean
}

export interface ResultView {
  readonly step: 'result'
  readonly answered: number
  readonly right: number
  readonly missed: readonly { readonly question: string; readonly answer: string; readonly reason: string }[]
  readonly readFirst: readonly TipCard[]
  readonly readMore: readonly TipCard[]
}

export type QuizView = AskedView | ResultView

const rightOf = ({ options, answer }: Question) => options[answer - 1] ?? ''

function stands(question: Question, n: number, pick: number | undefined): OptionView['stands'] {
  if (pick === undefined) return 'open'
  if (n === question.answer) return n === pick ? 'rightPicked' : 'right'
  return n === pick ? 'picked' : 'other'
}

function tell(core: CorePack, question: Question, pick: number): ReasonView {
  return {
    right: pick === question.answer,
    answer: rightOf(question),
    reason: question.reason,
    sources: question.sources.map(({ title, publisher, year }) => [title, publisher, year].flatMap((one) => one ?? [])),
    tip: findCard(core, question.tip),
  }
}

function result(core: CorePack, questions: readonly Question[], picks: readonly number[]): ResultView {
  const { answered, right, missed, readFirst, readMore } = gradeQuiz(questions, picks)
  const cards = (ids: readonly string[]) => ids.flatMap((id) => findCard(core, id) ?? [])
  return {
    step: 'result',
    answered,
    right,
    missed: missed.map((one) => ({ question: one.question, answer: rightOf(one), reason: one.reason })),
    readFirst: cards(readFirst),
    readMore: cards(readMore),
  }
}

/** The question on the screen, or how it went. Undefined where there is nothing to ask. */
export function selectQuiz(
  core: CorePack,
  questions: readonly Question[],
  { picks, at, ended }: QuizState,
): QuizView | undefined {
  const question = questions[at]
  if (!question) return undefined
  if (ended) return result(core, questions, picks)
  const pick = picks[at]
  const last = at === questions.length - 1
  return {
    step: 'asked',
    n: at + 1,
    total: questions.length,
    question: question.question,
    options: question.options.map((text, i) => ({ text, stands: stands(question, i + 1, pick) })),
    told: pick === undefined ? undefined : tell(core, question, pick),
    last,
    mayStop: pick !== undefined && at + 1 >= CHECK && !last,
  }
}
