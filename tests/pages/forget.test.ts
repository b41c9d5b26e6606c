import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import * as words from '#wording/forget'
import * as corrections from '#wording/corrections'
import * as privacy from '#wording/privacy'
import { paths } from '@/routes'
import { KEPT_KEYS, keptHere } from '@/store/forget'
import { content } from '@/store/content'
import { finding } from '@/store/finding'
import { preferences } from '@/store/preferences'
import { addRecent } from '@/store/recent'
import { toggleSaved } from '@/store/saved'
import { addVisited } from '@/store/visited'
import { privateCalls } from '../../config/privacy'
import { tapOn } from '../support/page'
import { pageAt, visit } from '../support/visit'

const mockDrop = jest.fn(() => true)
jest.mock('@/platform/canvas', () => ({
  ...jest.requireActual<object>('@/platform/canvas'),
  dropDrawn: () => mockDrop(),
}))

const A = { url: '/pages/area?id=x', title: '例子', day: '' }
const onShelf = () => keptHere.filter((key) => Taro.getStorageSync<unknown>(key) !== '')

afterEach(() => {
  jest.restoreAllMocks()
  mockDrop.mockReturnValue(true)
})

/** A reader who has used all of it. */
async function usedPage() {
  await visit(paths.forget)
  preferences.setState({ text: 'elder', theme: 'dark' })
  finding.setState({ region: '350102' })
  toggleSaved(A)
  addVisited(A)
  addRecent('叶酸')
  return visit(paths.forget)
}
const ALL = [
  words.counts.preferences,
  words.counts.finding,
  words.saved({ n: 1 }),
  words.visited({ n: 1 }),
  words.searches({ n: 1 }),
]

test('everything is named, asked for once, deleted, and said', async () => {
  const page = await usedPage()
  expect(onShelf()).toHaveLength(keptHere.length)
  for (const thing of ALL) expect(page.root.textContent).toContain(thing)
  await tapOn(page, words.ask)
  expect(onShelf()).toHaveLength(keptHere.length)
  await tapOn(page, words.sure)
  expect(onShelf()).toEqual([])
  expect(mockDrop).toHaveBeenCalled()
  expect(page.root.textContent).toContain(words.doneTitle)
  for (const thing of ALL) expect(page.root.textContent).toContain(thing)
  expect(page.root.querySelector('#page')?.classList.contains('is-elder')).toBe(false)
  const again = await visit(paths.forget)
  expect(again.root.textContent).toContain(words.nothing)
  expect(again.root.querySelector('#forget-ask')).toBeNull()
})

test('who thinks better of it keeps everything', async () => {
  const page = await usedPage()
  await tapOn(page, words.ask)
  await tapOn(page, words.keep)
  expect(onShelf()).toHaveLength(keptHere.length)
  expect(page.root.querySelector('#forget-sure')).toBeNull()
})

test.each([
  ['storage', () => jest.spyOn(Taro, 'removeStorageSync').mockImplementation(() => { throw new Error('removeStorageSync:fail') })], // prettier-ignore
  ['the picture', () => mockDrop.mockReturnValue(false)],
])('a phone that does not let go of %s is not said to have', async (_, refuse) => {
  const page = await usedPage()
  refuse()
  await tapOn(page, words.ask)
  await tapOn(page, words.sure)
  expect(page.root.textContent).toContain(words.failedTitle)
  expect(page.root.textContent).not.toContain(words.doneTitle)
})

test('what lies on the shelf though no page knows it can be deleted too', async () => {
  const page = await usedPage()
  await tapOn(page, words.ask)
  await tapOn(page, words.sure)
  Taro.setStorageSync('saved', '{"version":99}')
  const again = await visit(paths.forget)
  await tapOn(again, words.ask)
  await tapOn(again, words.sure)
  expect(onShelf()).toEqual([])
})

test('the page on privacy names every key with what is under it, and leads to deleting', async () => {
  const page = await visit(paths.privacy)
  for (const key of keptHere) expect(page.root.textContent).toContain(privacy.keptAs({ what: privacy.kept[key], key }))
  expect(Object.keys(privacy.kept).sort()).toEqual([...KEPT_KEYS].sort())
  await tapOn(page, privacy.toForget)
  expect(await pageAt(paths.forget, page.utils)).toBeTruthy()
})

test('it says of every private call what the account’s guide says', async () => {
  const { root } = await visit(paths.privacy)
  for (const { api, kind, purpose } of privateCalls) {
    const key = api as keyof typeof privacy.calls
    expect(privacy.calls[key]).toBe(kind)
    expect(`读者${privacy.purposes[key]}`).toBe(purpose)
    expect(root.textContent).toContain(privacy.calls[key])
    expect(root.textContent).toContain(privacy.purposes[key])
  }
  expect(Object.keys(privacy.calls)).toHaveLength(privateCalls.length)
})

test('corrections are said in full, the newest first; or that there are none', async () => {
  expect((await visit(paths.corrections)).root.textContent).toContain(
    core.corrections.length ? core.corrections[0]?.what : corrections.none,
  )
  const before = content.getState()
  const one = (date: string) => ({ date, what: `${date}改的`, was: '旧话', now: '新话', why: '写错了' })
  content.setState({ core: { ...before.core, corrections: [one('2026-11-24'), one('2026-12-01')] } })
  const { root } = await visit(paths.corrections)
  const said = root.textContent ?? ''
  for (const word of ['旧话', '新话', '写错了']) expect(said).toContain(word)
  expect(said.indexOf('2026-12-01改的')).toBeLessThan(said.indexOf('2026-11-24改的'))
  expect(said).not.toContain(corrections.none)
  content.setState(before)
})
