import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as words from '#wording/directory'
import * as common from '#wording/sites'
import { parseUrl, paths, route, type Route } from '@/routes'
import type { Located } from '@/platform/located'
import { addPack } from '@/store/content'
import { finding } from '@/store/finding'
import { saved } from '@/store/saved'
import { FULL, full, withFixtures } from '../support/fixture-places'
import { aHost, aRoad, control, deadControls, saidBy, sharedRoute, tapOn, twiceOn } from '../support/page'
import { pageAt, tap, visit, type Visit } from '../support/visit'

jest.mock('@/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 23, 4) }))

const mockWhere: { answer: (located: Located) => void; asked: number } = { answer: () => undefined, asked: 0 }
jest.mock('@/platform/location', () => ({
  locate: () =>
    new Promise<Located>((resolve) => {
      mockWhere.asked++
      mockWhere.answer = resolve
    }),
}))

const mockAddress: string[] = []
jest.mock('@/platform/address', () => ({ setAddress: (url: string) => void mockAddress.push(url) }))

const ALL = { region: '', kind: '' }

beforeEach(() => {
  finding.setState(ALL)
  saved.setState({ items: [] })
  mockAddress.length = 0
})
afterEach(() => jest.restoreAllMocks())

const tapAt = async (page: Visit, selector: string) => tap(page.utils, page.root.querySelector(selector))
const has = ({ root }: Visit, selector: string) => Boolean(root.querySelector(selector))
const text = ({ root }: Visit) => root.textContent ?? ''
const list = (query = '') => visit(paths.list, query)
/** The page that the address stands for, as it was last set. */
const address = (): Route | undefined => parseUrl(mockAddress.at(-1) ?? '')
/** The ids of the places on a page, in their order. */
const rowsOf = ({ root }: Visit) =>
  [...root.querySelectorAll('[role=link][id]')]
    .map(({ id }) => id)
    .filter((id) => pack.places.some((one) => one.id === id))

async function choose(page: Visit, city: string, county?: string) {
  await tapAt(page, '#pick-region')
  await tapAt(page, `#region-${city}`)
  if (county) await tapAt(page, `#region-${county}`)
}

async function write(page: Visit, selector: string, value: string) {
  const field = page.root.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`no ${selector}`)
  await page.utils.act(async () => {
    // as a browser does it: the field has the letters before anybody hears of them
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((done) => setTimeout(done, 250))
  })
}

describe('the pills of the tab', () => {
  test('choose a county and a kind, which are remembered', async () => {
    const page = await visit(paths.sites)
    await choose(page, '350100', '350102')
    expect(finding.getState()).toEqual({ region: '350102', kind: '' })
    await tapAt(page, '#pick-kind')
    await tapAt(page, '#kind-prenatal')
    expect(finding.getState()).toEqual({ region: '350102', kind: 'prenatal' })
    expect(text(page)).toContain('鼓楼区优生优育指导中心')
    expect(rowsOf(page)).toEqual(['gulou-prenatal'])
    expect(text(await visit(paths.sites))).toContain('鼓楼区优生优育指导中心')
  })

  test('平潭 is chosen at once, without counties', async () => {
    const page = await visit(paths.sites)
    await choose(page, '350128')
    expect(finding.getState().region).toBe('350128')
    expect(has(page, '.sheet')).toBe(false)
    expect(text(page)).toContain(common.emptyTitle({ region: '平潭', kind: common.emptyAny }))
  })

  test('say which is chosen, and close without a choice', async () => {
    finding.setState({ region: '350429', kind: 'youth' })
    const page = await visit(paths.sites)
    await tapAt(page, '#pick-region')
    expect(page.root.querySelector('#region-350429')?.getAttribute('aria-checked')).toBe('true')
    expect(page.root.querySelector('#region-350400')?.getAttribute('aria-expanded')).toBe('true')
    await tapAt(page, '#sheet-close')
    await tapAt(page, '#pick-kind')
    expect(page.root.querySelector('#kind-youth')?.getAttribute('aria-checked')).toBe('true')
    await tapAt(page, '#kind-all')
    expect(finding.getState()).toEqual({ region: '350429', kind: '' })
    expect(twiceOn(page.root)).toEqual([])
  })

  test.each([
    ['a kind that is no more', { region: '', kind: 'gone' }],
    ['a county that is no more', { region: '350199', kind: '' }],
  ])('%s is everything', async (_, kept) => {
    finding.setState(kept)
    expect(text(await visit(paths.sites))).toContain(common.listTitle({ region: common.regionAll }))
  })

  test.each(core.needs.map(({ id, name }) => [id, name]))(
    'the need %s leads to its list, in the chosen county',
    async (id, name) => {
      finding.setState({ region: '350102', kind: '' })
      const page = await visit(paths.sites)
      const road = aRoad()
      await tapOn(page, name ?? '')
      expect(parseUrl(road()[0] ?? '')).toEqual(route('list', { region: '350102', need: id ?? '' }))
    },
  )
})

