import core from '#packs/core.json'
import quiz from '#packs/quiz.json'
import { CHECK, selectQuiz, type QuizState } from '@/features/tips/select-quiz'
import { pickQuestions } from '@/schema/pick-questions'
import { aCore, aQuestion } from '../../support/builders'

const questions = pickQuestions(quiz.questions, 261123)
const state = (change: Partial<QuizState> = {}): QuizState => ({ picks: [], at: 0, ended: false, ...change })
const rightly = (count: number) => questions.slice(0, count).map(({ answer }) => answer)
const asked = (change: Partial<QuizState>) => {
  const view = selectQuiz(core, questions, state(change))
  if (view?.step !== 'asked') throw new Error('not a question')
  return view
}

test('an open question shows its options and no reason, and gives nothing away', () => {
  const view = asked({})
  expect(view).toMatchObject({ n: 1, total: 10, question: questions[0]?.question, told: undefined, mayStop: false })
  expect(view.options.map(({ text }) => text)).toEqual(questions[0]?.options)
  expect(new Set(view.options.map(({ stands }) => stands))).toEqual(new Set(['open']))
})

test('a right answer is told as right, with its reason, its sources and the tip', () => {
  const { told, options } = asked({ picks: rightly(1) })
  const [first] = questions
  expect(told).toMatchObject({ right: true, answer: first?.options[first.answer - 1], reason: first?.reason })
  expect(told?.tip?.id).toBe(first?.tip)
  expect(told?.sources).toHaveLength(first?.sources.length ?? 0)
  expect(options.map(({ stands }) => stands).sort()).toEqual(['other', 'other', 'rightPicked'])
})

test('after a wrong answer, what is right and what was picked are told apart', () => {
  const answer = questions[0]?.answer ?? 0
  const pick = (answer % 3) + 1
  const { told, options } = asked({ picks: [pick] })
  expect(told?.right).toBe(false)
  expect(options[answer - 1]?.stands).toBe('right')
  expect(options[pick - 1]?.stands).toBe('picked')
})

test('a source is named with its publisher and year as far as they are known', () => {
  const sources = [
    { title: '例子甲', publisher: '例子社', year: '2024', tier: 'A' } as const,
    { title: '例子乙', tier: 'B' } as const,
  ]
  const view = selectQuiz(aCore(), [aQuestion({ sources })], state({ picks: [1] }))
  expect(view?.step === 'asked' && view.told?.sources).toEqual([['例子甲', '例子社', '2024'], ['例子乙']])
})

test('a reader may stop after three answers, not before, and not on the last one', () => {
  const stops = questions.map((_one, at) => asked({ at, picks: rightly(at + 1) }).mayStop)
  expect(stops).toEqual([false, false, true, true, true, true, true, true, true, false])
  expect(CHECK).toBe(3)
  expect(asked({ at: 4, picks: rightly(4) }).mayStop).toBe(false)
  expect(asked({ at: 9, picks: rightly(9) }).last).toBe(true)
})

test('the result counts, says what was right, and names the tips of what was missed first', () => {
  const picks = questions.map(({ answer }, i) => (i < 2 ? (answer % 3) + 1 : answer))
  const view = selectQuiz(core, questions, state({ picks, at: 9, ended: true }))
  expect(view).toMatchObject({ step: 'result', answered: 10, right: 8 })
  if (view?.step !== 'result') throw new Error('not a result')
  expect(view.missed.map(({ answer }) => answer)).toEqual(
    questions.slice(0, 2).map(({ options, answer }) => options[answer - 1]),
  )
  expect(view.readFirst.map(({ id }) => id)).toEqual([...new Set(questions.slice(0, 2).map(({ tip }) => tip))])
  const all = new Set([...view.readFirst, ...view.readMore].map(({ id }) => id))
  expect(all).toEqual(new Set(questions.map(({ tip }) => tip)))
})

test('without questions there is nothing to show', () => {
  expect(selectQuiz(core, [], state())).toBeUndefined()
})
