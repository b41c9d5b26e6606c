import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { paths } from '../../src/routes'
import { readCore } from '../support/packs'
import { openStudio, settled, type Studio } from './chromium'

// The browser build as a static host serves it, at the top of the host and in a folder of it.
const DIST = 'dist/h5'
const core = readCore()
const MARK = core.info.contentVersion.slice(2).replace(/\.|-.*/g, '')

/** Every static page that was written, from the site's top. */
function pagesUnder(folder: string): string[] {
  return fs.readdirSync(path.join(DIST, folder), { withFileTypes: true }).flatMap((one) => {
    const at = `${folder}/${one.name}`
    return one.isDirectory() ? pagesUnder(at) : [at]
  })
}

void test('every static page says what it is, and what it names is there', () => {
  const pages = pagesUnder('s')
  const figures = core.years[0].areas.flatMap((area) => area.figures).length
  assert.ok(pages.length > 1 + core.years[0].areas.length + figures, `${pages.length} pages`)
  const wrong = pages.flatMap((page) => {
    const html = fs.readFileSync(path.join(DIST, page), 'utf8')
    const said = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
    const folder = path.dirname(page)
    const there = (url: string) => url !== '' && fs.existsSync(path.join(DIST, path.posix.join(folder, url)))
    // absolute where the build was told its address
    const image = said(/property="og:image" content="([^"]+)"/).replace(/^https?:.*?(?=cards\/)/, '../../../')
    const opens = said(/<a href="([^"?]+)/)
    return [
      ...(said(/<title>([^<]+)</).length > 5 ? [] : [`${page}: no title`]),
      ...(said(/name="description" content="([^"]+)"/).length > 10 ? [] : [`${page}: no description`]),
      ...(there(image) ? [] : [`${page}: no picture ${image}`]),
      ...(there(`${opens}/index.html`) ? [] : [`${page}: opens nothing, ${opens}`]),
    ]
  })
  assert.deepEqual(wrong, [])
})

