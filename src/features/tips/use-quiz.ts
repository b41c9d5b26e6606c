import { useEffect, useMemo, useState } from 'react'
import { setAddress } from '@/platform/address'
import { now } from '@/platform/clock'
import { scrollToTop } from '@/platform/scroll'
import { route, urlOf, type Route } from '@/routes'
import { pickQuestions, seedIn } from '@/schema/pick-questions'
import { useContent } from '@/store/use-store'
import { nextSeed, seedOfTheDay } from './quiz-seed'
import { selectQuiz, type QuizState, type QuizView } from './select-quiz'

const BEGIN: QuizState = { picks: [], at: 0, ended: false }

/** The quiz of a seed and how far this reader is; nothing of it is kept. */
export interface Quiz {
  readonly view: QuizView | undefined
  /** The page of these questions, for whoever they are passed on to. */
  readonly to: Route
  /** `n` is an option counted from 1. The first answer stands. */
  readonly pick: (n: number) => void
  readonly next: () => void
  readonly stop: () => void
  /** Other questions. */
  readonly again: () => void
}

/** A link without a seed, or with a broken one, asks the questions of the day on which it is opened. */
export function useQuiz(asked: string | undefined): Quiz {
  const core = useContent((state) => state.core)
  const pack = useContent((state) => state.quiz)
  const [seed, setSeed] = useState(() => seedIn(asked) ?? seedOfTheDay(now()))
  const [state, setState] = useState(BEGIN)
  const questions = useMemo(() => pickQuestions(pack?.questions ?? [], seed), [pack, seed])
  const view = useMemo(() => selectQuiz(core, questions, state), [core, questions, state])
  const to = route('quiz', { seed: `${seed}` })
  const url = urlOf(to)
  useEffect(() => {
    // a copied address asks the same questions tomorrow
    if (seedIn(asked) !== seed) setAddress(url)
  }, [asked, seed, url])
  /** What comes next begins at the top, however far down the reason was read. */
  const goOn = (change: (was: QuizState) => QuizState) => {
    setState(change)
    scrollToTop()
  }
  return {
    view,
    to,
    pick: (n) => setState((was) => (was.picks.length > was.at ? was : { ...was, picks: [...was.picks, n] })),
    next: () => goOn((was) => ({ ...was, at: was.at + 1 })),
    stop: () => goOn((was) => ({ ...was, ended: true })),
    again: () => {
      setSeed(nextSeed(seed))
      goOn(() => BEGIN)
    },
  }
}
