import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEPT } from '../support/fixture-places'
import { renderer, walk } from './official'
import { startPhone, type Screen } from './phone'

// A family's way through the directory as it is: no place has a number of its own or a point on the map yet.
const phone = startPhone('dist/weapp')
const render = renderer('dist/weapp')

/** What stands in a field, as the page's template hands it to the host. */
const valueOf = ({ path, page }: Screen, id: string) =>
  walk(render(path, page.data)).find(({ attr }) => attr.id === id)?.attr.value

const arrive = (path: string) =>
  phone.until(() => (phone.top().path === path && phone.top().text() ? phone.top() : undefined))
const list = async () => {
  const screen = await arrive('packages/sites/list')
  await phone.until(() => /找到 \d+ 处|还没有登记到|没有找到|打电话就能问/.test(screen.text()))
  return screen
}
const copies = () => phone.asked.filter(({ name }) => name === 'setClipboardData').map(({ options }) => options.data)
const calls = () => phone.asked.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options.phoneNumber)

/** Chooses a county, or with `whole` its city, through the sheet as a reader does. */
async function choose(screen: Screen, city: string, county: string, whole = false): Promise<void> {
  screen.tap('#pick-region')
  await phone.until(() => screen.has(`#region-${city}`))
  screen.tap(`#region-${city}`)
  await phone.until(() => screen.has(`#region-${county}`))
  screen.tap(whole ? '#region-whole' : `#region-${county}`)
  await phone.until(() => !screen.has('#region-all'))
}

/** Writes into the search field as the host says it: all that stands in it after each letter. */
async function write(screen: Screen, text: string): Promise<void> {
  const letters = Array.from(text)
  for (let i = 1; i <= letters.length; i++) {
    const value = letters.slice(0, i).join('')
    screen.send('#search-input', 'input', { value })
    await phone.until(() => valueOf(screen, 'search-input') === value)
  }
}

void test('need, county, place, call: the dialler gets the number that helps where a place has none', async () => {
  await phone.restart('/pages/sites')
  phone.top().tap('#need-birth')
  const screen = await list()
  assert.match(screen.text(), /我想：备孕、孕检/)
  await choose(screen, '350400', '350429')
  await phone.until(() => screen.text().includes('找到 1 处'))
  assert.match(screen.text(), /泰宁县服务点/)
  screen.tap('#taining-prenatal')
  const place = await arrive('packages/sites/place')
  assert.match(place.text(), /泰宁县妇幼保健院/)
  place.tap('#place-call')
  await phone.until(() => calls().length)
  assert.deepEqual(calls(), ['12345'])
  place.tap('#place-go')
  await phone.until(() => copies().length)
  assert.match(String(copies().at(-1)), /^泰宁县.*，泰宁县妇幼保健院/)
  phone.back()
  assert.match(phone.top().text(), /泰宁县服务点/, 'the list is as it was left')
})

void test('what was chosen in the list is what the tab shows next', async () => {
  const tab = await phone.restart('/pages/sites')
  assert.match(tab.text(), /泰宁县服务点/)
  tab.tap('#pick-region')
  await phone.until(() => tab.has('#region-all'))
  tab.tap('#region-all')
  await phone.until(() => tab.text().includes('全省服务点'))
})

void test('a county without a record says so, names the nearest with km, and leaves ways on', async () => {
  const screen = await phone.restart('/packages/sites/list?region=350125&need=baby')
  assert.match(screen.text(), /永泰县还没有登记到“0~3岁宝宝”能去的地方/)
  assert.match(screen.text(), /离永泰县最近、有登记的是.+直线距离约 \d+ 公里/)
  const before = calls().length
  screen.tap('#call-12345')
  await phone.until(() => calls().length > before)
  assert.equal(calls().at(-1), '12345')
  screen.tap('#tell')
  await phone.until(() => String(copies().at(-1)).startsWith('永泰县有一处'))
  screen.tap('#go-nearest')
  await phone.until(() => /找到 [1-9]\d* 处/.test(screen.text()))
  assert.ok(!screen.has('#go-nearest'))
})

void test('what takes a telephone lists numbers, not places', async () => {
  const screen = await phone.restart('/packages/sites/list?need=law')
  assert.ok(screen.has('#call-12348'))
  assert.ok(!screen.text().includes('还没有登记到'))
})