for (const folder of ['/', '/minjia/']) {
  void test.describe(`at ${folder}`, () => {
    let studio: Studio
    before(async () => {
      studio = await openStudio(folder)
    })
    after(() => studio.close())

    const AREA = '#fig-2022-happiness-mothers'

    void test('a static page leads on to the app, with the mark of the link, and is not in the way back', async () => {
      const { page, faults, close } = await studio.open()
      for (const [from, mark] of [
        ['/s/area/2022-care/', MARK],
        ['/s/area/2022-care?v=250102', '250102'],
      ]) {
        await page.goto('about:blank')
        await page.goto(studio.url + from)
        await page.waitForSelector(`.mj:visible ${AREA}`)
        assert.equal(page.url(), `${studio.url}/pages/area?id=2022-care&v=${mark}`)
        await page.goBack()
        assert.equal(page.url(), 'about:blank')
      }
      // what the static page was still fetching is let go when its script leads on
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('ERR_ABORTED')),
        [],
      )
      await close()
    })

    void test('without script a static page can be read', async () => {
      const { page, close } = await studio.open({ script: false, width: 320 })
      await page.goto(`${studio.url}/s/area/2022-care/`)
      const text = await page.locator('body').innerText()
      assert.match(text, /通过幸福工程帮扶计生母亲5239户/)
      assert.match(text, /在「闽家」里打开/)
      const wide = await page.locator('main').boundingBox()
      assert.ok(wide && wide.width <= 320)
      const link = await page.locator('a').evaluate((one) => (one as HTMLAnchorElement).href)
      assert.ok(link.startsWith(`${studio.url}/pages/area?id=2022-care`), link)
      await close()
    })

    void test('every page is there when its address is loaded, or loaded anew', async () => {
      const { page, faults, close } = await studio.open()
      const stood: string[] = []
      for (const one of Object.values(paths)) {
        const url = `${studio.url}/${one}?id=2022-care`
        const answer = await page.goto(url)
        await settled(page)
        // the quiz says in its address which ten questions it drew
        const itself = one === paths.quiz ? page.url().startsWith(`${studio.url}/${one}?seed=`) : page.url() === url
        if (answer?.status() === 200 && itself) stood.push(one)
      }
      assert.deepEqual(stood, Object.values(paths))
      assert.deepEqual(faults, [])
      await close()
    })

    void test('taps, tabs, the way back and a page that broke stay in the folder', async () => {
      const { page, go, faults, close } = await studio.open()
      await go('/')
      assert.equal(page.url(), `${studio.url}/pages/review`)
      await page.click('.weui-tabbar__item:nth-child(3)')
      await page.waitForURL(`${studio.url}/pages/tips`)
      await page.click('.weui-tabbar__item:nth-child(1)')
      await page.waitForURL(`${studio.url}/pages/review`)
      await page.click('.mj:visible #area-2022-care')
      await page.waitForURL(`${studio.url}/pages/area?id=2022-care`)
      await page.waitForSelector(`.mj:visible ${AREA}`)
      assert.ok(await page.locator('.weui-tabbar').isHidden())
      await page.goBack()
      await page.waitForSelector('.mj:visible #area-2022-care')
      await page.locator('.weui-tabbar').waitFor({ state: 'visible' })
      await page.goForward()
      await page.waitForSelector(`.mj:visible ${AREA}`)
      assert.deepEqual(faults, [])
      await page.evaluate(() => void Promise.reject(new Error('a fixture')))
      await page.click('.mj:visible #lost-retry')
      await page.waitForURL(`${studio.url}/pages/area?id=2022-care`)
      await page.waitForSelector(`.mj:visible ${AREA}`)
      await close()
    })

    for (const old of ['/#/pages/area?id=2022-care', '/index.html#/pages/area?id=2022-care']) {
      void test(`${old}, a link of before, still leads there`, async () => {
        const { page, go, faults, close } = await studio.open()
        await go(old)
        assert.equal(page.url(), `${studio.url}/pages/area?id=2022-care`)
        await page.waitForSelector(`.mj:visible ${AREA}`)
        assert.deepEqual(faults, [])
        await close()
      })
    }

    for (const gone of ['/gone', '/gone/for/good/', '/pages/gone?id=1', '/s/area/gone/']) {
      void test(`${gone}, which is not there, says so and leads home`, async () => {
        const { page, close } = await studio.open()
        const answer = await page.goto(studio.url + gone)
        assert.equal(answer?.status(), 404)
        await page.waitForSelector('.mj:visible #lost-review')
        await page.click('.mj:visible #lost-review')
        await page.waitForSelector('#home-today', { state: 'visible' })
        await close()
      })
    }

    void test('发到群里 copies the address of the static page and says so', async () => {
      const { page, go, close } = await studio.open()
      await go('/pages/area?id=2022-care')
      await page.getByText('发到群里').click()
      await page.waitForFunction(() => document.body.innerText.includes('链接已复制'))
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      assert.equal(copied, `${studio.url}/s/area/2022-care/?v=${MARK}`)
      await page.goto(copied)
      await page.waitForSelector(`.mj:visible ${AREA}`)
      await close()
    })

    for (const [own, words] of [
      ['/packages/review/figures?area=2022-care', '发到群里'],
      ['/packages/share/digest?areas=2022-care&length=lines', '发卡片'],
    ] as const) {
      void test(`${own}, whose choice is in its link, passes on its own address`, async () => {
        const { page, go, close } = await studio.open()
        await go(own)
        await page.getByText(words, { exact: true }).click()
        await page.waitForFunction(() => document.body.innerText.includes('链接已复制'))
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        assert.equal(copied, `${studio.url}${own}&v=${MARK}`)
        await close()
      })
    }

    void test('发到群里 opens the chooser of a browser that has one', async () => {
      const { page, context, go, close } = await studio.open()
      await context.addInitScript(() => {
        const share = (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data)
          return Promise.resolve()
        }
        Object.assign(navigator, { share, canShare: () => true })
      })
      await go('/pages/figure?id=2022-happiness-mothers')
      await page.getByText('发到群里').click()
      await page.waitForSelector('html[data-shared]')
      const { title, url } = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '') as ShareData
      assert.match(title ?? '', /5239户/)
      assert.equal(url, `${studio.url}/s/figure/2022-happiness-mothers/?v=${MARK}`)
      assert.ok(!(await page.locator('body').innerText()).includes('链接已复制'))
      await close()
    })
  })
}

void test('an address that begins with two slashes fetches nothing from another host', async () => {
  const studio = await openStudio()
  const { page, close } = await studio.open()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto(`${studio.url}//127.0.0.2/pages/area?id=2022-care`)
  await page.waitForSelector('.mj:visible')
  assert.deepEqual([...hosts], [new URL(studio.url).host])
  await close()
  await studio.close()
})
