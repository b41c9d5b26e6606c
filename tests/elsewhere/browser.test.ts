import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openStudio, settled, type Studio } from '../browser/chromium'
import { layoutFaults } from '../browser/layout'
import { THEIRS } from '../support/elsewhere/theirs'
import { filesOf } from '../weapp/official'

// Run by `npm run test:elsewhere` in a copy of the project whose content is the made-up one.
const DIST = 'dist/h5'
let studio: Studio

before(async () => {
  studio = await openStudio('/', DIST)
})
after(() => studio.close())

void test('a reader goes from home to the other year, an area of it, the pair, a place and a tip', async () => {
  const { page, go, faults, close } = await studio.open()
  const shown = () =>
    page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.mj'), (one) => one.innerText).join('\n'))
  const stand = async (words: RegExp, name: string) => {
    await settled(page)
    assert.match(await shown(), words, name)
    assert.deepEqual((await shown()).match(THEIRS), null, name)
    assert.deepEqual(await layoutFaults(page, 'standard'), [], name)
  }
  await go('/pages/review')
  await stand(/新走访/, 'home')
  assert.equal(await page.title(), '屏里')
  const brand = await page.evaluate(() =>
    getComputedStyle(document.querySelector('.mj') ?? document.body)
      .getPropertyValue('--brand')
      .trim(),
  )
  assert.equal(brand, '#5b2a86')
  await page.click('#choice-2097')
  await stand(/旧走访/, 'the other year')
  await page.click('#area-2097-visit')
  await page.waitForSelector('#fig-2097-visit-homes')
  await stand(/24\s*户/, 'an area of it')
  await go('/pages/figure?id=2098-visit-homes')
  await stand(/2097[\s\S]*24\s*户/, 'the pair')
  await stand(/124\s*户/, 'the pair')
  for (const [path_, words] of [
    ['/packages/sites/place?id=dongli-teahouse', /东篱区编的茶舍/],
    ['/packages/tips/tip?id=made-up', /编的一条贴士/],
    ['/packages/review/story?area=2098-youth', /146/],
    ['/pages/sites', /托育/],
    ['/pages/tips', /编的茶话/],
    ['/packages/about/about', /云屏省家庭服务协会/],
  ] as const) {
    await go(path_)
    await stand(words, path_)
  }
  assert.deepEqual(faults, [])
  await close()
})

void test('a kind without a drawing shows a plain one', async () => {
  const { page, go, close } = await studio.open()
  const iconsOf = async (kind: string) => {
    await go(`/packages/sites/kind?id=${kind}`)
    return page.evaluate(() =>
      Array.from(document.querySelectorAll('.mj [aria-hidden]'), (one) => getComputedStyle(one))
        .filter(({ webkitMaskImage }) => webkitMaskImage.includes('svg'))
        .map(({ webkitMaskPosition }) => webkitMaskPosition),
    )
  }
  const [drawn, plain] = [await iconsOf('nursery'), await iconsOf('teahouse')]
  assert.equal(plain.length, drawn.length)
  assert.equal(plain.filter((place, i) => place !== drawn[i]).length, 1, 'all but the kind itself are the same')
  // where an icon has no place of its own on the sheet, the first drawing of all is shown: a wound that bleeds
  assert.ok(!plain.some((place) => /^0\S* 0\S*$/.test(place)), plain.join(' '))
  await close()
})

void test('no file of the build names the other association', () => {
  const files = filesOf(DIST).filter((file) => /\.(js|json|html|css|txt)$/.test(file) && !/LICENSE/.test(file))
  assert.deepEqual(
    files.filter((file) => fs.readFileSync(path.join(DIST, file), 'utf8').match(THEIRS)),
    [],
  )
  assert.match(fs.readFileSync(path.join(DIST, 'index.html'), 'utf8'), /<title>屏里<\/title>/)
})