describe('a list', () => {
  test('is what its link asks for, all of it', async () => {
    const page = await list('region=350200&need=special&q=wenping')
    expect(rowsOf(page)).toEqual(['siming-wenping-warmhome'])
    expect(text(page)).toContain(words.want({ name: '特殊家庭' }))
    expect(page.root.querySelector<HTMLInputElement>('#search-input')?.value).toBe('wenping')
  })

  test('says in its address what is chosen, and a shared list is the same list', async () => {
    const page = await list('need=birth')
    await choose(page, '350400', '350429')
    expect(address()).toEqual(route('list', { need: 'birth', region: '350429' }))
    await tapAt(page, '#drop-need')
    await tapAt(page, '#pick-kind')
    await tapAt(page, '#kind-youth')
    await write(page, '#search-input', 'danxia')
    expect(address()).toEqual(route('list', { region: '350429', kind: 'youth', q: 'danxia' }))
    const { name, params } = sharedRoute() ?? {}
    const { v: mark, ...given } = params ?? {}
    expect([name, given]).toEqual(['list', address()?.params])
    expect(mark).toMatch(/^\d{6}$/)
    const rows = rowsOf(page)
    expect(rows).toEqual(['taining-danxia-youth'])
    const shared = await list(new URLSearchParams(params).toString())
    expect(rowsOf(shared)).toEqual(rows)
  })

  test('keeps for the tab what was chosen, not what a link asked for', async () => {
    const page = await list('region=350429')
    expect(finding.getState()).toEqual(ALL)
    await write(page, '#search-input', 'taining')
    expect(finding.getState()).toEqual(ALL)
    await choose(page, '350100', '350102')
    expect(finding.getState().region).toBe('350102')
  })

  test('letters stay in the field, and leave it with the words that are dropped', async () => {
    const page = await list()
    const field = () => page.root.querySelector<HTMLInputElement>('#search-input')?.value
    await write(page, '#search-input', '火')
    await write(page, '#search-input', '火星')
    expect(field()).toBe('火星')
    await tapAt(page, '#drop-query')
    expect(field()).toBe('')
    await write(page, '#search-input', 'glq')
    expect([field(), rowsOf(page).includes('gulou-prenatal')]).toEqual(['glq', true])
    await tapAt(page, '#search-clear')
    expect([field(), address()]).toEqual(['', route('list', {})])
  })

  test('shows twenty, then more', async () => {
    const page = await list()
    expect(rowsOf(page)).toHaveLength(20)
    await tapAt(page, '#list-more')
    expect(rowsOf(page)).toHaveLength(pack.places.length)
    expect(has(page, '#list-more')).toBe(false)
  })

  test('is copied as a text of what is shown', async () => {
    const host = aHost()
    const page = await list('region=350429')
    await tapAt(page, '#pass-copy')
    const copied = host.clipboard.mock.calls[0]?.[0].data ?? ''
    expect(copied.split('\n')).toHaveLength(2 + rowsOf(page).length)
    expect(saidBy(host)).toEqual([words.listCopied])
  })

  test('of an empty county leads to the nearest, to 12345 and to the association', async () => {
    const host = aHost()
    const page = await list('region=350125&need=baby')
    expect(text(page)).toContain('永泰县还没有登记到')
    expect(text(page)).toMatch(/直线距离约 \d+ 公里/)
    await tapAt(page, '#tell')
    expect(host.clipboard.mock.calls[0]?.[0].data).toMatch(/^永泰县有一处/)
    await tapAt(page, '#call-12345')
    expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '12345' }]])
    await tapAt(page, '#go-nearest')
    expect(rowsOf(page).length).toBeGreaterThan(0)
    expect(address()?.params.need).toBe('baby')
  })

  test.each(['', 'region=350125&need=baby', 'q=%E7%81%AB%E6%98%9F', 'need=law'])(
    'opened with %j has no control that does nothing, and no id twice',
    async (query) => {
      const page = await list(query)
      expect(twiceOn(page.root)).toEqual([])
      // asking where the phone is waits for an answer
      expect((await deadControls(page)).filter((name) => name !== common.near)).toEqual([])
    },
  )
})

