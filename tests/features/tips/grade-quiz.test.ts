import fc from 'fast-check'
import { gradeQuiz } from '@/features/tips/grade-quiz'
import { aQuestion } from '../../support/builders'

const [one, two, three, four] = [
  aQuestion({ id: 'one', answer: 1, tip: 'a' }),
  aQuestion({ id: 'two', answer: 2, tip: 'b' }),
  aQuestion({ id: 'three', answer: 3, tip: 'a' }),
  aQuestion({ id: 'four', answer: 1, tip: 'c' }),
]
const questions = [one, two, three, four]

test.each([
  ['nothing answered', [], { answered: 0, right: 0, missed: [], readFirst: [], readMore: [] }],
  ['all right', [1, 2, 3, 1], { answered: 4, right: 4, missed: [], readFirst: [], readMore: ['a', 'b', 'c'] }],
  ['all wrong', [2, 1, 1, 2], { answered: 4, right: 0, missed: questions, readFirst: ['a', 'b', 'c'], readMore: [] }],
  ['stopped after two', [1, 3], { answered: 2, right: 1, missed: [two], readFirst: ['b'], readMore: ['a'] }],
  [
    'the same tip missed once and known once is read first',
    [1, 2, 1, 1],
    { answered: 4, right: 3, missed: [three], readFirst: ['a'], readMore: ['b', 'c'] },
  ],
])('%s', (_, picks, grade) => {
  expect(gradeQuiz(questions, picks)).toEqual(grade)
})

test('right and missed are all that was answered, and no tip is named twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 }), (picks) => {
      const { answered, right, missed, readFirst, readMore } = gradeQuiz(questions, picks)
      expect(answered).toBe(picks.length)
      expect(right + missed.length).toBe(answered)
      const named = [...readFirst, ...readMore]
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})
