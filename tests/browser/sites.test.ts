import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStudio, type Look, type Studio } from './chromium'
import { PEKING, TAINING, broken, clipboard, dials, on, openReader, rows, says, told, words } from './sites-reader'

// The directory in a real Chromium: a family's way to a place, where the phone is, searching.
let studio: Studio
before(async () => {
  studio = await openStudio()
})
after(() => studio.close())
const reader = (look?: Look) => openReader(studio, look)

void test('need, county, place: the number that helps is dialled, the address copied', async () => {
  const visit = await reader()
  await visit.go('/pages/sites')
  await on(visit, '#need-birth').click()
  await says(visit, /我想：备孕、孕检/)
  await on(visit, '#pick-region').click()
  await on(visit, '#region-350400').click()
  await on(visit, '#region-350429').click()
  await says(visit, /找到 1 处/)
  assert.match(visit.page.url(), /\/packages\/sites\/list\?.*region=350429/)
  assert.match(visit.page.url(), /need=birth/)
  await on(visit, '#taining-prenatal').click()
  await says(visit, /泰宁县妇幼保健院/)
  await on(visit, '#place-call').click()
  assert.deepEqual(await dials(visit), ['tel:12345'])
  await on(visit, '#place-go').click()
  await told(visit, '地址已复制')
  assert.match(await clipboard(visit), /^泰宁县.*，泰宁县妇幼保健院/)
  await on(visit, '#nav-back').click()
  await says(visit, /找到 1 处/)
  assert.deepEqual(broken(visit), [])
  await visit.close()
})

void test('the address of a list is the list: reloaded, and opened by somebody else', async () => {
  const visit = await reader()
  await visit.go('/packages/sites/list')
  await on(visit, '#pick-kind').click()
  await on(visit, '#kind-warmhome').click()
  await on(visit, '#search-input').fill('siming')
  await says(visit, /找到 2 处/)
  const [own, url] = [await rows(visit), visit.page.url()]
  assert.equal(own.length, 2)
  await visit.page.reload()
  await says(visit, /找到 2 处/)
  assert.deepEqual(await rows(visit), own)
  const other = await reader()
  await other.go(url.slice(studio.url.length))
  assert.deepEqual(await rows(other), own)
  assert.equal(await on(other, '#search-input').inputValue(), 'siming')
  await other.close()
  await visit.close()
})

void test('what was chosen is there again the next time', async () => {
  const visit = await reader()
  await visit.go('/pages/sites')
  await on(visit, '#pick-region').click()
  await on(visit, '#region-350100').click()
  await on(visit, '#region-350102').click()
  await says(visit, /鼓楼区服务点/)
  await visit.page.reload()
  await says(visit, /鼓楼区服务点/)
  await visit.close()
})

void test('a place that was saved stands on the tab after a reload', async () => {
  const visit = await reader()
  await visit.go('/packages/sites/place?id=jinan-warmhome')
  await on(visit, '#place-save').click()
  await says(visit, /已收藏/)
  await visit.go('/pages/sites')
  assert.match(await words(visit), /收藏的地方\s+晋安区暖心家园/)
  await on(visit, '#saved-0').click()
  await says(visit, /晋安区暖心家园[^]*已收藏/)
  await visit.close()
})

void test('letters stay as they are typed; initials, pinyin and words find; nothing found says so', async () => {
  const visit = await reader()
  const { page } = visit
  await visit.go('/packages/sites/list')
  const field = on(visit, '#search-input')
  assert.equal(await field.getAttribute('placeholder'), '名字或想办的事')
  await field.click()
  await page.keyboard.type('glq', { delay: 40 })
  assert.equal(await field.inputValue(), 'glq')
  await page.waitForFunction(() => !document.querySelector('#taining-prenatal'))
  assert.ok((await rows(visit)).includes('gulou-prenatal'))
  assert.match(page.url(), /q=glq/)
  await on(visit, '#search-clear').click()
  await says(visit, /找到 29 处/)
  assert.equal(await field.inputValue(), '')
  await field.fill('taining')
  await says(visit, /找到 2 处/)
  await field.fill('火星')
  await says(visit, /没有和“火星”对得上的地方/)
  await on(visit, '#drop-query').click()
  await says(visit, /找到 29 处/)
  assert.equal(await field.inputValue(), '', 'words that are dropped leave the field too')
  await visit.close()
})