describe('the nearest first', () => {
  const answer = async (page: Visit, located: Located) =>
    page.utils.act(async () => {
      mockWhere.answer(located)
      await Promise.resolve()
    })
  const said = ({ root }: Visit) => root.querySelector('#near-said')?.textContent
  const TAINING = { lat: 26.9, lng: 117.17 }

  test('asks after a tap only, says so, sorts, and goes back to the order of before', async () => {
    const before = mockWhere.asked
    const page = await list('kind=prenatal')
    const order = rowsOf(page)
    expect(mockWhere.asked).toBe(before)
    await tapAt(page, '#near')
    expect([said(page), mockWhere.asked]).toEqual([words.locating, before + 1])
    expect(rowsOf(page)).toEqual(order)
    await answer(page, { ok: true, point: { lat: 26.08, lng: 119.3 } })
    expect(said(page)).toBe(words.nearOn)
    expect(rowsOf(page)[0]).toBe('gulou-prenatal')
    expect(text(page)).toContain('直线距离')
    await tapAt(page, '#near-off')
    expect(rowsOf(page)).toEqual(order)
    expect(text(page)).not.toContain('直线距离')
  })

  test.each<[string, Located, string, boolean]>([
    ['a reader who says no', { ok: false, why: 'denied' }, words.whereDenied, true],
    ['no answer', { ok: false, why: 'timeout' }, words.whereTimeout, true],
    ['a failure', { ok: false, why: 'failed' }, words.whereFailed, true],
    ['a host that cannot', { ok: false, why: 'unsupported' }, words.whereFailed, true],
    ['a phone in Peking', { ok: true, point: { lat: 39.9, lng: 116.4 } }, words.whereOutside, false],
  ])('%s leaves the list as it is', async (_, located, why, again) => {
    const page = await list()
    const order = rowsOf(page)
    await tapAt(page, '#near')
    await answer(page, located)
    expect(said(page)).toBe(why)
    expect(rowsOf(page)).toEqual(order)
    expect(has(page, '#near-again')).toBe(again)
  })

  test('can be asked for again, and an answer for a page that is gone changes nothing', async () => {
    const page = await list()
    await tapAt(page, '#near')
    await answer(page, { ok: false, why: 'timeout' })
    const before = mockWhere.asked
    await tapAt(page, '#near-again')
    expect(mockWhere.asked).toBe(before + 1)
    const late = mockWhere.answer
    const next = await list()
    await next.utils.act(async () => late({ ok: true, point: TAINING }))
    expect(has(next, '#near-said')).toBe(false)
  })

  test('a tap on the tab asks on the list, once', async () => {
    const tab = await visit(paths.sites)
    const before = mockWhere.asked
    await tapAt(tab, '#sites-near')
    const root = await pageAt(paths.list, tab.utils)
    expect(said({ ...tab, root })).toBe(words.locating)
    expect(mockWhere.asked).toBe(before + 1)
    await list()
    expect(mockWhere.asked).toBe(before + 1)
  })
})

