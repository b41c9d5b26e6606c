import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// The whole way in a real Chromium: home, an area, a figure's provenance, its citation, and back.
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
