import '../support/with-address'
import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import * as mine from '#wording/mine'
import * as words from '#wording/update'
import { fetchText } from '@/platform/fetch-text'
import { networkNow } from '@/platform/network'
import { paths } from '@/routes'
import { updates, UPDATES_KEY } from '@/store/update/updates'
import type { Fetched, FetchFault } from '@/store/update/world'
import { control, tapOn } from '../support/page'
import { MARK, publishedAnew } from '../support/published'
import { pageAt, visit, type Visit } from '../support/visit'

jest.mock('@/platform/fetch-text', () => ({ fetchText: jest.fn() }))
jest.mock('@/platform/network', () => ({ networkNow: jest.fn() }))
jest.mock('@/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 24, 4) }))

const files = publishedAnew()
const fetched = jest.mocked(fetchText)
const network = jest.mocked(networkNow)
const text = ({ root }: Visit) => root.textContent ?? ''
const said = ({ root }: Visit) => root.querySelector('#update-said')?.textContent

/** Waits until the page says something. */
async function until(page: Visit, done: () => boolean): Promise<void> {
  const end = Date.now() + 4000
  while (!done()) {
    if (Date.now() > end) throw new Error(`the page says: ${said(page)}`)
    await page.utils.act(async () => new Promise((next) => setTimeout(next, 5)))
  }
}

const serving = (address: string): Promise<Fetched> => {
  const found = files.get(address.replace('https://content.test/', ''))
  return Promise.resolve(found === undefined ? { ok: false, why: 'missing' } : { ok: true, text: found })
}

// what an earlier start left: the next look by itself is an hour off, so that only the reader asks
beforeAll(() => {
  const kept = { at: 0, next: Date.UTC(2026, 10, 24, 5), failures: 0, result: 'none', waiting: 0 }
  Taro.setStorageSync(UPDATES_KEY, JSON.stringify({ version: 1, updates: kept }))
})
beforeEach(() => {
  fetched.mockReset().mockImplementation(serving)
  network.mockReset().mockResolvedValue('free')
})

test('before any look the page says that the content came with the app, and offers to look', async () => {
  const page = await visit(paths.about)
  expect(text(page)).toContain(words.bundled)
  expect(text(page)).not.toContain(words.lastName)
  expect(said(page)).toBe('')
  expect(control(page.root, words.look)).toBeTruthy()
  expect(text(await visit(paths.me))).toContain(mine.updateBundled)
})

test.each(['missing', 'refused', 'large'] as const)(
  'a look that fails (%s) says why, and may be tried again',
  async (why: FetchFault) => {
    fetched.mockResolvedValue({ ok: false, why })
    const page = await visit(paths.about)
    await tapOn(page, words.look)
    await until(page, () => said(page) === words.failed({ why: words.why[why] }))
    expect(text(page)).toContain('2026-11-24')
    expect(text(page)).toContain(core.info.contentVersion)
    expect(control(page.root, words.look)).toBeTruthy()
  },
)

test('without a network nothing is asked, and that is said', async () => {
  network.mockResolvedValue('none')
  const page = await visit(paths.about)
  await tapOn(page, words.look)
  await until(page, () => said(page) === words.failed({ why: words.why.offline }))
  expect(fetched).not.toHaveBeenCalled()
})

test('what waits because it may cost money is named on 我的 with its size; a tap fetches it and shows how far it is', async () => {
  updates.setState({ result: 'waiting', waiting: 123_400 })
  network.mockResolvedValue('metered')
  const me = await visit(paths.me)
  expect(text(me)).toContain(mine.updateWaiting({ kb: '124' }))
  fetched.mockResolvedValue({ ok: false, why: 'missing' })
  await tapOn(me, mine.rows.update)
  const page = { ...me, root: await pageAt(paths.about, me.utils) }
  await until(page, () => said(page) === words.failed({ why: words.why.missing }))
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('a look shows how far it is, says that it is done, and the next page is new', async () => {
  const waiting: (() => void)[] = []
  fetched.mockImplementation((address) => new Promise((done) => waiting.push(() => void serving(address).then(done))))
  const page = await visit(paths.about)
  const answer = async () => {
    await until(page, () => waiting.length > 0)
    waiting.shift()?.()
  }
  await tapOn(page, words.look)
  await until(page, () => said(page) === words.looking)
  // one look at a time
  expect(page.root.querySelector('#update-look')).toBeNull()
  await answer()
  await until(page, () => said(page) === words.fetching({ percent: '0' }))
  const percents: number[] = []
  for (let part = 1; part < files.size; part++) {
    await answer()
    await until(page, () => waiting.length > 0 || said(page) === words.result.updated)
    percents.push(Number(/\d+/.exec(said(page) ?? '')?.[0] ?? 100))
  }
  expect(percents).toEqual([...percents].sort((a, b) => a - b))
  expect(percents.at(-1)).toBe(100)
  expect(new Set(percents).size).toBeGreaterThan(4)
  // the page under the reader's eyes is still that of before
  expect(text(page)).toContain(core.info.contentVersion)
  const area = await visit(paths.area, `id=${core.years[0].areas[0]?.id}`)
  expect(text(area)).toContain(MARK)
  expect(text(await visit(paths.me))).toContain(mine.updateFetched)
  const about = await visit(paths.about)
  expect(text(about)).toContain(words.fetched)
  expect(text(about)).toContain('2099.01.01')
  fetched.mockImplementation(serving)
  await tapOn(about, words.look)
  await until(about, () => said(about) === words.result.current)
})
