import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readCore } from '../support/packs'
import { openStudio, settled, type Studio, type Visit } from './chromium'
import { deploy, type Deployment } from './deployments'
import { everythingKept, keptFor } from './kept'

// The browser build with no network at all: the host is stopped and the browser told that it is offline.
const core = readCore()

/** Opens a page from nothing, as a link or the home screen does: a tab of its own, and nothing of the app runs yet. */
async function coldStart({ context }: Visit, url: string): Promise<Page> {
  for (const page of context.pages()) await page.close()
  const page = await context.newPage()
  await page.goto(url)
  await settled(page)
  return page
}
const textOf = (page: Page) => page.locator('.mj:visible').innerText()
const plain = (text = '?') => text.replace(/\s/g, '')
/** Fails, and says what stands there instead, unless the page shows some words. */
async function shows(page: Page, words: string | undefined): Promise<void> {
  const text = plain((await page.locator('.mj:visible').textContent()) ?? '')
  if (!text.includes(plain(words))) assert.fail(`${page.url()} lacks ${words}: ${text}`)
}

for (const folder of ['/', '/minjia/']) {
  void test(`under ${folder}: the review and first aid open from a cold start`, { timeout: 240_000 }, async (t) => {
    const host: Deployment = deploy()
    const studio: Studio = await openStudio(folder, host.folder)
    t.after(async () => {
      await studio.close()
      host.remove()
    })
    const visit = await studio.open({ worker: true })
    await visit.go('/')
    await keptFor(visit.page)
    await studio.stopHost()
    await visit.context.setOffline(true)

    const home = await coldStart(visit, `${studio.url}/`)
    await home.click('#area-2022-care')
    await home.waitForSelector('#fig-2022-happiness-mothers')
    for (const area of core.years[0].areas) {
      const page = await coldStart(visit, `${studio.url}/pages/area?id=${area.id}`)
      await shows(page, area.summary)
      const figure = area.figures[0]
      if (!figure) continue
      const one = await coldStart(visit, `${studio.url}/pages/figure?id=${figure.id}`)
      await shows(one, figure.printed)
      await shows(one, figure.unit)
    }
    const all = await coldStart(visit, `${studio.url}/packages/review/figures`)
    await shows(all, core.years[0].areas[0]?.figures[0]?.printed)
    for (const tip of core.firstAid) {
      const steps = tip.blocks.flatMap((block) => (block.type === 'steps' ? block.items : []))
      const page = await coldStart(visit, `${studio.url}/pages/first-aid?id=${tip.id}${steps.length ? '&step=1' : ''}`)
      await shows(page, steps[0] ?? tip.title)
      assert.ok(await page.locator('.mj:visible #nav-120').count())
    }
    const cpr = await coldStart(visit, `${studio.url}/pages/first-aid?id=cpr-adult`)
    await cpr.click('#aid-start')
    for (let n = 1; n <= 7; n++) {
      await cpr.waitForFunction((words) => document.body.innerText.includes(words), `第 ${n} 步，共 7 步`)
      await cpr.click('.mj:visible #aid-next')
    }
    await cpr.waitForSelector('#aid-after')
    for (const [tab, mark] of [
      ['sites', '#search'],
      ['tips', '#tips-120'],
      ['me', '.mj'],
    ] as const) {
      const page = await coldStart(visit, `${studio.url}/pages/${tab}`)
      assert.ok(await page.locator(`.mj:visible${mark === '.mj' ? '' : ` ${mark}`}`).count(), tab)
    }
  })
}

let studio: Studio
let host: Deployment
beforeEach(async () => {
  host = deploy()
  studio = await openStudio('/minjia/', host.folder)
})
afterEach(async () => {
  await studio.close()
  host.remove()
})

/** A reader who has been here once, and whose network is gone now. */
async function afterOneVisit(first = '/'): Promise<Visit> {
  const visit = await studio.open({ worker: true })
  await visit.go(first)
  await keptFor(visit.page)
  await visit.page.waitForTimeout(500)
  return visit
}
async function cut(visit: Visit): Promise<() => Promise<void>> {
  await studio.stopHost()
  await visit.context.setOffline(true)
  return async () => {
    await studio.startHost()
    await visit.context.setOffline(false)
  }
}

