import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readCore } from '../support/packs'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// First aid in a real Chromium: by tap and by swipe, without a network, and at the beat that the guideline asks for.
const PICTURES = 'dist/screens'
const CPR = '/pages/first-aid?id=cpr-adult'
const core = readCore()
let studio: Studio

before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

const positionOf = (page: Page) => page.innerText('.mj:visible #aid-position')
const at = (page: Page, n: number, total: number) =>
  page.waitForFunction(
    (words) => document.querySelector('#aid-position')?.textContent === words,
    `第 ${n} 步，共 ${total} 步`,
  )

/** A finger on the glass, as the browser's own input: from one place to another. */
async function swipeOn(page: Page, from: number, to: number) {
  const session = await page.context().newCDPSession(page)
  const finger = (x: number) => ({ touchPoints: [{ x, y: 420 }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...finger(from) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...finger((from + to) / 2) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...finger(to) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

for (const look of looks) {
  void test(`${look.name}: the tab, a tip, its steps, the beat, and what comes after`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    const stand = async (name: string) => {
      await settled(page)
      assert.deepEqual(await layoutFaults(page, look.text), [], `${name} ${look.name}`)
      await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png` })
    }
    await go('/pages/tips')
    await stand('health')
    await page.click('#topic-care')
    await page.waitForSelector('.mj:visible #nav-120')
    await stand('topic')
    await page.waitForLoadState('networkidle')
    await go(CPR)
    await stand('aid')
    await page.click('#aid-start')
    await at(page, 1, 7)
    await stand('aid-step')
    await page.click('#aid-next')
    await at(page, 2, 7)
    await page.click('#beat')
    await page.waitForTimeout(600)
    await stand('aid-beat')
    const box = await page.locator('#aid-120').boundingBox()
    assert.ok(box && box.y > look.height / 2 && box.y + box.height <= look.height, '120 is in reach of the thumb')
    await page.click('#aid-end')
    await page.waitForSelector('#aid-after')
    await stand('aid-after')
    assert.deepEqual(faults, [])
    await close()
  })
}

void test('by swipe on and back; scrolling is no swipe; a reload opens the same step', async () => {
  const { page, go, close } = await studio.open()
  await go(`${CPR}&step=2`)
  await swipeOn(page, 300, 120)
  await at(page, 3, 7)
  await swipeOn(page, 120, 300)
  await at(page, 2, 7)
  await swipeOn(page, 200, 230)
  assert.equal(await positionOf(page), '第 2 步，共 7 步')
  await page.click('#aid-next')
  await at(page, 3, 7)
  await page.reload()
  await settled(page)
  assert.equal(await positionOf(page), '第 3 步，共 7 步')
  await go(`${CPR}&step=99`)
  await page.waitForSelector('#aid-start')
  await close()
})

void test('with the network cut after the app has come, all of first aid is there, step by step', async () => {
  const { page, context, go, faults, close } = await studio.open()
  await go('/pages/tips')
  await page.waitForTimeout(2500) // what a reader would need next is fetched ahead
  await page.click('#aid-cpr-adult')
  await page.waitForSelector('#aid-start')
  await settled(page)
  await page.goBack()
  await page.waitForSelector('#aid-all', { state: 'visible' })
  await context.setOffline(true)
  for (const tip of core.firstAid) {
    await page.click('.mj:visible #aid-all')
    await page.click(`.mj:visible [role=link]:text-is("${tip.title}")`)
    const steps = tip.blocks.flatMap((block) => (block.type === 'steps' ? block.items : []))
    if (steps.length) await page.click('.mj:visible #aid-start')
    for (const [i, step] of steps.entries()) {
      await page.waitForFunction((words) => document.querySelector('#aid-step')?.textContent?.includes(words), step)
      assert.equal(await positionOf(page), `第 ${i + 1} 步，共 ${steps.length} 步`)
      await page.click('.mj:visible #aid-next')
    }
    if (steps.length) await page.waitForSelector('.mj:visible #aid-after')
    // the browser's own "back" while a page still comes in is another story
    await settled(page)
    await page.goBack()
    await page.waitForSelector('.mj:visible #tips-120')
    await settled(page)
    await page.click('.mj:visible #aid-all')
  }
  // the type that the tests lend the browser is not the app's
  assert.ok(faults.every((one) => one.includes('/fonts/')))
  await close()
})

/** Runs in the page before the app does: notes when a tone begins, when the phone is pushed, what the mark says. */
function listen() {
  const kept = { tones: [] as number[], pushes: [] as number[], marks: [] as [number, string][], locks: [] as string[] }
  Object.assign(window, { kept })
  const start = Reflect.get<OscillatorNode, 'start'>(OscillatorNode.prototype, 'start')
  OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
    kept.tones.push(performance.now())
    start.call(this, when)
  }
  navigator.vibrate = () => Boolean(kept.pushes.push(performance.now()))
  const lock = { release: () => Promise.resolve(void kept.locks.push('released')) }
  Object.defineProperty(navigator, 'wakeLock', {
    value: { request: (what: string) => Promise.resolve((kept.locks.push(what), lock)) },
  })
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver(() => {
      const mark = document.querySelector('#beat-mark')?.textContent ?? ''
      if (kept.marks[kept.marks.length - 1]?.[1] !== mark) kept.marks.push([performance.now(), mark])
    }).observe(document.body, { subtree: true, childList: true, characterData: true }),
  )
}
type Kept = { tones: number[]; pushes: number[]; marks: [number, string][]; locks: string[] }
const keptBy = (page: Page) => page.evaluate(() => (window as unknown as { kept: Kept }).kept)

const rateOf = (times: readonly number[]) =>
  ((times.length - 1) * 60_000) / ((times[times.length - 1] ?? 0) - (times[0] ?? 0))

void test('twenty seconds of beats: 100 to 120 a minute, heard and felt and seen; then it stops', async () => {
  const { page, context, go, close } = await studio.open()
  await context.addInitScript(listen)
  await go(`${CPR}&step=2`)
  await page.click('#beat')
  await page.waitForTimeout(20_000)
  await page.click('#beat')
  const { tones, pushes, marks } = await keptBy(page)
  const gaps = tones.slice(1).map((time, i) => time - (tones[i] ?? 0))
  console.log(
    `  ${tones.length} beats, ${rateOf(tones).toFixed(2)} a minute; gaps ${Math.min(...gaps).toFixed(0)} to ${Math.max(...gaps).toFixed(0)} ms`,
  )
  assert.ok(rateOf(tones) >= 100 && rateOf(tones) <= 120)
  assert.ok(tones.length >= 34)
  assert.equal(pushes.length, tones.length)
  const counts = marks.map(([, mark]) => mark).filter((mark) => /^\d+$/.test(mark))
  for (let n = 1; n <= 30; n += 1) assert.ok(counts.includes(`${n}`), `${n} was seen`)
  assert.ok(marks.some(([, mark]) => mark === '吹气'))
  await page.waitForTimeout(1500)
  assert.equal((await keptBy(page)).tones.length, tones.length)
  await close()
})

void test('the screen stays lit in the steps; leaving them, hiding the page and going on each let it go, and stop the beat', async () => {
  const { page, context, go, close } = await studio.open()
  await context.addInitScript(listen)
  await go(`${CPR}&step=2`)
  assert.deepEqual((await keptBy(page)).locks, ['screen'])
  await page.click('#beat')
  await page.waitForFunction(() => (window as unknown as { kept: Kept }).kept.tones.length > 2)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    window.dispatchEvent(new Event('visibilitychange'))
  })
  await page.waitForFunction(() => (window as unknown as { kept: Kept }).kept.locks.length === 2)
  const { tones, locks } = await keptBy(page)
  assert.deepEqual(locks, ['screen', 'released'])
  await page.waitForTimeout(1500)
  assert.equal((await keptBy(page)).tones.length, tones.length)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    window.dispatchEvent(new Event('visibilitychange'))
  })
  await page.waitForFunction(() => (window as unknown as { kept: Kept }).kept.locks.length === 3)
  await page.click('.mj:visible #nav-back')
  await page.waitForFunction(() => (window as unknown as { kept: Kept }).kept.locks.length === 4)
  await close()
})

void test('a browser without sound, without a push and without a lock: the beat is seen, and that is said', async () => {
  const { page, context, go, faults, close } = await studio.open()
  await context.addInitScript(() => {
    Object.defineProperty(window, 'AudioContext', { value: undefined })
    for (const name of ['vibrate', 'wakeLock']) Object.defineProperty(navigator, name, { value: undefined })
  })
  await go(`${CPR}&step=2`)
  await page.click('#beat')
  await page.waitForFunction(() => document.querySelector('#beat-mark')?.textContent === '4')
  assert.match(await page.innerText('#beat-still'), /没有出声/)
  assert.deepEqual(faults, [])
  await close()
})

void test('who wants nothing to move sees the ground change instead', async () => {
  const { page, go, close } = await studio.open()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await go(`${CPR}&step=2`)
  await page.click('#beat')
  const looks = new Set<string>()
  for (let i = 0; i < 20; i += 1) {
    looks.add(
      await page.evaluate(() => {
        const mark = document.querySelector('#beat-mark')
        const { animationName, backgroundColor } = mark
          ? getComputedStyle(mark)
          : { animationName: '?', backgroundColor: '' }
        return `${animationName} ${backgroundColor}`
      }),
    )
    await page.waitForTimeout(100)
  }
  assert.equal(looks.size, 2)
  for (const look of looks) assert.match(look, /^none /)
  await close()
})
