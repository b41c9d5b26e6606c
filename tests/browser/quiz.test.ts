import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import { nextSeed } from '../../src/features/tips/quiz-seed'
import type { QuizPack } from '../../src/schema/pack'
import { pickQuestions } from '../../src/schema/pick-questions'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// The quiz is answered, passed on and opened by somebody else, in a real Chromium.
const PICTURES = 'dist/screens'
const PAGE = '/packages/tips/quiz'
const SEED = 261123
const { questions } = JSON.parse(fs.readFileSync('dist/content/packs/quiz.json', 'utf8')) as QuizPack
const asked = pickQuestions(questions, SEED)
let studio: Studio

before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

for (const look of looks) {
  void test(`${look.name}: ten questions, the reason after each, the result`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    const stand = async (name: string, picture = true) => {
      await settled(page)
      assert.deepEqual(await layoutFaults(page, look.text), [], `${name} ${look.name}`)
      if (picture) await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png`, fullPage: true })
    }
    await go(`${PAGE}?seed=${SEED}`)
    await stand('quiz')
    for (const [i, { answer, options, reason }] of asked.entries()) {
      await page.waitForFunction(
        (n) => document.querySelector('#quiz-position')?.textContent?.includes(`第 ${n} 题`),
        i + 1,
      )
      // what comes next begins at the top, however far down the reason was
      await page.waitForFunction(
        () => (document.querySelector('#quiz-position')?.getBoundingClientRect().top ?? -1) > 40,
      )
      const missed = i === 2 || i === 5
      await page.click(`#quiz-option-${missed ? (answer % options.length) + 1 : answer}`)
      await page.waitForSelector('#quiz-told')
      assert.ok((await page.innerText('#quiz-told')).includes(reason))
      if (i === 0) await stand('quiz-right')
      else if (i === 2) await stand('quiz-missed')
      else assert.deepEqual(await layoutFaults(page, look.text), [], `question ${i + 1} ${look.name}`)
      await page.click('#quiz-next')
    }
    await page.waitForSelector('#quiz-result')
    await stand('quiz-result')
    const text = await page.innerText('.mj:visible')
    assert.match(text, /答对 8 题/)
    assert.deepEqual(faults, [])
    await close()
  })
}

void test('a link from the day holds its questions: the address, the card and the next ten', async () => {
  const { page, go, faults, close } = await studio.open()
  await go('/pages/tips')
  await page.click('#tips-quiz')
  await page.waitForFunction(() => /[?&]seed=\d+/.test(location.search))
  const seed = Number(new URL(page.url()).searchParams.get('seed'))
  const first = pickQuestions(questions, seed)[0]?.question ?? '?'
  await page.waitForFunction((text) => document.body.innerText.includes(text), first)
  await settled(page)
  await page.click('.mj:visible [role=button]:has-text("发到群里")')
  await page.waitForFunction(() => document.body.innerText.includes('链接已复制'))
  const link = await page.evaluate(() => navigator.clipboard.readText())
  assert.ok(link.startsWith(`${studio.url}${PAGE}?seed=${seed}&v=`), link)

  const other = await studio.open()
  await other.go(link.slice(studio.url.length))
  assert.ok((await other.page.innerText('.mj:visible')).includes(first))
  for (let i = 0; i < 3; i++) {
    await other.page.click('#quiz-option-1')
    await other.page.click(i < 2 ? '#quiz-next' : '#quiz-stop')
  }
  await other.page.click('#quiz-again')
  await other.page.waitForFunction((next) => location.search.includes(`seed=${next}`), nextSeed(seed))
  assert.deepEqual([faults, other.faults], [[], []])
  await other.close()
  await close()
})

void test('it is answered with the keyboard alone', async () => {
  const { page, go, close } = await studio.open()
  await go(`${PAGE}?seed=${SEED}`)
  await page.focus('#quiz-option-1')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#quiz-told')
  await page.focus('#quiz-next')
  await page.keyboard.press(' ')
  await page.waitForFunction(() => document.querySelector('#quiz-position')?.textContent?.includes('第 2 题'))
  await close()
})
