import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import * as lost from '#wording/lost'
import * as words from '#wording/script'
import { makeScript } from '@/features/share/make-script'
import * as awake from '@/platform/awake'
import { system } from '@/store/system'
import { run } from '../support/draw'
import { aHost, aRoad, deadControls, saidBy, sharedCard, tapOn, twiceOn } from '../support/page'
import { pageAt, visit } from '../support/visit'

const PAGE = 'packages/review/script'
const open = (area: string) => visit(PAGE, `area=${area}`)

beforeAll(() => visit('pages/me'))
afterEach(() => jest.restoreAllMocks())

describe.each(core.years[0].areas.map((area) => [area.name, area] as const))('%s', (name, area) => {
  const script = makeScript({ kind: 'area', year: core.years[0].year, area }, core.info.contentVersion)

  test('stands whole on its page, with how long it takes and where it comes from', async () => {
    const { root } = await open(area.id)
    const text = root.querySelector('#script-text')?.textContent
    for (const { head, text: said } of script.paragraphs) expect(text).toContain(head + said)
    expect(text?.endsWith(script.source)).toBe(true)
    expect(root.querySelector('#script-length')?.textContent).toContain(`${script.count} 字`)
    expect(root.querySelector('.body [role=heading]')?.textContent).toBe(name)
    expect(root.textContent?.includes(words.left)).toBe(script.left)
    expect(twiceOn(root)).toEqual([])
  })

  test('is copied letter for letter', async () => {
    const host = aHost()
    await tapOn(await open(area.id), words.copy)
    expect(host.clipboard.mock.calls).toEqual([[{ data: script.text }]])
    expect(saidBy(host)).toEqual([words.copied])
  })

  test('is passed on under the title of its area, and leads back to itself', async () => {
    await visit('pages/area', `id=${area.id}`)
    const { title } = sharedCard()
    await open(area.id)
    expect(sharedCard()).toMatchObject({ title, path: `/${PAGE}?area=${area.id}&v=261123` })
  })
})

test('says the minutes in words: two, two and a half, three', async () => {
  const minutes = async (id: string) => (await open(id)).root.querySelector('#script-length')?.textContent
  expect(await minutes('2022-drive')).toContain(words.minutes({ n: 2 }))
  expect(await minutes('2022-reform')).toContain(words.minutesHalf({ n: 2 }))
  expect(await minutes('2022-care')).toContain(words.minutes({ n: 3 }))
})

test('leads to its area and to the figures one by one; no control does nothing', async () => {
  const page = await open('2022-care')
  const road = aRoad()
  await tapOn(page, words.page)
  await tapOn(page, words.story)
  expect(road()).toEqual(['/pages/area?id=2022-care', '/packages/review/story?area=2022-care'])
  jest.restoreAllMocks()
  expect(await deadControls(await open('2022-care'))).toEqual([])
})

test.each(['', 'nope', '%E0%A4%A', '__proto__', 'x'.repeat(4000)])('area=%s says that it is not here', async (area) => {
  const { root } = await open(area)
  expect(root.textContent).toContain(lost.unknownIdTitle)
  expect(root.querySelector('#script-text')).toBeNull()
})

describe('the screen', () => {
  const asked = () => {
    const spy = jest.spyOn(awake, 'keepAwake').mockReturnValue(undefined)
    return () => spy.mock.calls.map(([on]) => on)
  }

  test('stays lit while the text is in front, and no longer', async () => {
    const calls = asked()
    const page = await open('2022-care')
    expect(calls()).toEqual([true])
    await page.utils.act(async () => {
      await Taro.navigateTo({ url: '/pages/lost?why=missing' })
    })
    await pageAt('pages/lost', page.utils)
    expect(calls()).toEqual([true, false])
    await visit('pages/me')
    expect(calls().slice(-1)).toEqual([false])
  })

  test('is left alone where there is nothing to read, and on a single page', async () => {
    const calls = asked()
    await open('nope')
    run(() => system.setState({ single: true }))
    await open('2022-care')
    expect(calls()).toEqual([])
    run(() => system.setState({ single: false }))
  })
})