void test('the field’s hint is drawn in the page’s own type and fits, in the largest type on the smallest phone too', async () => {
  for (const text of ['standard', 'large', 'elder'] as const) {
    const visit = await reader({ width: 320, height: 568, text })
    await visit.go('/packages/sites/list')
    const { wide, room, family, around } = await on(visit, '#search-input').evaluate((field: HTMLInputElement) => {
      const style = getComputedStyle(field)
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.font = `${style.fontSize} ${style.fontFamily}`
      const around = getComputedStyle(field.parentElement ?? field).fontFamily
      return {
        wide: pen.measureText(field.placeholder).width,
        room: field.clientWidth,
        family: style.fontFamily,
        around,
      }
    })
    assert.equal(family, around)
    assert.ok(wide > 60 && wide <= room, `${text}: ${wide} px in ${room}`)
    await visit.close()
  }
})

void test('an empty county says so, names the nearest, and has a text for the association', async () => {
  const visit = await reader()
  await visit.go('/packages/sites/list?region=350125&need=baby')
  assert.match(await words(visit), /永泰县还没有登记到“0~3岁宝宝”能去的地方/)
  assert.match(await words(visit), /直线距离约 \d+ 公里/)
  await on(visit, '#tell').click()
  await told(visit, '文字已复制')
  assert.match(await clipboard(visit), /^永泰县有一处/)
  await on(visit, '#call-12345').click()
  assert.deepEqual(await dials(visit), ['tel:12345'])
  await on(visit, '#go-nearest').click()
  await says(visit, /找到 [1-9]/)
  await visit.close()
})

void test('where the phone is: the nearest first, said as a straight line, and back', async () => {
  const visit = await reader()
  await visit.context.grantPermissions(['geolocation'])
  await visit.context.setGeolocation(TAINING)
  await visit.go('/packages/sites/list?kind=prenatal')
  await on(visit, '#near').click()
  await says(visit, /近的在前，按直线距离/)
  assert.equal((await rows(visit))[0], 'taining-prenatal')
  assert.match(await words(visit), /到县城直线距离/)
  await on(visit, '#near-off').click()
  await on(visit, '#near').waitFor()
  assert.doesNotMatch(await words(visit), /直线距离/)
  await visit.close()
})

for (const [name, point, said] of [
  ['says no', undefined, /没有得到位置/],
  ['is in Peking', PEKING, /100 公里以上/],
] as const) {
  void test(`a reader who ${name} is told so and keeps the whole list`, async () => {
    const visit = await reader()
    if (point) {
      await visit.context.grantPermissions(['geolocation'])
      await visit.context.setGeolocation(point)
    }
    await visit.go('/pages/sites')
    await on(visit, '#sites-near').click()
    await says(visit, said)
    assert.match(await words(visit), /找到 29 处/)
    await visit.close()
  })
}

void test('what is wrong with a place is a text on the clipboard, as it stands on the sheet', async () => {
  const visit = await reader()
  await visit.go('/packages/sites/place?id=taining-prenatal')
  await on(visit, '#place-wrong').click()
  const field = on(visit, '#wrong-right')
  await field.click()
  await visit.page.keyboard.type('和平街2号', { delay: 20 })
  assert.equal(await field.inputValue(), '和平街2号')
  await on(visit, '#wrong-copy').click()
  await told(visit, '已复制，发给村里的计生协会')
  const text = await clipboard(visit)
  assert.match(text, /记录：.+（taining-prenatal）\n哪一项：地址\n现在写的：.+\n应当是：和平街2号\n内容版本：/)
  assert.ok((await words(visit)).includes('应当是：和平街2号'))
  await visit.close()
})

void test('a county is chosen by keyboard alone, and the focus comes back', async () => {
  const visit = await reader()
  const { page } = visit
  await visit.go('/pages/sites')
  await on(visit, '#pick-region').focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=dialog]')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'sheet-close')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role=dialog]', { state: 'detached' })
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'pick-region')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=dialog]')
  const reach = async (id: string) => {
    for (let i = 0; i < 60; i++) {
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${id} cannot be reached with the tab key`)
  }
  await reach('region-350400')
  await page.keyboard.press('Enter')
  await reach('region-350429')
  await page.keyboard.press(' ')
  await says(visit, /泰宁县服务点/)
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'pick-region')
  await visit.close()
})
