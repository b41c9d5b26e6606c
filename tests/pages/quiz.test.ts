import core from '#packs/core.json'
import Taro from '@tarojs/taro'
import quiz from '#packs/quiz.json'
import * as words from '#wording/quiz'
import { cardQuiz, copyText, posterRow, textCopied } from '#wording/share'
import { reminderText } from '#wording/tips'
import { makeDigest } from '@/features/share/make-digest'
import { nextSeed, seedOfTheDay } from '@/features/tips/quiz-seed'
import { tipRoute, urlOf } from '@/routes'
import { pickQuestions } from '@/schema/pick-questions'
import { system } from '@/store/system'
import {
  aHost,
  aRoad,
  control,
  controlsOf,
  deadControls,
  nameOf,
  saidBy,
  sharedRoute,
  tapOn,
  twiceOn,
} from '../support/page'
import { visit, type Visit } from '../support/visit'

afterEach(() => jest.restoreAllMocks())

const SEED = 261123
const questions = pickQuestions(quiz.questions, SEED)
const open = (query = `seed=${SEED}`) => visit('packages/tips/quiz', query)
const [first] = questions
if (!first) throw new Error('the content is gone')
const rightOf = ({ options, answer }: (typeof questions)[number]) => options[answer - 1] ?? ''
const wrongOf = ({ options, answer }: (typeof questions)[number]) => options[answer % options.length] ?? ''
const headOf = ({ root }: Visit) => root.querySelector('.body [role=heading][aria-level="1"]')?.textContent

/** Answers the questions from the first on, rightly or not, and goes on after each but the last. */
async function answer(page: Visit, rightly: readonly boolean[]): Promise<void> {
  for (const [i, right] of rightly.entries()) {
    const question = questions[i]
    if (!question) return
    await tapOn(page, right ? rightOf(question) : wrongOf(question))
    if (i < rightly.length - 1) await tapOn(page, words.next)
  }
}

test('the tab leads to the quiz, and asks nobody who they are', async () => {
  const page = await visit('pages/tips')
  const road = aRoad()
  await tapOn(page, cardQuiz)
  expect(road()).toEqual(['/packages/tips/quiz'])
})

test('shows one question with its options, and neither reason nor way on before it is answered', async () => {
  const { root } = await open()
  expect(headOf({ root } as Visit)).toBe(first.question)
  const names = controlsOf(root).map(nameOf)
  expect(first.options.filter((option) => !names.includes(option))).toEqual([])
  expect(names).not.toContain(words.next)
  expect(root.textContent).not.toContain(first.reason)
  expect(root.textContent).toContain(words.rules)
  expect(root.textContent).toContain(reminderText)
})

test.each([true, false])(
  'answered (rightly: %s), it says in words what is right, why, and where that was read',
  async (right) => {
    const page = await open()
    await answer(page, [right])
    const text = page.root.textContent ?? ''
    expect(text).toContain(right ? words.isRight : words.isWrong({ answer: rightOf(first) }))
    expect(text.includes(words.picked)).toBe(true)
    expect(text).toContain(right ? words.rightPicked : words.right)
    expect(text).toContain(first.reason)
    for (const { title } of first.sources) expect(text).toContain(title)
    // the first answer stands
    const names = controlsOf(page.root).map(nameOf)
    expect(first.options.filter((option) => names.includes(option))).toEqual([])
    expect(twiceOn(page.root)).toEqual([])
  },
)

test('the page is passed on from its first question and from its result; in between there is one thing to do', async () => {
  const page = await open()
  const names = () => controlsOf(page.root).map(nameOf)
  expect(names()).toContain(copyText)
  await answer(page, [true, true, true])
  expect(names()).not.toContain(copyText)
  await tapOn(page, words.next)
  expect(names()).not.toContain(copyText)
  await tapOn(page, rightOf(questions[3] ?? first))
  await tapOn(page, words.stop)
  expect(names()).toContain(copyText)
})

test('every question and the result begin at the top of the page', async () => {
  const page = await open()
  const scroll = jest.spyOn(Taro, 'pageScrollTo').mockResolvedValue({ errMsg: 'pageScrollTo:ok' })
  await answer(page, [true, true, true])
  expect(scroll).toHaveBeenCalledTimes(2)
  await tapOn(page, words.stop)
  await tapOn(page, words.again)
  expect(scroll.mock.calls).toEqual(Array.from({ length: 4 }, () => [{ scrollTop: 0, duration: 0 }]))
})

test('a question leads to the tip that says more', async () => {
  const page = await open()
  await answer(page, [true])
  const tip = [...core.firstAid, ...core.tipCards].find(({ id }) => id === first.tip)
  const road = aRoad()
  await tapOn(page, tip?.title ?? '')
  expect(road()).toEqual([urlOf(tipRoute(first.tip, tip?.topic ?? ''))])
})