describe('a place', () => {
  const open = (id = FULL) => visit(paths.place, `id=${id}`)

  test('is kept and let go, and stands on the tab meanwhile', async () => {
    const host = aHost()
    const page = await open()
    await tapAt(page, '#place-save')
    expect(text(page)).toContain(words.savedOn)
    const tab = await visit(paths.sites)
    expect(text(tab)).toContain(common.savedTitle)
    await tapAt(tab, '#saved-0')
    const again = { ...tab, root: await pageAt(paths.place, tab.utils) }
    await tapAt(again, '#place-save')
    expect(saved.getState().items).toEqual([])
    expect(saidBy(host)).toEqual([words.savedDone, words.savedDropped])
    expect(text(await visit(paths.sites))).not.toContain(common.savedTitle)
  })

  test('is put right by a text that names record, field, what stands there and what should', async () => {
    const host = aHost()
    const page = await open()
    await tapAt(page, '#place-wrong')
    await tapOn(
      { ...page, root: page.root.querySelector('.sheet') as HTMLElement },
      `${words.wrongWhich}：${words.wrongFields.name}`,
    )
    await write(page, '#wrong-right', '例子')
    await tapAt(page, '#wrong-copy')
    const place = pack.places.find(({ id }) => id === FULL)
    expect(host.clipboard.mock.calls[0]?.[0].data.split('\n')).toEqual([
      '「闽家」里有一处要更正',
      `记录：${place?.name}（${FULL}）`,
      '哪一项：名称',
      `现在写的：${place?.name}`,
      '应当是：例子',
      `内容版本：${core.info.contentVersion}`,
    ])
    expect(saidBy(host)).toEqual([words.wrongCopied])
    await tapOn(page, `${words.wrongWhich}：${words.wrongFields.gone}`)
    expect(has(page, '#wrong-right')).toBe(false)
    expect(text(page)).toContain(words.wrongGone)
  })

  test('leads to its kind and to others of its county', async () => {
    const page = await open()
    const road = aRoad()
    await tapAt(page, '#place-kind')
    await tapAt(page, '#taining-danxia-youth')
    expect(road().map(parseUrl)).toEqual([
      route('kind', { id: 'prenatal' }),
      route('place', { id: 'taining-danxia-youth' }),
    ])
  })

  describe('with a number, hours and a point on the map', () => {
    // the page hands the content's own pack in when it is loaded: that must be over
    beforeAll(() => open())
    beforeEach(() => addPack({ places: withFixtures(pack) }))
    afterAll(() => addPack({ places: pack }))

    test('is called itself, without the extension', async () => {
      const host = aHost()
      const page = await open()
      await tapAt(page, '#place-call')
      expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '0598-7800000' }]])
      for (const said of [words.askExtension({ extension: '802' }), words.otherPhones({ phones: full.phone[1] })])
        expect(text(page)).toContain(said)
    })

    test('says what its hours are, what they mean now, and that holidays are unknown', async () => {
      const page = await open()
      expect(page.root.querySelector('#place-hours')?.textContent).toBe(
        `${words.hoursOpenAll}${full.hours}。${words.hoursHoliday}`,
      )
    })

    test('opens the map; one that is refused gives way to the address', async () => {
      const host = aHost()
      const tab = { opener: window as Window | null }
      const map = jest
        .spyOn(window, 'open')
        .mockReturnValueOnce(tab as unknown as Window)
        .mockReturnValueOnce(null)
      const page = await open()
      expect(control(page.root, words.go).id).toBe('place-go')
      await tapAt(page, '#place-go')
      expect(decodeURIComponent(String(map.mock.calls[0]?.[0]))).toContain(`coord:${full.coord.lat},${full.coord.lng};`)
      expect(host.clipboard.mock.calls).toEqual([])
      await tapAt(page, '#place-go')
      const place = pack.places.find(({ id }) => id === FULL)
      expect(host.clipboard.mock.calls).toEqual([[{ data: `${place?.name}，${place?.address}` }]])
      expect(saidBy(host)).toEqual([words.mapFailed])
    })
  })
})

