import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Studio, type Visit } from './chromium'
import { layoutFaults } from './layout'
import { looks } from './looks'

// The search in a real Chromium: from a tab, typed, by keyboard, marked, remembered, nothing found.
const PICTURES = 'dist/screens'
const PAGE = '/packages/search/search'
let studio: Studio
before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

const on = (visit: Visit, selector: string) => visit.page.locator(`.mj:visible ${selector}`)
/** The words of a row that stand on a ground of their own. */
const marksIn = (visit: Visit, id: string) =>
  on(visit, `#${id}`).evaluate((row) =>
    Array.from(row.querySelectorAll<HTMLElement>('*'))
      .filter((one) => getComputedStyle(one).display === 'inline')
      .filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map((one) => one.innerText),
  )

for (const look of looks) {
  void test(`${look.name}: from a tab to the search, its results, and to none: nothing leaves its box`, async () => {
    const visit = await studio.open(look)
    const { page, go, faults, close } = visit
    const stand = async (name: string) => {
      await settled(page)
      assert.deepEqual(await layoutFaults(page, look.text), [], `${name} ${look.name}`)
      await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png` })
    }
    for (const tab of ['/pages/review', '/pages/sites', '/pages/tips', '/pages/me']) {
      await go(tab)
      await stand(`search-tab${tab.replace('/pages/', '-')}`)
    }
    await on(visit, '#search').click()
    await on(visit, '#popular-0').waitFor()
    await stand('search-start')
    await on(visit, '#search-input').fill('孩子发烧怎么办')
    await on(visit, '#found-tip-baby-fever').waitFor()
    await stand('search-found')
    assert.deepEqual(await marksIn(visit, 'found-tip-baby-fever'), ['宝宝发烧', '发烧'])
    await on(visit, '#search-input').fill('彩票')
    await on(visit, '#none-12345').waitFor()
    await stand('search-none')
    assert.deepEqual(faults, [])
    await close()
  })
}

void test('pinyin by keyboard alone: typed, stepped to, opened; back finds it as it was, and it is remembered', async () => {
  const visit = await studio.open()
  const { page, go, faults, close } = visit
  await go('/pages/tips')
  await on(visit, '#search').focus()
  await page.keyboard.press('Enter')
  await on(visit, '#search-input').waitFor()
  // the field has the keyboard from the start
  await page.waitForFunction(() => document.activeElement?.id === 'search-input')
  await page.keyboard.type('yesuan')
  await on(visit, '#found-tip-folic-acid').waitFor()
  assert.deepEqual(await marksIn(visit, 'found-tip-folic-acid'), ['叶酸'])
  assert.match(page.url(), /q=yesuan/)
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.id === 'found-tip-folic-acid')) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/packages\/tips\/tip\?id=folic-acid/)
  // the address changes before the page is there
  await page.locator('.mj:visible #search-input').waitFor({ state: 'hidden' })
  await settled(page)
  await page.goBack()
  await on(visit, '#found-tip-folic-acid').waitFor()
  assert.equal(await on(visit, '#search-input').inputValue(), 'yesuan')
  await go(PAGE)
  assert.equal(await on(visit, '#recent-0').innerText(), 'yesuan')
  await on(visit, '#recent-0').click()
  await on(visit, '#found-tip-folic-acid').waitFor()
  await on(visit, '#search-clear').click()
  await on(visit, '#recent-clear').click()
  await on(visit, '#recent-0').waitFor({ state: 'detached' })
  await page.reload()
  await settled(page)
  assert.equal(await on(visit, '#recent-0').count(), 0)
  // what a page was still fetching for the next one is let go when the reader leads on
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_ABORTED')),
    [],
  )
  await close()
})

void test('a link opens with its results, and the same words are asked in the list of places', async () => {
  const visit = await studio.open()
  const { page, go, faults, close } = visit
  await go(`${PAGE}?q=${encodeURIComponent('泰宁')}`)
  await on(visit, '#found-place-taining-prenatal').waitFor()
  await on(visit, '#in-places').click()
  await page.waitForURL(/packages\/sites\/list/)
  await page.waitForFunction(() => /找到 2 处/.test(document.body.innerText))
  assert.deepEqual(faults, [])
  await close()
})

void test('what comes near is offered where nothing was found, and finds', async () => {
  const visit = await studio.open()
  const { go, faults, close } = visit
  await go(`${PAGE}?q=${encodeURIComponent('姆海克立')}`)
  await on(visit, '#near-0').waitFor()
  assert.equal(await on(visit, '#near-0').innerText(), '海姆立克')
  await on(visit, '#near-0').click()
  await on(visit, '#found-tip-choking').waitFor()
  assert.deepEqual(faults, [])
  await close()
})
