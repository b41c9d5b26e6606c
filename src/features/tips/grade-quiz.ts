import type { Question } from '@/schema/quiz'

/** How a quiz went: for the reader alone, kept nowhere. */
export interface Grade {
  /** How many questions were answered, and how many of them rightly. */
  readonly answered: number
  readonly right: number
  readonly missed: readonly Question[]
  /** Ids of the tips of what was missed, in the order of the questions, each once. */
  readonly readFirst: readonly string[]
  /** Ids of the tips of what was known, without those above. */
  readonly readMore: readonly string[]
}

const unique = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) === i)

/** Grades what was answered so far. `picks` are options counted from 1, in the order of the questions; it may be shorter. */
export function gradeQuiz(questions: readonly Question[], picks: readonly number[]): Grade {
  const asked = questions.slice(0, picks.length)
  const missed = asked.filter(({ answer }, i) => picks[i] !== answer)
  const readFirst = unique(missed.map(({ tip }) => tip))
  const known = asked.filter((question) => !missed.includes(question)).map(({ tip }) => tip)
  return {
    answered: asked.length,
    right: asked.length - missed.length,
    missed,
    readFirst,
    readMore: unique(known).filter((id) => !readFirst.includes(id)),
  }
}
