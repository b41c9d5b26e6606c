import { questionSchema } from '@/schema/quiz'
import { aQuestion } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

test('an empty question is told every field that it lacks', () => {
  expect(missingIn(questionSchema)).toEqual(['id', 'question', 'options', 'answer', 'reason', 'sources', 'tip'])
})

test('a sound question is accepted, with two options or four', () => {
  expect(issuesOf(questionSchema, aQuestion())).toEqual([])
  expect(issuesOf(questionSchema, aQuestion({ options: ['要', '不要'], answer: 2 }))).toEqual([])
  expect(issuesOf(questionSchema, aQuestion({ options: ['一', '二', '三', '四'], answer: 4 }))).toEqual([])
})

const source = { title: '例子', tier: 'A' }

test.each([
  ['one option', { options: ['要'] }, 'options: 至少写两个选项'],
  ['five options', { options: ['一', '二', '三', '四', '五'] }, 'options: 最多写四个选项'],
  ['the same option twice', { options: ['要', '不要', '要'] }, 'options: 有两个选项一样，改一个'],
  ['an answer counted from nought', { answer: 0 }, 'answer: 答案写第几个选项，从 1 数起'],
  ['an answer that is no option', { answer: 4 }, 'answer: 没有这么多选项，答案写第几个选项，从 1 数起'],
  ['half an answer', { answer: 1.5 }, 'answer: 要写整数，现在是 1.5'],
  ['the answer in words', { answer: '第一个' }, 'answer: 应当是数字，现在是 第一个'],
  ['a question too long for a card', { question: '字'.repeat(27) }, 'question: 有 27 个字，最多 26 个字，请写短些'],
  ['no source', { sources: [] }, 'sources: 没有来源不能发布'],
  ['four sources', { sources: Array(4).fill(source) }, 'sources: 最多 3 条，现在是 4 条'],
  ['a field nobody knows', { score: 5 }, 'score: 没有 score 这个字段，请删掉，或者查对字段名'],
])('a question with %s is refused, with the field and what to write', (_, change, issue) => {
  expect(issuesOf(questionSchema, { ...aQuestion(), ...change })).toEqual([issue])
})