describe('a kind', () => {
  test.each(core.kinds.map((kind) => [kind.id, kind] as const))('%s is whole', async (id, kind) => {
    const page = await visit(paths.kind, `id=${id}`)
    const known = pack.places.filter((place) => place.kind === id)
    for (const said of [kind.name, kind.offers ?? kind.unknown ?? '', ...(kind.ask ?? [])])
      expect(text(page)).toContain(said)
    expect(text(page).includes(words.kindNotOwn)).toBe(!kind.own)
    expect(text(page)).toContain(known.length ? words.kindAll({ n: known.length }) : words.kindWhereNone)
    expect(twiceOn(page.root)).toEqual([])
    const road = aRoad()
    for (const figure of kind.review ?? []) await tapAt(page, `#fig-${figure}`)
    expect(road().map(parseUrl)).toEqual((kind.review ?? []).map((figure) => route('figure', { id: figure })))
    jest.restoreAllMocks()
    expect(await deadControls(await visit(paths.kind, `id=${id}`))).toEqual([])
  })

  test('leads to its list, of a city and of all', async () => {
    const page = await visit(paths.kind, 'id=sunflower')
    const road = aRoad()
    await tapAt(page, '#city-350200')
    await tapAt(page, '#kind-all')
    expect(road().map(parseUrl)).toEqual([
      route('list', { region: '350200', kind: 'sunflower' }),
      route('list', { kind: 'sunflower' }),
    ])
    expect(sharedRoute()).toMatchObject({ name: 'kind', params: { id: 'sunflower' } })
  })
})

describe('the grid of counties', () => {
  test('opens a city, and leads to the list of a county, a city, 平潭 and all', async () => {
    const page = await visit(paths.map)
    expect(has(page, '#region-350102')).toBe(false)
    await tapAt(page, '#region-350100')
    const road = aRoad()
    for (const id of ['350102', 'whole', '350128', 'all']) await tapAt(page, `#region-${id}`)
    expect(road().map(parseUrl)).toEqual(['350102', '350100', '350128', ''].map((region) => route('list', { region })))
  })

  test('begins with the city that its link names, and has a count on every name', async () => {
    const page = await visit(paths.map, 'region=350700')
    expect(has(page, '#region-350702')).toBe(true)
    const names = [...page.root.querySelectorAll('[id^=region-35]')].map((one) => one.textContent ?? '')
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !/ \d+$/.test(name))).toEqual([])
    expect(await deadControls(page)).toEqual([])
  })

  test.each(['region=350199', 'region=__proto__', 'region=%E0%A4%A'])(
    'opened with %s shows the cities',
    async (query) => {
      expect(has(await visit(paths.map, query), '#region-350100')).toBe(true)
    },
  )
})

describe('the hotlines', () => {
  test.each(core.hotlines.map((hotline) => [hotline.number, hotline] as const))(
    '%s says all of it and is called',
    async (number, hotline) => {
      const host = aHost()
      const page = await visit(paths.hotlines)
      const row = page.root.querySelector(`#call-${number}`)
      for (const said of [hotline.name, hotline.offers, hotline.hours ?? '', hotline.audience ?? ''])
        expect(row?.textContent).toContain(said)
      await tapAt(page, `#call-${number}`)
      expect(host.phone.mock.calls).toEqual([[{ phoneNumber: number }]])
    },
  )

  test('lead to their sources, and are passed on as themselves', async () => {
    const page = await visit(paths.hotlines)
    expect(sharedRoute()?.name).toBe('hotlines')
    const road = aRoad()
    await tapAt(page, '#to-sources')
    expect(road()).toEqual(['/packages/about/sources'])
  })
})
