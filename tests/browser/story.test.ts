import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import { readCore } from '../support/packs'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// Both other readings of the review in a real Chromium: every figure of the year in each look, and a script read and copied.
const PICTURES = 'dist/screens'
const STORY = '/packages/review/story'
const core = readCore()
let studio: Studio

before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

for (const look of looks) {
  void test(`${look.name}: from home through the whole year, a tap a figure, and back home with one step`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    await go('/pages/review')
    await page.click('#home-story')
    await page.waitForSelector('#story-next')
    const years = core.years[0].areas.flatMap(({ figures, name }) =>
      figures.length ? figures.map(({ printed, unit }) => printed + unit) : [name],
    )
    for (const [i, printed] of years.entries()) {
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLElement>('#story-stage')?.textContent?.includes(wanted),
        printed,
      )
      assert.equal(new URL(page.url()).searchParams.get('at'), i ? `${i + 1}` : null)
      if (i % 6 === 0) {
        await settled(page)
        assert.deepEqual(await layoutFaults(page, look.text), [], `${printed} ${look.name}`)
        await page.screenshot({ path: `${PICTURES}/story-${i + 1}-${look.name}.png` })
      }
      await page.click('#story-next')
    }
    await page.waitForSelector('#story-again')
    await settled(page)
    assert.deepEqual(await layoutFaults(page, look.text), [], `the end ${look.name}`)
    assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0, 'nothing moves by itself')
    await page.goBack()
    await page.waitForSelector('#home-story', { state: 'visible' })
    assert.deepEqual(faults, [])
    await close()
  })
}

void test('an address opens its figure again; the keyboard reads on; the sheet closes to the same figure', async () => {
  const { page, go, faults, close } = await studio.open()
  await go(`${STORY}?area=2022-care&at=4`)
  const position = () => page.getAttribute('#story-stage [aria-live] [role=img]', 'aria-label')
  assert.equal(await position(), '读到第 4 条，共 17 条')
  await page.focus('#story-next')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.search.endsWith('at=5'))
  assert.equal(await position(), '读到第 5 条，共 17 条')
  await page.click('#story-where')
  await page.waitForSelector('[role=dialog]')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role=dialog]', { state: 'detached' })
  await page.reload()
  await settled(page)
  assert.equal(await position(), '读到第 5 条，共 17 条')
  assert.deepEqual(faults, [])
  await close()
})

void test('a script is read, copied and leads back to the figures', async () => {
  const { page, go, faults, close } = await studio.open()
  await go('/pages/area?id=2022-care')
  await page.click('#area-script')
  await page.waitForSelector('#script-text')
  const size = await page.evaluate(() => {
    const parts = Array.from(document.querySelectorAll('#script-text *'))
    const text = parts.find((one) => !one.children.length && one.textContent?.includes('第四项'))
    return text ? parseFloat(getComputedStyle(text).fontSize) : 0
  })
  assert.ok(size >= 24, `type of ${size} px`)
  await page.click('.mj:visible #pass-copy')
  await page.waitForFunction(() => document.body.innerText.includes('讲稿已复制'))
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const { printed, unit } of core.years[0].areas[3]?.figures ?? [])
    assert.ok(copied.includes(printed + unit), printed)
  await page.click('#script-story')
  await page.waitForSelector('#story-next')
  assert.deepEqual(faults, [])
  await close()
})
