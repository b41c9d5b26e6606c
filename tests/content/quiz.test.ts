import type { Question } from '@/schema/quiz'
import type { Tip } from '@/schema/tip'
import { full, packs, textsIn } from '../support/real-content'
import { dosesIn, FORBIDDEN } from '../support/health-words'

const tips = new Map(full.tips.map((tip) => [tip.id, tip]))
function tipOf({ tip }: Question): Tip {
  const found = tips.get(tip)
  if (!found) throw new Error(`no tip ${tip}`)
  return found
}

/** Common sense of the writers, of which no source was seen. */
const NOT_SOURCED = /压断|断骨|骨头断|肋骨|肝|生日快乐|吹气不吹|催吐/

/** Numbers for the telephone stand in every tip's frame, not in its text. */
const PHONES = new Set(['120', '110'])
/** Numbers that no tip has, with where they come from. */
const OWN_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  // the parts of the phrase 中风120
  'stroke-face': ['1', '2', '0'],
  // the article of the law, read at the press conference that the question names
  'helper-law': ['184'],
}
/** A question about the law: its source is of no health tip. */
const OWN_SOURCE = new Set(['helper-law'])

const numbersIn = (text: string) => (text.match(/\d+(\.\d+)?/g) ?? []).filter((one) => !PHONES.has(one))

test('there are 37 questions, more than half of them on first aid', () => {
  expect(full.questions).toHaveLength(37)
  const aid = full.questions.filter((one) => tipOf(one).topic === 'firstaid')
  expect(aid.length).toBeGreaterThan(18)
})

describe.each(full.questions.map((question) => [question.id, question] as const))('question %s', (_, question) => {
  const { id, options, answer, reason, sources } = question
  const texts = textsIn(question).map(({ text }) => text)
  const right = options[answer - 1] ?? ''

  test('has an answer that is one of its options, and a reason that says more than it', () => {
    expect(right).not.toBe('')
    expect(reason).not.toBe(right)
    expect(reason).toMatch(/[。]$/)
    expect(question.question).toMatch(/？$/)
    for (const option of options) expect(option).not.toMatch(/[。？]$/)
  })

  test('names what was read, and all of it was read for the tip that it leads to', () => {
    expect(sources.length).toBeGreaterThan(0)
    const read = tipOf(question).sources
    if (!OWN_SOURCE.has(id)) expect(read).toEqual(expect.arrayContaining(sources))
    else expect(sources.map(({ tier }) => tier)).not.toContain('C')
  })

  test('rests on sources of tier A or B where it is about first aid', () => {
    if (tipOf(question).topic === 'firstaid') expect(sources.map(({ tier }) => tier)).not.toContain('C')
    else expect(sources.length).toBeGreaterThan(0)
  })

  test('says no number that its tip does not say', () => {
    const { title, summary, blocks, urgency } = tipOf(question)
    const known = new Set([...numbersIn(JSON.stringify([title, summary, blocks, urgency])), ...(OWN_NUMBERS[id] ?? [])])
    expect(numbersIn(right + reason).filter((one) => !known.has(one))).toEqual([])
  })

  test('promises nothing, prescribes nothing, and leaves out what has no source', () => {
    expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([])
    expect(dosesIn(id, texts)).toEqual([])
    expect(texts.filter((text) => NOT_SOURCED.test(text))).toEqual([])
  })
})

test('no two questions ask the same', () => {
  const asked = full.questions.map(({ question }) => question)
  expect(asked.filter((one, i) => asked.indexOf(one) !== i)).toEqual([])
})

test('drowning is asked about without a count of breaths', () => {
  const drowning = full.questions.filter(({ tip }) => tip === 'drowning')
  expect(drowning.length).toBeGreaterThan(0)
  expect(drowning.flatMap((one) => numbersIn(JSON.stringify([one.options, one.reason])))).toEqual([])
})

test('nothing gets lost between the files and the pack', () => {
  expect(packs.quiz.questions).toEqual(full.questions)
})
