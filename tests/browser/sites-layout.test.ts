import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Look, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'
import { TAINING, broken, on, openReader, says } from './sites-reader'

// Every page of the directory and its sheets, small and large, light and dark, in standard type and 特大.
let studio: Studio
before(async () => {
  studio = await openStudio()
})
after(() => studio.close())
const reader = (look?: Look) => openReader(studio, look)

const pages = [
  '/pages/sites',
  '/packages/sites/list',
  '/packages/sites/list?region=350125&need=baby',
  '/packages/sites/list?q=%E7%81%AB%E6%98%9F',
  '/packages/sites/list?need=law',
  '/packages/sites/place?id=gulou-prenatal',
  '/packages/sites/kind?id=prenatal',
  '/packages/sites/kind?id=comfort',
  '/packages/sites/map?region=350700',
  '/packages/sites/hotlines',
]
/** Sheets over a page: where, what opens it, and its name in the pictures. */
const sheets = [
  ['/pages/sites', '#pick-region', 'regions'],
  ['/pages/sites', '#pick-kind', 'kinds'],
  ['/packages/sites/place?id=gulou-prenatal', '#place-wrong', 'wrong'],
] as const

for (const setting of looks) {
  const { name, text } = setting
  void test(`every page of the directory and its sheets at ${name}`, async () => {
    const visit = await reader(setting)
    const { page } = visit
    const look = async (what: string) => {
      assert.deepEqual(await layoutFaults(page, text), [], `${what} ${name}`)
      const file = what.replace(/^\//, '').replace(/[/?=&%]/g, '-')
      await page.screenshot({ path: `dist/screens/${file}-${name}.png` })
    }
    for (const url of pages) {
      await visit.go(url)
      await look(url)
    }
    for (const [url, opener, sheet] of sheets) {
      await visit.go(url)
      await on(visit, opener).click()
      await page.waitForSelector('[role=dialog]')
      await settled(page)
      await look(`sheet-${sheet}`)
    }
    await visit.context.grantPermissions(['geolocation'])
    await visit.context.setGeolocation(TAINING)
    await visit.go('/packages/sites/list?kind=sunflower')
    await on(visit, '#near').click()
    await says(visit, /近的在前/)
    await look('near')
    assert.deepEqual(broken(visit), [])
    await visit.close()
  })
}
