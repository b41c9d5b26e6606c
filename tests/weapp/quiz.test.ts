import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import templates from '../../config/templates/attributes'
import { nextSeed, seedOfTheDay } from '../../src/features/tips/quiz-seed'
import { pickQuestions } from '../../src/schema/pick-questions'
import type { QuizPack } from '../../src/schema/pack'
import type { Question } from '../../src/schema/quiz'
import { countNodes, depthOf } from './nodes'
import { startPhone, type Screen } from './phone'

const { questions } = JSON.parse(fs.readFileSync('dist/content/packs/quiz.json', 'utf8')) as QuizPack
const phone = startPhone('dist/weapp')
const PAGE = '/packages/tips/quiz'
const SEED = 261123
const most = { calls: 2, bytes: 24_000, nodes: 600, change: 8192 }

const asked = (seed: number) => pickQuestions(questions, seed)
const rightOf = ({ options, answer }: Question) => options[answer - 1] ?? ''

interface Card {
  readonly title: string
  readonly path: string
}
const cardOf = (screen: Screen) => screen.page.onShareAppMessage?.({ from: 'button' }) as Card

/** Answers every question of a seed; `missed` are answered wrongly. Says which were asked. */
async function answerAll(screen: Screen, seed: number, missed: readonly number[] = []): Promise<string[]> {
  const seen: string[] = []
  for (const [i, question] of asked(seed).entries()) {
    await phone.until(
      () => screen.text().includes(`第 ${i + 1} 题，共 10 题`) && screen.text().includes(question.question),
    )
    seen.push(question.id)
    const { answer, options } = question
    const before = screen.sent.length
    screen.tap(`#quiz-option-${missed.includes(i) ? (answer % options.length) + 1 : answer}`)
    await phone.until(() => screen.has('#quiz-told'))
    assert.ok(screen.text().includes(question.reason), question.id)
    assert.ok(screen.text().includes(missed.includes(i) ? `对的是：${rightOf(question)}` : '答对了'), question.id)
    const bytes = screen.sent.slice(before).reduce((sum, call) => sum + call.bytes, 0)
    assert.ok(bytes <= most.change, `${question.id}: ${bytes} bytes for an answer`)
    screen.tap('#quiz-next')
  }
  await phone.until(() => screen.has('#quiz-result'))
  return seen
}

void test('ten questions are answered, the result says what was missed, and the page keeps its budget', async () => {
  const screen = await phone.restart(`${PAGE}?seed=${SEED}`)
  const bytes = screen.sent.reduce((sum, call) => sum + call.bytes, 0)
  assert.ok(screen.sent.length <= most.calls && bytes <= most.bytes, `${screen.sent.length} calls, ${bytes} bytes`)
  await answerAll(screen, SEED, [1, 4])
  const [nodes, depth] = [countNodes(screen.root()), depthOf(screen.root())]
  console.log(`  first ${bytes} bytes in ${screen.sent.length} calls so far, result ${nodes} nodes, ${depth} deep`)
  assert.ok(nodes <= most.nodes && depth <= templates.BASE_LEVEL, `${nodes} nodes, ${depth} deep`)
  const text = screen.text()
  assert.match(text, /答了 10 题/)
  assert.match(text, /答对 8 题/)
  for (const at of [1, 4]) {
    const question = asked(SEED)[at]
    assert.ok(question && text.includes(question.question) && text.includes(`对的是：${rightOf(question)}`))
    assert.ok(screen.has(`#read-${question.tip}`))
  }
})

void test('whoever opens the card gets the same ten, from a chat too', async () => {
  const { path, title } = cardOf(await phone.restart(`${PAGE}?seed=${SEED}`))
  assert.match(path, /^\/packages\/tips\/quiz\?seed=261123&v=\d{6}/)
  assert.ok(title.includes(asked(SEED)[0]?.question ?? '?') && [...title].length <= 32, title)
  const seen = await answerAll(await phone.restart(path), SEED)
  assert.deepEqual(
    seen,
    asked(SEED).map(({ id }) => id),
  )
  const moments = (await phone.top().page.onShareTimeline?.()) as { query: string }
  assert.equal(moments.query, path.split('?')[1])
})

void test('the tab opens the questions of the day; the card, a screenshot and the next ten carry their seed', async () => {
  const tab = await phone.restart('/pages/tips')
  tab.tap('#tips-quiz')
  const screen = await phone.until(() => (phone.top().path === 'packages/tips/quiz' ? phone.top() : undefined))
  const day = seedOfTheDay(Date.now())
  const optionsOf = () => (screen.page as { options?: { seed?: string } }).options
  await phone.until(() => optionsOf()?.seed === `${day}`)
  assert.match(cardOf(screen).path, new RegExp(`seed=${day}&`))
  for (const question of asked(day).slice(0, 3)) {
    await phone.until(() => screen.text().includes(question.question))
    screen.tap(`#quiz-option-${question.answer}`)
    await phone.until(() => screen.has('#quiz-told'))
    if (!screen.has('#quiz-stop')) screen.tap('#quiz-next')
  }
  screen.tap('#quiz-stop')
  await phone.until(() => screen.text().includes('都答对了'))
  screen.tap('#quiz-again')
  await phone.until(() => optionsOf()?.seed === `${nextSeed(day)}`)
  await phone.until(() => screen.text().includes(asked(nextSeed(day))[0]?.question ?? '?'))
  assert.match(cardOf(screen).path, new RegExp(`seed=${nextSeed(day)}&`))
})

void test('a tip is read and the way back finds the question as it was left', async () => {
  const screen = await phone.restart(`${PAGE}?seed=${SEED}`)
  const [first] = asked(SEED)
  assert.ok(first)
  screen.tap(`#quiz-option-${first.answer}`)
  await phone.until(() => screen.has('#quiz-told'))
  await phone.open(`/pages/first-aid?id=call-120`)
  phone.back()
  assert.ok(phone.top().text().includes(first.reason))
})

void test('nothing of the answers is kept on the phone', async () => {
  const kept = [...phone.shelf.keys()]
  await answerAll(await phone.restart(`${PAGE}?seed=7`), 7)
  assert.deepEqual([...phone.shelf.keys()], kept)
})