test('after three questions a reader may stop, and sees how these three went', async () => {
  const page = await open()
  await answer(page, [true, false])
  expect(controlsOf(page.root).map(nameOf)).not.toContain(words.stop)
  await tapOn(page, words.next)
  await tapOn(page, rightOf(questions[2] ?? first))
  await tapOn(page, words.stop)
  expect(headOf(page)).toBe(words.doneTitle({ n: 3 }))
  expect(page.root.textContent).toContain(words.doneSome({ right: 2, missed: 1 }))
})

test('ten answers lead to the result: what was missed with what is right, and its tips first', async () => {
  const page = await open()
  await answer(page, [false, false, ...Array.from({ length: 8 }, () => true)])
  expect(controlsOf(page.root).map(nameOf)).not.toContain(words.next)
  await tapOn(page, words.result)
  const text = page.root.textContent ?? ''
  expect(headOf(page)).toBe(words.doneTitle({ n: 10 }))
  expect(text).toContain(words.doneSome({ right: 8, missed: 2 }))
  for (const missed of questions.slice(0, 2)) {
    expect(text).toContain(missed.question)
    expect(text).toContain(words.missedAnswer({ answer: rightOf(missed) }))
    expect(text).toContain(missed.reason)
  }
  const reads = [...page.root.querySelectorAll('[id^=read-]')].map(({ id }) => id.slice('read-'.length))
  const missed = [...new Set(questions.slice(0, 2).map(({ tip }) => tip))]
  expect(reads.slice(0, missed.length)).toEqual(missed)
  expect(new Set(reads)).toEqual(new Set(questions.map(({ tip }) => tip)))
  expect(twiceOn(page.root)).toEqual([])
})

test('nothing missed is said so', async () => {
  const page = await open()
  await answer(
    page,
    questions.map(() => true),
  )
  await tapOn(page, words.result)
  expect(page.root.textContent).toContain(words.doneAll)
  expect(page.root.textContent).not.toContain(words.missedTitle)
})

test('other questions come from the next seed, and what is passed on follows', async () => {
  const page = await open()
  expect(sharedRoute()).toMatchObject({ name: 'quiz', params: { seed: `${SEED}` } })
  await answer(page, [true, true, true])
  await tapOn(page, words.stop)
  await tapOn(page, words.again)
  const [next] = pickQuestions(quiz.questions, nextSeed(SEED))
  expect(headOf(page)).toBe(next?.question)
  expect(sharedRoute()).toMatchObject({ name: 'quiz', params: { seed: `${nextSeed(SEED)}` } })
})

test.each(['', 'seed=', 'seed=today', 'seed=-1', 'seed=1234567', 'seed=%E4', 'v=261123'])(
  'the link ?%s asks the questions of the day, and passes exactly these on',
  async (query) => {
    const at = Date.parse('2026-03-01T00:30:00+08:00')
    jest.spyOn(Date, 'now').mockReturnValue(at)
    const page = await open(query)
    expect(headOf(page)).toBe(pickQuestions(quiz.questions, seedOfTheDay(at))[0]?.question)
    expect(sharedRoute()?.params.seed).toBe('260301')
  },
)

test('copies the questions with their answers, and says so', async () => {
  const host = aHost()
  const page = await open()
  await tapOn(page, copyText)
  const text = makeDigest({ kind: 'quiz', seed: SEED, questions }, core.info.contentVersion)
  expect(host.clipboard.mock.calls).toEqual([[{ data: text }]])
  expect(saidBy(host)).toEqual([textCopied])
})

test('the result leads to a poster of the same ten', async () => {
  const page = await open()
  await answer(page, [true, true, true])
  await tapOn(page, words.stop)
  const road = aRoad()
  await tapOn(page, posterRow)
  expect(road()).toEqual([`/packages/share/poster?kind=quiz&seed=${SEED}`])
})

describe('no control does nothing', () => {
  test('on a question', async () => {
    expect(await deadControls(await open())).toEqual([])
  })

  test('on the result', async () => {
    const page = await open()
    await answer(page, [false, true, true])
    await tapOn(page, words.stop)
    expect(await deadControls(page)).toEqual([])
  })
})

test('on a single page of Moments the questions can be answered to the end, and nothing leads away', async () => {
  system.setState({ single: true })
  try {
    const page = await open()
    await answer(page, [true, false, true])
    expect(controlsOf(page.root).map(nameOf).sort()).toEqual([words.next, words.stop].sort())
    await tapOn(page, words.stop)
    expect(controlsOf(page.root).map(nameOf)).toEqual([words.again])
    expect(control(page.root, words.again)).toBeTruthy()
  } finally {
    system.setState({ single: false })
  }
})
