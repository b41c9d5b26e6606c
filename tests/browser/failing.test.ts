import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Studio } from './chromium'

// What goes wrong in a browser, and the page that is shown instead.
let studio: Studio
before(async () => {
  studio = await openStudio()
})
after(() => studio.close())

const shown = async (visit: Awaited<ReturnType<Studio['open']>>, words: RegExp) => {
  await visit.page.waitForSelector('.mj:visible #lost-review')
  assert.match(await visit.page.locator('.mj:visible').innerText(), words)
}

void test('a path that no page has says so and leads home', async () => {
  const visit = await studio.open()
  await visit.go('/pages/gone?x=1')
  await shown(visit, /没有这一页/)
  await visit.page.click('.mj:visible #lost-review')
  await visit.page.waitForSelector('#home-today', { state: 'visible' })
  await visit.close()
})

for (const path of [
  '/pages/area',
  '/pages/area?id=',
  '/pages/area?id=%E0%A4%A',
  '/pages/figure?id=<script>alert(1)</script>',
  `/packages/sites/place?id=${'9'.repeat(3000)}`,
  '/packages/tips/tip?id=../../x',
]) {
  void test(`${path.slice(0, 60)} shows a page with a way on`, async () => {
    const visit = await studio.open()
    await visit.go(path)
    await shown(visit, /没有找到这一条/)
    assert.deepEqual(visit.faults, [])
    await visit.close()
  })
}

void test('a piece of the program that does not come is said so, and comes when tried again', async () => {
  const visit = await studio.open()
  const { page } = visit
  await visit.go('/pages/review')
  await page.waitForTimeout(2500) // the page that says so is fetched ahead
  await visit.context.route(/\/(js|css)\//, (request) => request.abort())
  await page.click('#home-figures')
  await shown(visit, /没有下载下来/)
  await visit.context.unroute(/\/(js|css)\//)
  await page.click('.mj:visible #lost-retry')
  await page.waitForSelector('.mj:visible #pass-copy')
  await visit.close()
})

void test('a promise of ours that nobody caught is said so, with a way back to the page', async () => {
  const visit = await studio.open()
  await visit.go('/pages/area?id=2022-care')
  await visit.page.evaluate(() => void Promise.reject(new Error('a fixture')))
  await shown(visit, /这一页出了点问题/)
  await visit.page.click('.mj:visible #lost-retry')
  await visit.page.waitForSelector('.mj:visible #fig-2022-happiness-mothers')
  await visit.close()
})

void test('a clipboard that refuses is explained', async () => {
  const visit = await studio.open()
  await visit.context.clearPermissions()
  await visit.context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await visit.go('/pages/figure?id=2022-sites-total')
  await visit.page.click('.mj:visible #pass-copy')
  await visit.page.waitForFunction(() => /长按文字自己选/.test(document.body.innerText))
  await visit.close()
})

void test('dark and light follow the system while the page is open; 特大字 is remembered', async () => {
  const visit = await studio.open()
  const { page } = visit
  await visit.go('/pages/review')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForSelector('.mj.is-dark')
  await page.click('#nav-elder')
  await page.waitForSelector('.mj.is-elder')
  await page.reload()
  await settled(page)
  assert.ok(await page.locator('.mj.is-elder.is-dark').count())
  await visit.close()
})

void test('the whole way by keyboard alone', async () => {
  const visit = await studio.open()
  const { page } = visit
  await visit.go('/pages/review')
  await page.focus('#area-2022-care')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#fig-2022-legal-cases')
  await page.focus('#fig-2022-legal-cases')
  await page.keyboard.press(' ')
  await page.waitForSelector('[role=dialog]')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'sheet-close')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role=dialog]', { state: 'detached' })
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'fig-2022-legal-cases')
  await visit.close()
})