void test('a page that was never fetched says so from a cold start and within the app, and comes when tried again', async () => {
  const visit = await afterOneVisit()
  const mend = await cut(visit)
  const cold = await coldStart(visit, `${studio.url}/packages/search/search?q=zaochan`)
  await cold.waitForSelector('.mj:visible #lost-retry')
  assert.match(await textOf(cold), /没有下载下来/)
  await cold.click('.mj:visible #lost-retry')
  await cold.waitForTimeout(1000)
  await cold.waitForSelector('.mj:visible #lost-retry')
  const page = await coldStart(visit, `${studio.url}/pages/tips`)
  await page.click('.mj:visible #search')
  await page.waitForSelector('.mj:visible #lost-retry')
  await mend()
  await page.click('.mj:visible #lost-retry')
  await page.waitForSelector('.mj:visible input')
  assert.match(page.url(), /packages\/search\/search/)
  // what was used once is kept
  await page.waitForTimeout(500)
  const again = await cut(visit)
  const search = await coldStart(visit, `${studio.url}/packages/search/search`)
  await search.waitForSelector('.mj:visible input')
  await again()
  await visit.close()
})

void test('what the first visit fetched before there was a worker is kept as well', async () => {
  const visit = await afterOneVisit('/packages/tips/tip?id=folic-acid')
  const mend = await cut(visit)
  const page = await coldStart(visit, `${studio.url}/packages/tips/tip?id=folic-acid`)
  assert.match(await textOf(page), /0\.4/)
  await mend()
  await visit.close()
})

void test('static pages, share pictures and what else the host has are not kept and not answered for', async () => {
  const visit = await afterOneVisit()
  const all = await everythingKept(visit.page)
  assert.ok(all.length > 50)
  assert.deepEqual(
    all.filter((url) => !/\/minjia\/((js|css)\/[\w.-]+|index\.html)(\?__WB_REVISION__=.*)?$/.test(url)),
    [],
  )
  const response = await visit.page.request.get(`${studio.url}/s/year/2022/`)
  assert.equal(response.status(), 404)
  const page = await visit.context.newPage()
  for (const path of ['/s/year/2022/', '/somewhere/else', '/../other/']) {
    const answer = await page.goto(studio.url + path)
    assert.equal(answer?.fromServiceWorker(), false, path)
  }
  assert.equal((await page.goto(`${studio.url}/pages/area?id=2022-care`))?.fromServiceWorker(), true)
  await visit.close()
})

void test('nothing is kept before the page stands', async () => {
  const visit = await studio.open({ worker: true })
  const { page, context } = visit
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await context.route(/\/js\/(?!app)/, async (request) => {
    await released
    await request.continue()
  })
  await page.goto(`${studio.url}/`, { waitUntil: 'commit' })
  await page.waitForTimeout(5000)
  const registered = () => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()))
  assert.equal(await registered(), false)
  release()
  await page.waitForSelector('#home-today')
  await keptFor(page)
  await visit.close()
})

void test('nothing moves where the system asks for less motion, and what moves elsewhere takes 300 ms at most', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const visit = await studio.open()
    const { page } = visit
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      const seen: number[] = []
      Object.assign(window, { seen })
      const look = () => {
        for (const one of document.getAnimations()) seen.push(Number(one.effect?.getComputedTiming().duration))
        requestAnimationFrame(look)
      }
      look()
    })
    await visit.go('/pages/review')
    await page.click('#area-2022-care')
    await page.waitForSelector('#fig-2022-happiness-mothers')
    await settled(page)
    await page.click('#fig-2022-happiness-mothers')
    await page.waitForSelector('[role=dialog]')
    await settled(page)
    const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
    if (reducedMotion === 'reduce') assert.deepEqual(seen, [])
    else assert.ok(seen.length > 0 && Math.max(...seen) <= 300, `${Math.max(...seen)}`)
    await visit.close()
  }
})
