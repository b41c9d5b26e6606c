import pack from '#packs/search.json'
import { call120Label, searchAll } from '#wording/common'
import * as words from '#wording/search'
import { callLabel } from '#wording/sites'
import { paths, tabNames } from '@/routes'
import { recent } from '@/store/recent'
import { aHost, aRoad, control, deadControls, nameOf, sharedCard, sharedRoute, tapOn, twiceOn } from '../support/page'
import { pageAt, tap, visit } from '../support/visit'

afterEach(() => {
  jest.restoreAllMocks()
  recent.setState({ words: [] })
})

const open = (q = '') => visit(paths.search, q && `q=${encodeURIComponent(q)}`)
const rowsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[id^=found-]')]
const headings = (root: HTMLElement) => [...root.querySelectorAll('.body [role=heading]')].map((one) => one.textContent)

test.each(tabNames)('one tap from the tab %s', async (name) => {
  const page = await visit(paths[name])
  const road = aRoad()
  await tapOn(page, searchAll)
  expect(road()).toEqual([`/${paths.search}`])
})

test('begins with words to try; a tap asks, fills the field and changes the address', async () => {
  const { utils, root } = await open()
  expect(headings(root)).toEqual([words.popularTitle])
  await tap(utils, control(root, pack.popular[1] ?? ''))
  expect(root.querySelector<HTMLInputElement>('#search-input')?.value).toBe(pack.popular[1])
  expect(rowsOf(root).length).toBeGreaterThan(0)
  expect(decodeURIComponent(window.location.href)).toContain(`q=${pack.popular[1]}`)
})

test('shows what its link asks for, by sort, first aid first', async () => {
  const { root } = await open('心肺复苏')
  expect(headings(root).slice(0, 1)).toEqual([words.groups.aid])
  expect(headings(root)).toContain(words.groups.quiz)
})

test('shows a few of each sort, and more when asked', async () => {
  const { utils, root } = await open('妇幼')
  const services = () => rowsOf(root).filter(({ id }) => /^found-(kind|place)/.test(id)).length
  expect(services()).toBe(3)
  await tap(utils, root.querySelector('#more-service'))
  expect(services()).toBeGreaterThan(3)
  expect(twiceOn(root)).toEqual([])
})

test.each([
  ['噎住', 'found-tip-choking', '/pages/first-aid?id=choking'],
  ['叶酸', 'found-tip-folic-acid', '/packages/tips/tip?id=folic-acid'],
  ['泰宁优生', 'found-place-taining-prenatal', '/packages/sites/place?id=taining-prenatal'],
  ['暖心家园', 'found-kind-warmhome', '/packages/sites/kind?id=warmhome'],
  ['1.32亿', 'found-figure-2022-happiness-funds', '/pages/figure?id=2022-happiness-funds'],
  ['帮扶关怀', 'found-area-2022-care', '/pages/area?id=2022-care'],
  ['备孕与孕期', 'found-topic-pregnancy', '/packages/tips/topic?id=pregnancy'],
  ['特大字', 'found-page-text', '/pages/me'],
  ['群聊摘要', 'found-page-digest', '/packages/share/digest'],
])('%s: %s opens %s, and the query is kept', async (q, id, url) => {
  const { utils, root } = await open(q)
  const road = aRoad()
  await tap(utils, root.querySelector(`#${id}`))
  expect(road()).toEqual([url])
  expect(recent.getState().words).toEqual([q])
})

test('a number is called, and says so before', async () => {
  const { utils, root } = await open('12356')
  const host = aHost()
  const row = root.querySelector<HTMLElement>('#found-hotline-12356')
  expect(row && nameOf(row)).toBe(callLabel({ name: '心理援助热线', number: '12356' }))
  expect(row?.getAttribute('role')).toBe('button')
  await tap(utils, row)
  expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '12356' }]])
})

test('what was searched for lately is at hand, and can be thrown away', async () => {
  recent.setState({ words: ['发烧', 'cpr'] })
  const { utils, root } = await open()
  expect(headings(root)).toEqual([words.recentTitle, words.popularTitle])
  await tap(utils, root.querySelector('#recent-1'))
  expect(rowsOf(root)[0]?.id).toBe('found-tip-cpr-adult')
  const again = await open()
  await tap(again.utils, again.root.querySelector('#recent-clear'))
  expect(headings(again.root)).toEqual([words.popularTitle])
  expect(recent.getState().words).toEqual([])
})

test('nothing found: says so, offers what comes near, somebody to call, and the tabs', async () => {
  const page = await open('心废')
  const { root, utils } = page
  expect(root.textContent).toContain(words.noneTitle({ q: '心废' }))
  const host = aHost()
  const road = aRoad()
  await tapOn(page, words.call12345)
  expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '12345' }]])
  for (const id of ['none-sites', 'none-tips', 'none-review', 'in-places'])
    await tap(utils, root.querySelector(`#${id}`))
  expect(road().sort()).toEqual(
    ['/pages/review', '/pages/sites', '/pages/tips', `/packages/sites/list?q=${encodeURIComponent('心废')}`].sort(),
  )
})

test('the list of places is one tap away, with the same words', async () => {
  const { utils, root } = await open('晋安')
  const road = aRoad()
  await tap(utils, root.querySelector('#in-places'))
  expect(road()).toEqual([`/packages/sites/list?q=${encodeURIComponent('晋安')}`])
})

test('a card of it names the query and opens the same', async () => {
  await open('叶酸')
  expect(sharedCard().title).toBe(words.shareTitle({ q: '叶酸' }))
  expect(sharedRoute()).toMatchObject({ name: 'search', params: { q: '叶酸' } })
  await open()
  expect(sharedCard().title).toBe(words.title)
})

test.each(['%', '%E0%A4%A', 'x'.repeat(3000), '%3Cscript%3E1', '%20', '😀', '__proto__'])(
  'opened with q=%s it stands',
  async (q) => {
    const { root } = await visit(paths.search, `q=${q}`)
    expect(root.querySelector('#search-input')).not.toBeNull()
    expect(root.querySelector('script')).toBeNull()
  },
)

test.each(['', '奶粉', 'zzzz'])('has no control that does nothing: %s', async (q) => {
  expect(await deadControls(await open(q))).toEqual([])
})

test('120 is one tap from it', async () => {
  const page = await open()
  const host = aHost()
  await tapOn(page, call120Label)
  expect(host.phone).toHaveBeenCalledTimes(1)
  expect(await pageAt(paths.search, page.utils)).toBe(page.root)
})
