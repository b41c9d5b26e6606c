import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { FULL, KEPT, POINTED, full, pointed, withFixtures } from '../support/fixture-places'
import { buildWith } from './fixture-build'
import { renderer, walk } from './official'
import { startPhone } from './phone'

// What the directory will do once its places have numbers, hours and points, and where a phone is, refused or not; on a
// phone that kept something from the last time.
interface Call {
  readonly success: (answer: object) => void
  readonly fail: (error: object) => void
  readonly complete?: unknown
}

const state = { point: undefined as object | undefined, refusal: '', map: '', settings: 0 }
const spots: object[] = []
const asks: object[] = []
const host = {
  getFuzzyLocation: ({ success, fail, complete: _, ...asked }: Call) => {
    asks.push(asked)
    if (state.refusal) fail({ errMsg: `getFuzzyLocation:${state.refusal}` })
    else if (state.point) success({ ...state.point, errMsg: 'getFuzzyLocation:ok' })
    // neither: the host never answers
  },
  openLocation: ({ success, fail, complete: _, ...spot }: Call) => {
    spots.push(spot)
    if (state.map) fail({ errMsg: `openLocation:${state.map}` })
    else success({ errMsg: 'openLocation:ok' })
  },
  openSetting: ({ success }: Call) => {
    state.settings++
    success({ errMsg: 'openSetting:ok' })
  },
}
const build = buildWith(withFixtures)
after(build.remove)
const phone = startPhone(build.dist, { host, kept: KEPT })
const render = renderer(build.dist)

const said = (name: string, key: string) =>
  phone.asked.filter((one) => one.name === name).map(({ options }) => options[key])
const nearest = async (url = '/packages/sites/list') => {
  const screen = await phone.restart(url)
  screen.tap('#near')
  return screen
}
/** The ids of the rows in their order. */
const order = (text: string, names: readonly string[]) => [...names].sort((a, b) => text.indexOf(a) - text.indexOf(b))

void test('after a restart the tab has the saved place, the county and the kind of the last time', async () => {
  const tab = await phone.restart('/pages/sites')
  assert.match(tab.text(), /收藏的地方晋安区暖心家园/)
  assert.match(tab.text(), /三明市优生优育指导中心/)
  assert.ok(tab.has(`#${FULL}`) && !tab.has(`#${POINTED}`))
})

void test('the map opens at the place, with its name and address', async () => {
  const place = await phone.restart(`/packages/sites/place?id=${FULL}`)
  place.tap('#place-go')
  await phone.until(() => spots.length)
  const [spot] = spots
  assert.deepEqual(spot, {
    latitude: full.coord.lat,
    longitude: full.coord.lng,
    name: '泰宁县省级优生优育指导中心',
    address: '泰宁县妇幼保健院二楼',
    scale: 16,
  })
  assert.deepEqual(said('setClipboardData', 'data'), [])
})

void test('a map that is refused gives way to the address on the clipboard', async () => {
  state.map = 'fail auth deny'
  const place = await phone.restart(`/packages/sites/place?id=${FULL}`)
  place.tap('#place-go')
  await phone.until(() => said('setClipboardData', 'data').length)
  state.map = ''
  assert.deepEqual(said('setClipboardData', 'data'), ['泰宁县省级优生优育指导中心，泰宁县妇幼保健院二楼'])
  await phone.until(() => said('showToast', 'title').includes('地图没有打开，地址已复制'))
})

void test('its own number is dialled without the extension, which is said; other numbers and hours are there', async () => {
  const place = await phone.restart(`/packages/sites/place?id=${FULL}`)
  place.tap('#place-call')
  await phone.until(() => said('makePhoneCall', 'phoneNumber').length)
  assert.deepEqual(said('makePhoneCall', 'phoneNumber'), ['0598-7800000'])
  for (const words of [
    '打 0598-7800000',
    '转 802',
    '别的电话：0598-7800001',
    '按登记时间，全天都开',
    '节假日开不开，没有登记',
  ])
    assert.ok(place.text().includes(words), words)
})

