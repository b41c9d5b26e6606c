import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// A digest is composed, copied and sent as a link, in a real Chromium.
const PICTURES = 'dist/screens'
const PAGE = '/packages/share/digest'
let studio: Studio

before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

/** The text in the bubble, as it stands in the document and as its lines are drawn. */
const bubbleOf = async (page: Page) => ({
  text: await page.textContent('.mj:visible #digest-text'),
  drawn: await page.innerText('.mj:visible #digest-text'),
})
const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

for (const look of looks) {
  void test(`${look.name}: compose a digest, copy it, and open its link`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    const stand = async (name: string) => {
      await settled(page)
      assert.deepEqual(await layoutFaults(page, look.text), [], `${name} ${look.name}`)
      await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png` })
    }
    await go('/pages/review')
    await page.click('#home-digest')
    await page.waitForSelector('#digest-count')
    await stand('digest')
    for (const id of ['2022-lead', '2022-health', '2022-drive']) await page.click(`#pick-${id}`)
    await page.click('#digest-tips')
    await page.click('#digest-topic-firstaid')
    await page.click('#pick-choking')
    await stand('digest-tips')
    await page.click('#digest-tips')
    await page.click('#length-points')
    await page.click('#digest-size')
    await page.locator('#digest-text').scrollIntoViewIfNeeded()
    await stand('digest-preview')

    const { text, drawn } = await bubbleOf(page)
    assert.ok(text && text.split('\n').length > 8)
    assert.equal(drawn, text, 'line breaks are drawn as they are sent')
    for (const part of ['544个', '107.73万户', '1市8县', '噎住了']) assert.ok(text.includes(part), part)
    assert.ok([...text].length <= 500)
    assert.match(await page.innerText('#digest-count'), new RegExp(`^${[...text].length} 字，最多 500$`))

    await page.click('#digest-copy')
    await page.waitForFunction(() => document.body.innerText.includes('去微信群里粘贴'))
    assert.equal(await clipboardOf(page), text)

    // this Chromium has no chooser of its own, so the card's link is copied
    await page.click('.mj:visible [role=button]:has-text("发卡片")')
    await page.waitForFunction(() => document.body.innerText.includes('链接已复制'))
    const link = await clipboardOf(page)
    assert.ok(link.startsWith(`${studio.url}${PAGE}?`), link)
    const address = page.url()
    for (const url of [link, address]) {
      await go(url.slice(studio.url.length))
      assert.equal((await bubbleOf(page)).text, text, url)
    }
    assert.deepEqual(faults, [])
    await close()
  })
}

void test('going on to another page and back finds the choice as it was left', async () => {
  const { page, go, faults, close } = await studio.open()
  await go(`${PAGE}?areas=2022-care`)
  await page.click('#pick-2022-reform')
  await page.waitForFunction(() => location.search.includes('2022-reform'))
  const { text } = await bubbleOf(page)
  await page.click('#pass-poster')
  await page.waitForSelector('#digest-count', { state: 'hidden' })
  await settled(page)
  await page.goBack()
  await page.waitForSelector('#digest-count', { state: 'visible' })
  assert.equal((await bubbleOf(page)).text, text)
  assert.deepEqual(faults, [])
  await close()
})

void test('where the browser refuses the clipboard that is said, and the text can be selected', async () => {
  const { page, go, close } = await studio.open()
  await go(PAGE)
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.click('#digest-copy')
  await page.waitForFunction(() => document.body.innerText.includes('长按文字自己选'))
  const selected = await page.evaluate(() => {
    const bubble = document.querySelector('#digest-text')
    if (bubble) getSelection()?.selectAllChildren(bubble)
    return getSelection()?.toString()
  })
  assert.equal(selected, (await bubbleOf(page)).text)
  await close()
})
