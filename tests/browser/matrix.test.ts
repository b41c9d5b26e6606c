import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { everyAddress } from '../support/addresses'
import { axeFaults, cellFaults, overlapFaults } from './cell'
import { openStudio, type Studio } from './chromium'
import { cells } from './looks'
import { edgeFaults, pictureFaults, roundOff } from './phone-faults'

// Every page for itself, in every look: nothing leaves its box, nothing is cut, no target is too small or lies over
// another or in the bar at the lower edge, no picture is squeezed, contrast and names hold by axe-core. `npm run test:matrix` takes all looks; npm test two corners.
const PICTURES = 'dist/screens'
const all = process.env.LOOKS === 'every'
let studio: Studio
before(async () => {
  fs.mkdirSync(PICTURES, { recursive: true })
  studio = await openStudio()
})
after(() => studio.close())

/** Pages that look different from one address to the next: each area has its colours, a reading its end. */
const DIFFERENT = ['area', 'figure', 'story', 'script', 'list', 'search', 'digest']
const addresses: readonly (readonly [string, string])[] = [
  ...everyAddress.filter(
    ([name], i, list) => list.findIndex(([one]) => one === name) === i || (all && DIFFERENT.includes(name)),
  ),
  ['story-figure', '/packages/review/story?area=2022-care&at=14'],
  ['story-drawing', '/packages/review/story?area=2022-drive'],
  ['story-end', '/packages/review/story?area=2022-care&at=18'],
  ['area-lost', '/pages/area?id=nothing'],
]
/** Two cores draw two looks at once; in npm test another file of tests has the second one. */
const concurrency = all ? 2 : 1
let [looked, wrong] = [0, 0]

void describe('the matrix', { concurrency }, () => {
  for (const cell of cells) {
    void test(`every page at ${cell.name}`, async () => {
      const { page, go, faults: said, close } = await studio.open(cell)
      await roundOff(page)
      const faults: string[] = []
      for (const [name, url] of addresses) {
        await go(url)
        const found = await cellFaults(page, cell)
        faults.push(...found.map((fault) => `${url} ${fault}`))
        looked++
        if (found.length) wrong++
        await page.screenshot({ path: `${PICTURES}/page-${name}-${cell.name}.png` })
      }
      assert.deepEqual([...faults, ...said], [])
      await close()
    })
  }
  after(() => console.log(`  matrix: ${looked} cells (${addresses.length} addresses), ${wrong} with faults`))
})

void test('the checks would say no: pale words, a button without a name, one target over another', async () => {
  const { page, go, close } = await studio.open()
  await go('/pages/me')
  assert.deepEqual([...(await axeFaults(page)), ...(await overlapFaults(page))], [])
  await page.evaluate(() => {
    const bad = document.createElement('div')
    bad.style.cssText = 'position:relative;z-index:9;padding-top:60px;background:#fff'
    bad.innerHTML = `<p style="color:#bbb;background:#fff">pale words</p><div role="button" tabindex="0"></div>
      <div role="button" aria-label="one" style="width:80px;height:60px">one</div>
      <div role="button" aria-label="two" style="width:80px;height:60px;margin-top:-40px">two</div>`
    Array.from(document.querySelectorAll<HTMLElement>('.mj'))
      .find((one) => one.offsetParent)
      ?.prepend(bad)
  })
  const faults = [...(await axeFaults(page)), ...(await overlapFaults(page))].join('\n')
  for (const word of [/color-contrast.*pale words/, /aria-command-name/, /one and two/]) assert.match(faults, word)
  await close()
})

void test('the checks would say no: a button in the bar at the lower edge, a squeezed picture, too many pixels', async () => {
  const { page, go, close } = await studio.open()
  await roundOff(page)
  await go('/pages/me')
  assert.deepEqual([...(await edgeFaults(page)), ...(await pictureFaults(page))], [])
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 200 })
    const bad = document.createElement('div')
    bad.innerHTML = `<div style="position:fixed;bottom:0"><div role="button">low</div></div>
      <img style="width:100px;height:100px" src="${canvas.toDataURL()}"><img style="width:20px" src="${canvas.toDataURL()}">`
    Array.from(document.querySelectorAll<HTMLElement>('.mj'))
      .find((one) => one.offsetParent)
      ?.prepend(bad)
    await Promise.all(Array.from(bad.querySelectorAll('img')).map((one) => one.decode()))
  })
  const faults = [...(await edgeFaults(page)), ...(await pictureFaults(page))].join('\n')
  for (const word of [/lower edge: low/, /squeezed by 100 %/, /400 x 200 pixels for 20 x 10/])
    assert.match(faults, word)
  await close()
})
