import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { openStudio, type Studio } from './chromium'

const SCREENS = 'dist/screens'
let studio: Studio
before(async () => {
  fs.mkdirSync(SCREENS, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

for (const [name, look] of [
  ['light', { width: 390 }],
  ['elder-dark', { width: 320, scheme: 'dark', text: 'elder' }],
] as const) {
  void test(`the poster of an area is drawn by the browser, shown whole and downloaded, ${name}`, async () => {
    const { page, faults, go, close } = await studio.open(look)
    await go('/pages/area?id=2022-care')
    // a phone has its fonts; here they come in a hundred files, each when a page first shows one of its characters
    await page.evaluate(async () => Promise.all([...document.fonts].map((font) => font.load())))
    await page.locator('#pass-poster').click()
    const picture = page.locator('#poster-picture img')
    await picture.waitFor()
    const src = (await picture.getAttribute('src')) ?? ''
    const bytes = Buffer.from(src.split(',')[1] ?? '', 'base64')
    const { width, height, format } = await sharp(bytes).metadata()
    assert.deepEqual([width, format, bytes.length <= 128 * 1024], [750, 'png', true])
    const box = await picture.boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= look.width)
    // as high as it is wide, in its own proportion
    assert.ok(box && height && Math.abs(box.height / box.width - height / 750) < 0.02)
    await page.screenshot({ path: `${SCREENS}/poster-${name}.png` })
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#poster-save').click()])
    assert.match(download.suggestedFilename(), /帮扶关怀.*\.png$/)
    assert.deepEqual(fs.readFileSync(await download.path()), bytes)
    assert.deepEqual(faults, [])
    await close()
  })
}
