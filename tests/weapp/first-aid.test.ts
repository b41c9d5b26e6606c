import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCore } from '../support/packs'
import { startPhone, type Screen } from './phone'

// First aid on the phone: steps by tap and by swipe, the beat, the screen that stays lit, and what each costs.
const core = readCore()
const total = core.firstAid
  .find(({ id }) => id === 'cpr-adult')
  ?.blocks.flatMap((block) => (block.type === 'steps' ? block.items : [])).length

/** What the phone was asked to do, each with its time in ms. */
const told: { readonly what: string; readonly at: number }[] = []
const tell = (what: string) => void told.push({ what, at: performance.now() })
const since = (from: number, what: string) => told.slice(from).filter((one) => one.what === what)
const sound = { broken: false }

const answering = (what: (call: Record<string, unknown>) => string) => (call: Record<string, unknown>) => {
  tell(what(call))
  ;(call.success as ((answer: object) => void) | undefined)?.({ errMsg: 'ok' })
}
const phone = startPhone('dist/weapp', {
  host: {
    setKeepScreenOn: answering(({ keepScreenOn }) => `lit ${String(keepScreenOn)}`),
    vibrateShort: answering(({ type }) => `push ${String(type)}`),
    createWebAudioContext: () => {
      if (sound.broken) throw new Error('no sound here')
      tell('open')
      return {
        state: 'running',
        currentTime: 0,
        destination: {},
        createOscillator: () => ({
          frequency: { value: 0 },
          connect: () => undefined,
          start: () => tell('click'),
          stop: () => undefined,
        }),
        close: () => tell('close'),
      }
    },
  },
})

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const position = (screen: Screen) => /第 (\d+) 步/.exec(screen.text())?.[1]
const optionsOf = (screen: Screen) => (screen.page as unknown as { options: { step?: string } }).options

/** A finger that goes from one place to another on the step. */
function swipeOn(screen: Screen, by: number) {
  const finger = (x: number) => ({ changedTouches: [{ x, y: 300 }] })
  screen.send('#aid-step', 'touchstart', {}, finger(200))
  screen.send('#aid-step', 'touchend', {}, finger(200 + by))
}

void test('steps by tap and by swipe; a step costs one small setData; a screenshot names it', async () => {
  const screen = await phone.restart('/pages/first-aid?id=cpr-adult')
  screen.tap('#aid-start')
  await phone.until(() => position(screen) === '1')
  const before = screen.sent.length
  screen.tap('#aid-next')
  await phone.until(() => position(screen) === '2')
  const sent = screen.sent.slice(before)
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0)
  console.log(`  a step: setData ${sent.length} x, ${bytes} bytes`)
  assert.ok(sent.length <= 2 && bytes <= 2048, `${sent.length} x ${bytes}`)
  swipeOn(screen, -120)
  await phone.until(() => position(screen) === '3')
  swipeOn(screen, 20)
  swipeOn(screen, 120)
  await phone.until(() => position(screen) === '2')
  assert.equal(optionsOf(screen).step, '2')
  const again = await phone.restart('/pages/first-aid?id=cpr-adult&step=2')
  assert.equal(position(again), '2')
  again.tap('#aid-end')
  await phone.until(() => again.has('#aid-after'))
  assert.equal(optionsOf(again).step, `${(total ?? 0) + 1}`)
})

void test('the screen stays lit during the steps, and no longer than that', async () => {
  const screen = await phone.restart('/pages/first-aid?id=stroke')
  const from = told.length
  screen.tap('#aid-start')
  await phone.until(() => since(from, 'lit true').length === 1)
  await phone.until(() => screen.has('#aid-next'))
  screen.tap('#aid-next')
  await phone.until(() => position(screen) === '2')
  await phone.open('/pages/lost?why=missing')
  await phone.until(() => since(from, 'lit false').length === 1)
  phone.back()
  await phone.until(() => since(from, 'lit true').length === 2)
  await phone.restart('/pages/me')
  await phone.until(() => since(from, 'lit false').length === 2)
})

void test('the beat: 110 a minute to be heard, felt and seen, one small setData each', async () => {
  const screen = await phone.restart('/pages/first-aid?id=cpr-adult&step=2')
  const [from, before] = [told.length, screen.sent.length]
  screen.tap('#beat')
  await sleep(8000)
  const [clicks, pushes] = [since(from, 'click'), since(from, 'push medium')]
  const span = (clicks[clicks.length - 1]?.at ?? 0) - (clicks[0]?.at ?? 0)
  const rate = ((clicks.length - 1) * 60_000) / span
  const sent = screen.sent.slice(before)
  const worst = Math.max(...sent.map(({ bytes }) => bytes))
  console.log(`  ${clicks.length} beats, ${rate.toFixed(1)} a minute; setData ${sent.length} x, at most ${worst} bytes`)
  assert.ok(rate >= 100 && rate <= 120, `${rate}`)
  assert.equal(pushes.length, clicks.length)
  assert.ok(sent.length <= clicks.length + 1 && worst <= 1024)
  screen.tap('#beat')
  await phone.until(() => since(from, 'close').length === 1)
  const stopped = since(from, 'click').length
  await sleep(1500)
  assert.equal(since(from, 'click').length, stopped)
})

void test('the beat stops when the page is no longer in front, and when it is left', async () => {
  const screen = await phone.restart('/pages/first-aid?id=cpr-child')
  for (const leave of [() => phone.open('/pages/lost?why=missing'), () => phone.restart('/pages/me')]) {
    const from = told.length
    screen.tap('#beat')
    await phone.until(() => since(from, 'click').length > 2)
    await leave()
    await phone.until(() => since(from, 'close').length === 1)
    const stopped = since(from, 'click').length
    await sleep(1500)
    assert.equal(since(from, 'click').length, stopped)
    if (phone.depth() > 1) phone.back()
    // the page draws itself anew for whoever comes back
    await sleep(300)
  }
})

void test('a phone without sound beats for eye and hand, and says so', async () => {
  sound.broken = true
  const screen = await phone.restart('/pages/first-aid?id=cpr-adult&step=1')
  const from = told.length
  screen.tap('#beat')
  await phone.until(() => since(from, 'push medium').length > 3)
  assert.ok(screen.has('#beat-still'))
  screen.tap('#beat')
  sound.broken = false
})