void test('letters stay in the field as they are written, initials find, and the cross gives all back', async () => {
  const screen = await phone.restart('/packages/sites/list')
  await write(screen, 'glq')
  await phone.until(() => screen.has('#gulou-prenatal') && !screen.has('#taining-prenatal'))
  assert.equal(valueOf(screen, 'search-input'), 'glq')
  screen.tap('#search-clear')
  await phone.until(() => screen.has('#taining-prenatal'))
  assert.equal(valueOf(screen, 'search-input'), '')
  await write(screen, '火星')
  await phone.until(() => screen.has('#drop-query'))
  screen.tap('#drop-query')
  await phone.until(() => screen.has('#taining-prenatal'))
  // words that are dropped leave the field too
  await phone.until(() => valueOf(screen, 'search-input') === '')
})

void test('a shared list is the same list', async () => {
  const screen = await phone.restart('/packages/sites/list?kind=warmhome')
  await write(screen, 'siming')
  await phone.until(() => screen.has('#siming-wenping-warmhome') && !screen.has('#jinan-warmhome'))
  const card = screen.page.onShareAppMessage?.({ from: 'menu' }) as { path?: string } | undefined
  assert.match(String(card?.path), /^\/?packages\/sites\/list\?/)
  const own = screen.text()
  const shared = await phone.restart(String(card?.path))
  assert.equal(shared.text(), own)
  assert.equal(valueOf(shared, 'search-input'), 'siming')
})

void test('a place that was saved stands on the tab, opens from there, and leaves it again', async () => {
  const place = await phone.restart('/packages/sites/place?id=jinan-warmhome')
  place.tap('#place-save')
  await phone.until(() => phone.shelf.has('saved'))
  const kept = String(phone.shelf.get('saved'))
  assert.match(kept, /"day":"\d{4}-\d\d-\d\d"/)
  // but for the version and the day it is what the first version kept; tests/weapp/sites-fixtures starts from that
  assert.equal(kept.replace('"version":2', '"version":1').replace(/,"day":"[^"]*"/, ''), KEPT.saved)
  const tab = await phone.restart('/pages/sites')
  assert.match(tab.text(), /收藏的地方/)
  tab.tap('#saved-0')
  const again = await arrive('packages/sites/place')
  assert.match(again.text(), /已收藏/)
  again.tap('#place-save')
  await phone.until(() => !again.text().includes('已收藏'))
  assert.doesNotMatch((await phone.restart('/pages/sites')).text(), /收藏的地方/)
})

void test('a county and a kind are kept letter for letter', async () => {
  const tab = await phone.restart('/pages/sites')
  await choose(tab, '350400', '350429', true)
  await phone.until(() => tab.text().includes('三明市服务点'))
  tab.tap('#pick-kind')
  await phone.until(() => tab.has('#kind-prenatal'))
  tab.tap('#kind-prenatal')
  await phone.until(() => tab.text().includes('三明市优生优育指导中心'))
  assert.equal(phone.shelf.get('finding'), KEPT.finding)
})

void test('what is wrong is a text with record, field, what stands there and what should', async () => {
  const place = await phone.restart('/packages/sites/place?id=taining-prenatal')
  place.tap('#place-wrong')
  await phone.until(() => place.has('#wrong-right'))
  place.send('#wrong-right', 'input', { value: '和平街2号' })
  await phone.until(() => place.text().includes('应当是：和平街2号'))
  assert.equal(valueOf(place, 'wrong-right'), '和平街2号')
  place.tap('#wrong-copy')
  await phone.until(() => String(copies().at(-1)).includes('（taining-prenatal）'))
  assert.match(String(copies().at(-1)), /哪一项：地址\n现在写的：.+\n应当是：和平街2号\n内容版本：/)
})

void test('the grid of counties leads to the list of one', async () => {
  const map = await phone.restart('/packages/sites/map')
  assert.ok(!map.has('#place-map'), 'no place has a point yet, so there is no map')
  map.tap('#region-350100')
  await phone.until(() => map.has('#region-350102'))
  map.tap('#region-350102')
  assert.match((await list()).text(), /鼓楼区服务点/)
})

void test('a kind leads to its places and to the figures that count it', async () => {
  const kind = await phone.restart('/packages/sites/kind?id=prenatal')
  kind.tap('#city-350400')
  assert.match((await list()).text(), /三明市优生优育指导中心/)
  const again = await phone.restart('/packages/sites/kind?id=prenatal')
  again.tap('#fig-2022-prenatal-new')
  await arrive('pages/figure')
})
