import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as words from '#wording/directory'
import * as common from '#wording/sites'
import { parseUrl, paths, route, type Route } from '@/routes'
import { finding } from '@/store/finding'
import { choose, has, list, rowsOf, tapAt, text, write } from '../support/directory'
import { aHost, aRoad, deadControls, saidBy, sharedRoute, tapOn, twiceOn } from '../support/page'
import { visit } from '../support/visit'

const mockAddress: string[] = []
jest.mock('@/platform/address', () => ({ setAddress: (url: string) => void mockAddress.push(url) }))

const ALL = { region: '', kind: '' }

beforeEach(() => {
  finding.setState(ALL)
  mockAddress.length = 0
})
afterEach(() => jest.restoreAllMocks())

/** The page that the address stands for, as it was last set. */
const address = (): Route | undefined => parseUrl(mockAddress.at(-1) ?? '')

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
