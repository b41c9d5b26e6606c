import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import * as common from '#wording/common'
import * as keep from '#wording/keep'
import * as words from '#wording/kept'
import { paths, route, urlOf, type Route } from '@/routes'
import { saved } from '@/store/saved'
import { visited } from '@/store/visited'
import { aHost, aRoad, control, controlsOf, nameOf, saidBy, tapOn, type Host } from '../support/page'
import { pageAt, tap, visit, type Visit } from '../support/visit'

jest.mock('@/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 24, 4) }))

const DAY = '2026-11-24'
const [area] = core.years[0].areas
const [figure] = area?.figures ?? []
const [aid] = core.firstAid
const [tip] = core.tipCards
const [place] = core.placeCards
if (!area || !figure || !aid || !tip || !place) throw new Error('the content has nothing to save')

const open = (to: Route) => {
  const [path = '', query] = urlOf(to).slice(1).split('?')
  return visit(path, query)
}
const saveOn = async (page: Visit, id = '#save') => tap(page.utils, page.root.querySelector(id))
const copiedBy = ({ clipboard }: Host) => String(clipboard.mock.calls.at(-1)?.[0]?.data)
const text = ({ root }: Visit) => root.textContent ?? ''
const savedUrls = () => saved.getState().items.map(({ url }) => url)

const SAVEABLE: readonly [string, Route, string][] = [
  ['a figure', route('figure', { id: figure.id }), '#save'],
  ['a place', route('place', { id: place.id }), '#place-save'],
  ['a tip', route('tip', { id: tip.id }), '#save'],
  ['first aid', route('firstAid', { id: aid.id }), '#save'],
  ['a digest', route('digest', { areas: area.id, length: 'lines' }), '#save'],
]

beforeEach(() => {
  saved.setState({ items: [] })
  visited.setState({ items: [] })
})
afterEach(() => jest.restoreAllMocks())

test.each(SAVEABLE)('%s is saved on its page, opens from the list, and is let go there', async (_, to, button) => {
  const host = aHost()
  const page = await open(to)
  await saveOn(page, button)
  expect(saved.getState().items).toEqual([{ url: urlOf(to), title: expect.any(String) as string, day: DAY }])
  expect(text(page)).toContain(keep.savedOn)
  const list = await visit(paths.saved)
  expect(text(list)).toContain(words.savedOn({ day: DAY }))
  await tap(list.utils, list.root.querySelector('[id^=kept-][role=link]'))
  const again = { ...list, root: await pageAt(paths[to.name], list.utils) }
  await saveOn(again, button)
  expect(savedUrls()).toEqual([])
  expect(saidBy(host)).toEqual([keep.saved, keep.dropped])
})

test('a figure is saved from its sheet, and was looked at', async () => {
  aHost()
  const page = await open(route('area', { id: area.id }))
  await tap(page.utils, page.root.querySelector(`#fig-${figure.id}`))
  await saveOn(page)
  const url = urlOf(route('figure', { id: figure.id }))
  expect(savedUrls()).toEqual([url])
  expect(visited.getState().items.map((item) => item.url)).toEqual([url, urlOf(route('area', { id: area.id }))])
})

test('the list stands by kind, the newest first, under the names of now', async () => {
  const items = [
    { url: urlOf(route('tip', { id: tip.id })), title: '旧名字', day: DAY },
    { url: urlOf(route('figure', { id: figure.id })), title: '旧名字', day: '' },
    { url: urlOf(route('firstAid', { id: aid.id })), title: '旧名字', day: '2026-11-01' },
  ]
  saved.setState({ items })
  const list = await visit(paths.saved)
  const names = controlsOf(list.root).map(nameOf)
  const at = (name: string) => names.findIndex((one) => one.startsWith(name))
  const order = [figure.label, tip.title, aid.title].map(at)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
  expect(text(list)).not.toContain('旧名字')
  expect(text(list)).toContain(words.groups.figure)
})

test('what the content has no more says so, can be removed, and opens nothing', async () => {
  saved.setState({
    items: [
      { url: '/packages/tips/tip?id=never-was', title: '从前的贴士', day: DAY },
      { url: '/packages/nowhere?x=1', title: '不知哪一页', day: '' },
      { url: urlOf(route('tip', { id: tip.id })), title: tip.title, day: DAY },
    ],
  })
  const host = aHost()
  const list = await visit(paths.saved)
  const went = aRoad()
  expect(text(list).split(words.gone)).toHaveLength(3)
  await tapOn(list, '从前的贴士')
  await tapOn(list, '不知哪一页')
  expect(went()).toEqual([])
  expect(savedUrls()).toEqual([urlOf(route('tip', { id: tip.id }))])
  expect(saidBy(host)).toEqual([words.dropped, words.dropped])
  expect(text(list)).not.toContain('从前的贴士')
})

test('one after another can be taken out of the list, and then it leads to pages again', async () => {
  aHost()
  saved.setState({
    items: [
      { url: urlOf(route('tip', { id: tip.id })), title: tip.title, day: DAY },
      { url: urlOf(route('figure', { id: figure.id })), title: figure.label, day: DAY },
    ],
  })
  const list = await visit(paths.saved)
  await tapOn(list, words.drop)
  await tapOn(list, tip.title)
  expect(savedUrls()).toEqual([urlOf(route('figure', { id: figure.id }))])
  await tapOn(list, words.dropDone)
  expect(control(list.root, figure.label).getAttribute('role')).toBe('link')
  await tapOn(list, words.drop)
  await tapOn(list, figure.label)
  expect(text(list)).toContain(words.savedNone)
})

test('the list goes out as plain text: names, where to find them, which content', async () => {
  const host = aHost()
  saved.setState({
    items: [
      { url: urlOf(route('tip', { id: tip.id })), title: '', day: DAY },
      { url: '/packages/tips/tip?id=never-was', title: '从前的贴士', day: DAY },
    ],
  })
  const list = await visit(paths.saved)
  await tapOn(list, words.copy)
  expect(copiedBy(host)).toBe(
    [
      words.textHead({ app: core.info.appName, list: words.savedTitle }),
      [
        words.groups.tip,
        words.line({ n: 1, title: tip.title, where: words.where.tip }),
        words.lineGone({ n: 2, title: '从前的贴士' }),
      ].join('\n'),
      words.textFoot({ app: core.info.appName, version: core.info.contentVersion }),
    ].join('\n\n'),
  )
  expect(saidBy(host)).toEqual([words.copied])
})

test('a clipboard that is refused is said', async () => {
  const host = aHost()
  host.clipboard.mockRejectedValue({ errMsg: 'setClipboardData:fail auth deny' })
  saved.setState({ items: [{ url: urlOf(route('tip', { id: tip.id })), title: '', day: DAY }] })
  await tapOn(await visit(paths.saved), words.copy)
  expect(saidBy(host)).toEqual([common.copyDenied])
})

test('pages that were looked at stand in their order; a search, a tab and a page that is not there do not', async () => {
  const ways: Route[] = [
    route('area', { id: area.id }),
    route('search', { q: '叶酸' }),
    route('firstAid', { id: aid.id }),
    route('tip', { id: tip.id }),
    route('tip', { id: 'never-was' }),
    route('place', { id: place.id }),
    route('kind', { id: core.kinds[0]?.id ?? '' }),
    route('topic', { id: core.topics.topics[1]?.id ?? '' }),
    route('quiz', { seed: '261123' }),
    route('area', { id: area.id }),
    route('review', {}),
  ]
  for (const to of ways) await open(to)
  const seen = visited.getState().items.map(({ url }) => url)
  expect(seen).toEqual([9, 8, 7, 6, 5, 3, 2].map((i) => urlOf(ways[i] ?? route('me', {}))))
  const list = await visit(paths.visited)
  const rows = [...list.root.querySelectorAll('[id^=kept-all-]')].map(nameOf)
  expect(rows).toHaveLength(seen.length)
  expect(rows[0]).toContain(area.name)
  expect(text(list)).not.toContain(words.gone)
  await tapOn(list, area.name)
  expect(await pageAt(paths.area, list.utils)).toBeTruthy()
})

test.each([paths.saved, paths.visited])('%s says what it is for while it is empty, with a way on', async (path) => {
  const page = await visit(path)
  const went = aRoad()
  await tapOn(page, words.toReview)
  await tapOn(page, words.toTips)
  expect(went()).toEqual([`/${paths.review}`, `/${paths.tips}`])
})

describe('a phone that is full', () => {
  const fill = () =>
    jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
      throw new Error('setStorageSync:fail exceed storage max size 10Mb')
    })

  test('says that nothing was saved, and does not look as if it were', async () => {
    const page = await open(route('tip', { id: tip.id }))
    fill()
    const host = aHost()
    await tapOn(page, keep.save)
    expect(saidBy(host)).toEqual([keep.full])
    expect(control(page.root, keep.save)).toBeTruthy()
    expect(savedUrls()).toEqual([])
  })

  test('says that nothing was let go, and keeps it', async () => {
    const page = await open(route('tip', { id: tip.id }))
    const host = aHost()
    await tapOn(page, keep.save)
    fill()
    await tapOn(page, keep.savedOn)
    expect(saidBy(host)).toEqual([keep.saved, keep.full])
    const list = await visit(paths.saved)
    await tapOn(list, words.drop)
    await tapOn(list, tip.title)
    expect(saidBy(host).at(-1)).toBe(words.dropFull)
    expect(savedUrls()).toHaveLength(1)
  })

  test('opens every page that is looked at, and says nothing of what nobody asked to keep', async () => {
    fill()
    const host = aHost()
    for (const [, to] of SAVEABLE) expect(text(await open(to))).not.toBe('')
    expect(saidBy(host)).toEqual([])
  })
})
