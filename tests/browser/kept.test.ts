import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Studio } from './chromium'
import { layoutFaults } from './layout'
import { looks, type NamedLook } from './looks'

// What a reader saves, in a real Chromium with its real storage: over a reload, as text, until all of it is deleted.
let studio: Studio

before(async () => {
  studio = await openStudio()
})
after(() => studio.close())

for (const look of looks) {
  void test(`${look.name}: saved, there after a reload, copied, taken out, all deleted`, async () => {
    const { page, go, faults, close } = await studio.open(look)
    const stand = async (name: string, text: NamedLook['text'] = look.text) => {
      await settled(page)
      assert.deepEqual(await layoutFaults(page, text), [], `${name} ${look.name}`)
    }
    const on = (selector: string) => page.locator(`.mj:visible ${selector}`)
    for (const url of [
      '/packages/tips/tip?id=folic-acid',
      '/pages/first-aid?id=cpr-adult',
      '/pages/figure?id=2022-column-clicks',
    ]) {
      await go(url)
      await on('#save').click()
      await page.waitForFunction(() => document.body.innerText.includes('已收藏'))
      await stand(url)
    }
    await go('/packages/share/digest?areas=2022-care&length=sentence')
    await on('#save').click()
    await go('/packages/about/saved')
    await page.reload()
    await on('#kept-digest-0').waitFor()
    await stand('saved')
    await on('#kept-copy').click()
    await page.waitForFunction(() => document.body.innerText.includes('已复制'))
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.match(
      copied,
      /^「闽家」里的收藏\n\n数字\n1\. .+\n\n贴士和急救\n1\. .+“健康”里的急救）\n2\. .+（“健康”里的贴士）\n\n群聊摘要\n1\. /,
    )
    await on('#kept-drop').click()
    await stand('dropping')
    await on('#kept-tip-0').click()
    await page.waitForFunction(() => !document.body.innerText.includes('心肺复苏'))
    await go('/packages/about/visited')
    await on('#kept-all-0').waitFor()
    await stand('visited')
    await go('/packages/about/forget')
    await stand('forget')
    await on('#forget-ask').click()
    await page.waitForSelector('[role=dialog]')
    await stand('asked')
    await page.click('#forget-sure')
    await page.waitForFunction(() => document.body.innerText.includes('删掉了'))
    // the size of the text is back at the usual one too
    await stand('deleted', 'standard')
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [])
    assert.deepEqual(faults, [])
    await close()
  })
}
