import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStudio, type Studio } from './chromium'
import { layoutFaults } from './layout'

let studio: Studio
before(async () => {
  studio = await openStudio()
})
after(() => studio.close())

/** What a weak signal must carry before the year can be read, gzipped. */
const FIRST_CONTENT = 180_000

void test('home stands on at most 180 KB', async () => {
  const { page, close } = await studio.open()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/fonts/')) return
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(`${studio.url}/`)
  await page.waitForSelector('#home-today')
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  console.log(`  ${sizes.length} files, ${(bytes / 1000).toFixed(1)} KB gzipped to first content`)
  assert.ok(sizes.length > 3, 'the files were counted')
  assert.ok(bytes <= FIRST_CONTENT, `${bytes} bytes`)
  await close()
})

void test('the layout check would say no: too wide, cut, too small, out of the screen', async () => {
  const { page, go, close } = await studio.open()
  await go('/pages/me')
  assert.deepEqual(await layoutFaults(page, 'standard'), [])
  await page.evaluate(() => {
    const bad = document.createElement('div')
    bad.innerHTML = `<div style="width:900px">too wide</div><div style="height:10px;overflow:hidden">cut off by its box</div>
      <div role="button" style="width:20px;height:20px">tiny</div><div style="font-size:9px">small print</div>`
    Array.from(document.querySelectorAll('.mj'))
      .find((one) => (one as HTMLElement).offsetParent)
      ?.append(bad)
  })
  const faults = (await layoutFaults(page, 'standard')).join('\n')
  for (const word of [/px wide on a screen/, /cut by its box: cut off/, /target 20 x 20/, /text of 9 px/])
    assert.match(faults, word)
  await close()
})
