import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import * as words from '#wording/aid'
import { call120 } from '#wording/common'
import * as tipWords from '#wording/tips'
import { stepsOf } from '@/features/tips/aid-steps'
import * as awake from '@/platform/awake'
import { system } from '@/store/system'
import { run } from '../support/draw'
import { aHost, control, controlsOf, deadControls, nameOf, tapOn } from '../support/page'
import { pageAt, tap, visit, type Visit } from '../support/visit'

beforeAll(() => visit('pages/me'))
afterEach(() => jest.restoreAllMocks())

const open = (id: string, step = '') => visit('pages/first-aid', `id=${id}${step && `&step=${step}`}`)
const cpr = core.firstAid.find(({ id }) => id === 'cpr-adult')
const steps = cpr ? stepsOf(cpr) : []
const shown = ({ root }: Visit) => root.querySelector('#aid-position')?.textContent
const said = (n: number) => words.position({ n, total: steps.length })

/** A finger that goes from one place to another on the step. */
async function swipeOn({ utils, root }: Visit, by: number) {
  const part = root.querySelector('#aid-step')
  if (!part) throw new Error('no step')
  const at = (clientX: number) => ({ changedTouches: [{ clientX, clientY: 300 } as Touch] })
  await utils.act(async () => {
    utils.fireEvent.touchStart(part, at(200))
    utils.fireEvent.touchEnd(part, at(200 + by))
  })
}

describe.each(core.firstAid.map((tip) => [tip.title, tip] as const))('%s', (_, tip) => {
  const total = stepsOf(tip).length

  test('opens on its overview: 120 first where it says so, the way into the steps if it has any', async () => {
    const { root } = await open(tip.id)
    const names = controlsOf(root).map(nameOf)
    expect(names.includes(words.start({ n: total }))).toBe(total > 0)
    const [card, start] = [root.textContent?.indexOf(tipWords.urgency.emergency), root.textContent?.indexOf('一步一步')]
    if (tip.urgency?.emergency && total) expect(card).toBeLessThan(start ?? 0)
    expect(names.includes(words.beatStart)).toBe(Boolean(tip.beat) && !total)
  })

  test('goes through all of its steps, each with 120, to what comes after', async () => {
    if (!total) return expect(stepsOf(tip)).toEqual([])
    const page = await open(tip.id)
    await tapOn(page, words.start({ n: total }))
    for (const [i, { text }] of stepsOf(tip).entries()) {
      expect(page.root.querySelector('#aid-step')?.textContent).toContain(text)
      expect(shown(page)).toBe(words.position({ n: i + 1, total }))
      expect(page.root.querySelector('#nav-120') && page.root.querySelector('#aid-120')).toBeTruthy()
      await tap(page.utils, page.root.querySelector('#aid-next'))
    }
    const after = page.root.querySelector('.body')?.textContent
    for (const block of tip.blocks)
      if (block.type === 'dont') for (const act of block.items) expect(after).toContain(act)
    for (const sign of tip.urgency?.soon ?? []) expect(after).toContain(sign)
    await tapOn(page, words.overview)
    expect(page.root.textContent).toContain(tip.summary)
  })
})

test('back leads a step back, from the first to the overview; the end is one tap away', async () => {
  const page = await open('cpr-adult', '2')
  await tapOn(page, words.back)
  expect(shown(page)).toBe(said(1))
  await tapOn(page, words.overview)
  expect(page.root.textContent).toContain(cpr?.summary)
  await tapOn(page, words.start({ n: steps.length }))
  await tapOn(page, words.end)
  expect(page.root.textContent).toContain(words.after)
  await tapOn(page, words.again)
  expect(shown(page)).toBe(said(1))
})

test('a swipe leads on and back; a short one, and one at either end that leads out, do what the buttons do', async () => {
  const page = await open('cpr-adult', '2')
  await swipeOn(page, -120)
  expect(shown(page)).toBe(said(3))
  await swipeOn(page, 120)
  await swipeOn(page, 20)
  expect(shown(page)).toBe(said(2))
  await swipeOn(page, 120)
  await swipeOn(page, 120)
  expect(page.root.textContent).toContain(cpr?.summary)
})

test('a step calls 120', async () => {
  const host = aHost()
  const page = await open('cpr-adult', '3')
  await tapOn(page, call120)
  expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '120' }]])
})

test('the address names the step, so that a reload opens it again', async () => {
  const page = await open('cpr-adult')
  const replaced = jest.spyOn(window.history, 'replaceState')
  await tapOn(page, words.start({ n: steps.length }))
  await tapOn(page, words.next)
  expect(String(replaced.mock.calls.slice(-1)[0]?.[2])).toMatch(/pages\/first-aid\?id=cpr-adult&step=2$/)
  expect(shown(await open('cpr-adult', '2'))).toBe(said(2))
  expect((await open('cpr-adult', `${steps.length + 1}`)).root.textContent).toContain(words.after)
})

test.each(['0', '9', '-1', 'x', '%E0%A4%A', '1.0', '__proto__'])('step=%s opens the overview', async (step) => {
  const { root } = await open('cpr-adult', step)
  expect(root.textContent).toContain(cpr?.summary)
})

test('a step and what comes after have no control that does nothing', async () => {
  expect(await deadControls(await open('cpr-adult', '2'))).toEqual([])
  expect(await deadControls(await open('stroke', '5'))).toEqual([])
})

test('on a single page it is there to be read: no steps, no beat, whatever the link says', async () => {
  run(() => system.setState({ single: true }))
  for (const id of ['cpr-adult', 'cpr-child']) {
    const { root } = await open(id, '2')
    expect(root.querySelector('#aid-step, #aid-start, #beat')).toBeNull()
    expect(root.textContent).toContain(core.firstAid.find((tip) => tip.id === id)?.summary)
  }
  run(() => system.setState({ single: false }))
})

describe('the screen', () => {
  const asked = () => {
    const spy = jest.spyOn(awake, 'keepAwake').mockReturnValue(undefined)
    return () => spy.mock.calls.map(([on]) => on)
  }

  test('stays lit from the first step until the reader is out of them', async () => {
    const page = await open('stroke')
    const calls = asked()
    await tapOn(page, words.start({ n: 4 }))
    await tapOn(page, words.next)
    expect(calls()).toEqual([true])
    await tapOn(page, words.back)
    await tapOn(page, words.overview)
    expect(calls()).toEqual([true, false])
  })

  test('goes dark as ever when the page is left, or is no longer in front', async () => {
    const calls = asked()
    const page = await open('stroke', '1')
    expect(calls()).toEqual([true])
    await page.utils.act(async () => {
      await Taro.navigateTo({ url: '/pages/lost?why=missing' })
    })
    expect(calls()).toEqual([true, false])
    await page.utils.act(async () => {
      await Taro.navigateBack()
    })
    await pageAt('pages/first-aid', page.utils)
    const until = Date.now() + 3000
    while (calls().length < 3 && Date.now() < until) {
      await page.utils.act(async () => new Promise((done) => setTimeout(done, 5)))
    }
    expect(calls()).toEqual([true, false, true])
    await visit('pages/me')
    expect(calls().slice(-1)).toEqual([false])
  })

  test('stays lit over a tip to press by that has no steps', async () => {
    await visit('pages/me')
    const calls = asked()
    const { root } = await open('cpr-child')
    expect(control(root, words.beatStart)).toBeTruthy()
    expect(calls()).toEqual([true])
  })
})
