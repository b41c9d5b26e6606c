import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'

// WeChat's largest text, half as large again, which no browser has: the pages are given it by hand, as the app would
// set it on the phone (tests/weapp/text-size), on the widths that phones have.
let studio: Studio

before(async () => {
  studio = await openStudio()
})
after(() => studio.close())

const pages = [
  '/pages/review',
  '/pages/sites',
  '/pages/tips',
  '/pages/me',
  '/pages/area?id=2022-care',
  '/pages/figure?id=2022-column-clicks',
  '/pages/first-aid?id=cpr-adult',
  '/packages/tips/quiz?seed=261123',
  '/packages/sites/place?id=taining-prenatal',
  '/packages/about/privacy',
]

for (const [width, text, scale] of [
  [320, 'elder', 1.5],
  [390, 'elder', 1.5],
  [320, 'standard', 1.12],
] as const) {
  void test(`text ${scale} times the usual on ${width}: nothing leaves its box`, async () => {
    const { page, go, close } = await studio.open({ width, height: 700, scheme: 'light', text })
    for (const url of pages) {
      await go(url)
      await page.evaluate((large) => {
        for (const root of Array.from(document.querySelectorAll<HTMLElement>('.mj')))
          root.style.setProperty('--text-scale', String(large))
      }, scale)
      await settled(page)
      assert.deepEqual(await layoutFaults(page, text), [], url)
    }
    await close()
  })
}
