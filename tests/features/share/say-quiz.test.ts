import { makeCitation } from '@/features/share/make-citation'
import { makeDigest } from '@/features/share/make-digest'
import { makePoster } from '@/features/share/make-poster'
import { answersOf, askedOf, optionsOf } from '@/features/share/say-quiz'
import { aQuestion } from '../../support/builders'
import { edition, ofKind } from '../../support/subjects'

const NAMES = ['甲', '乙', '丙', '丁']

test('options have names that can be read aloud, and the answers say which', () => {
  const two = aQuestion({ options: ['要', '不要'], answer: 2 })
  expect(optionsOf(aQuestion())).toBe('甲 第一个；乙 第二个；丙 第三个')
  expect(askedOf(two)).toBe('例子先看哪个？甲 要；乙 不要')
  expect(answersOf([aQuestion({ answer: 3 }), two])).toBe('答案：1丙、2乙')
  expect(optionsOf(aQuestion({ options: ['一', '二', '三', '四'] }))).toContain('丁 四')
})

describe.each(ofKind('quiz'))('%s', (_, subject) => {
  const { questions, seed } = subject
  const lines = makeDigest(subject, edition.version).split('\n')

  test('is a text of ten questions, their answers under them, and what it is not', () => {
    expect(lines).toHaveLength(13)
    expect(lines[0]).toContain(`${seed}`)
    questions.forEach(({ question, options }, i) => {
      expect(lines[i + 1]?.startsWith(`${i + 1}. ${question}`)).toBe(true)
      for (const option of options) expect(lines[i + 1]).toContain(option)
    })
    const answers = questions.map(({ answer }, i) => `${i + 1}${NAMES[answer - 1]}`)
    expect(lines[11]).toBe(`答案：${answers.join('、')}`)
    expect(lines[12]).toContain(edition.version)
    expect(lines[12]).toContain('不能代替看病')
  })

  test('is a poster of the same, the answers at the foot', () => {
    const spec = makePoster(subject, edition)
    expect(spec.body.map((part) => (part.part === 'point' ? [part.number, part.name, part.text] : part))).toEqual(
      questions.map((question, i) => [i + 1, question.question, optionsOf(question)]),
    )
    expect(spec.notes).toEqual([lines[11]])
    expect(spec.footer).toEqual([lines[12]])
  })

  test('is cited by its seed, its first question and how many there are', () => {
    const line = makeCitation(subject)
    for (const piece of [`${seed}`, questions[0]?.question, '10 题']) expect(line).toContain(piece)
  })
})
