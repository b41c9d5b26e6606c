import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import { readCore } from '../support/packs'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// The whole way in a real Chromium: home, an area, a figure's provenance, its citation, and back.
const core = readCore()
const PICTURES = 'dist/screens'
let studio: Studio

before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

for (const look of looks) {
  void test(`${look.name}: home to an area, to a figure, its citation, and back`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    const stand = async (name: string) => {
      await settled(page)
      assert.deepEqual(await layoutFaults(page, look.text), [], `${name} ${look.name}`)
      await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png` })
    }
    await go('/pages/review')
    assert.equal(
      await page.evaluate(() => document.querySelector('.mj')?.classList.contains('is-dark')),
      look.scheme === 'dark',
    )
    await stand('home')
    await page.click('#area-2022-care')
    await page.waitForSelector('#fig-2022-happiness-mothers')
    await stand('area')
    await page.click('#fig-2022-happiness-mothers')
    await page.waitForSelector('[role=dialog]')
    await stand('sheet')
    await page.click('#sheet-copy')
    await page.waitForFunction(() => document.body.innerText.includes('引用已复制'))
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.match(copied, /^2022年，各级计生协会通过幸福工程帮扶计生母亲5239户。（据《凝心聚力担使命.*第四部分/)
    await page.keyboard.press('Escape')
    await page.waitForSelector('[role=dialog]', { state: 'detached' })
    await page.click('.mj:visible #nav-back')
    await page.waitForSelector('#home-today', { state: 'visible' })
    assert.deepEqual(faults, [])
    await close()
  })
}

const pages = [
  ...core.areas.map(({ id }) => `/pages/area?id=${id}`),
  ...['2022-village-rules', '2022-losses-recovered', '2022-column-clicks'].map((id) => `/pages/figure?id=${id}`),
  '/packages/review/figures',
  '/packages/review/story?area=2022-lead',
  '/packages/review/story?area=2022-care&at=14',
  '/packages/review/story?area=2022-care&at=18',
  '/packages/review/story?area=2022-drive',
  '/packages/review/script?area=2022-family',
  '/pages/sites',
  '/packages/sites/place?id=tongan-wuxian-family-health',
  '/pages/tips',
  '/pages/first-aid?id=cpr-adult',
  '/packages/tips/tip?id=free-vaccines',
  '/pages/me',
  '/packages/about/sources',
  '/packages/about/saved',
  '/packages/about/visited',
  '/packages/about/corrections',
  '/packages/about/privacy',
  '/packages/about/forget',
  '/packages/about/about',
  '/pages/lost?why=package',
  '/pages/area?id=nothing',
]
for (const look of looks) {
  void test(`every page at ${look.name}: nothing leaves its box, nothing too small`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    for (const url of pages) {
      await go(url)
      assert.deepEqual(await layoutFaults(page, look.text), [], `${url} ${look.name}`)
      const name = url.replace(/^\//, '').replace(/[/?=]/g, '-')
      await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png`, fullPage: false })
    }
    assert.deepEqual(faults, [])
    await close()
  })
}