void test('places with points stand on the host’s map; a tap on a mark opens its place', async () => {
  const map = await phone.restart('/packages/sites/map')
  await phone.until(() => map.has('#place-map'))
  assert.match(map.text(), /有坐标的 2 处/)
  const node = walk(render(map.path, map.page.data)).find(({ attr }) => attr.id === 'place-map')
  const markers = JSON.parse(JSON.stringify(node?.attr.markers)) as {
    id: number
    latitude: number
    longitude: number
  }[]
  assert.deepEqual(
    markers.map(({ latitude, longitude }) => [latitude, longitude]).sort(),
    [full, pointed].map(({ coord }) => [coord.lat, coord.lng]).sort(),
  )
  const mark = markers.find(({ latitude }) => latitude === pointed.coord.lat)
  map.send('#place-map', 'markertap', { markerId: mark?.id })
  await phone.until(() => phone.top().path === 'packages/sites/place' && phone.top().text().includes('鼓楼区'))
})

void test('where the phone is, roughly: the nearest first, with straight distances', async () => {
  state.point = { latitude: 26.88, longitude: 117.17 }
  const screen = await nearest('/packages/sites/list?kind=prenatal')
  await phone.until(() => screen.has('#near-off'))
  assert.deepEqual(asks.at(-1), { type: 'wgs84' })
  assert.match(screen.text(), /直线距离约 2 公里/)
  const names = ['泰宁县省级', '福州市鼓楼区优生', '福安市']
  assert.equal(order(screen.text(), names)[0], '泰宁县省级')
  state.point = { latitude: 26.08, longitude: 119.3 }
  const there = await nearest('/packages/sites/list?kind=prenatal')
  await phone.until(() => there.has('#near-off'))
  assert.equal(order(there.text(), names)[0], '福州市鼓楼区优生')
  there.tap('#near-off')
  await phone.until(() => there.has('#near'))
  assert.doesNotMatch(there.text(), /直线距离/)
})

void test('a tap on the tab opens the list and asks there, once', async () => {
  const before = asks.length
  const tab = await phone.restart('/pages/sites')
  tab.tap('#sites-near')
  const screen = await phone.until(() => (phone.top().path === 'packages/sites/list' ? phone.top() : undefined))
  await phone.until(() => screen.has('#near-off'))
  assert.equal(asks.length, before + 1)
  const next = await phone.restart('/packages/sites/list')
  assert.ok(next.has('#near'), 'the next list does not ask by itself')
})

const full29 = /找到 29 处/
for (const [name, refusal, words, again] of [
  ['a reader who says no', 'fail auth deny', /没有得到位置/, 'settings'],
  ['a phone with its location switched off', 'fail system permission off', /手机没有给出位置/, 'again'],
] as const) {
  void test(`${name} is told so and keeps the whole list`, async () => {
    state.refusal = refusal
    const screen = await nearest()
    await phone.until(() => words.test(screen.text()))
    assert.match(screen.text(), full29)
    const before = asks.length
    screen.tap('#near-again')
    await phone.until(() => (again === 'settings' ? state.settings === 1 : asks.length > before))
    state.refusal = ''
  })
}

void test('a phone outside of Fujian is told so and keeps the whole list', async () => {
  state.point = { latitude: 39.9, longitude: 116.4 }
  const screen = await nearest()
  await phone.until(() => /100 公里以上/.test(screen.text()))
  assert.match(screen.text(), full29)
  assert.ok(!screen.has('#near-again'))
})

void test('a phone that never answers is waited for eight seconds, with the list in sight', async () => {
  state.point = undefined
  const screen = await nearest()
  await phone.until(() => /正在问手机在哪里/.test(screen.text()))
  assert.match(screen.text(), full29)
  await new Promise((done) => setTimeout(done, 7000))
  assert.match(screen.text(), /正在问手机在哪里/)
  await phone.until(() => /没有等到位置/.test(screen.text()))
  assert.match(screen.text(), full29)
})
