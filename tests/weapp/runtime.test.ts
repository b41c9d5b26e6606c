import assert from 'node:assert/strict'
import { test } from 'node:test'
import templates from '../../config/templates/attributes'
import { readCore } from '../support/packs'
import { countNodes, depthOf } from './nodes'
import { startPhone } from './phone'

const core = readCore()
const phone = startPhone('dist/weapp')

/** Budgets of a first screen: what an old phone takes without a pause. */
const MOST = { calls: 2, bytes: 24_000, nodes: 600 }

/** Waits until a page is on top, so deep in the stack, and drawn. */
const arrive = (path: string, depth: number) =>
  phone.until(() =>
    phone.depth() === depth && phone.top().path === path && phone.top().text() ? phone.top() : undefined,
  )

async function within(url: string) {
  const screen = await phone.open(url)
  const bytes = screen.sent.reduce((sum, call) => sum + call.bytes, 0)
  const [nodes, depth] = [countNodes(screen.root()), depthOf(screen.root())]
  console.log(
    `  ${url.padEnd(46)} setData ${screen.sent.length} x, ${(bytes / 1000).toFixed(1)} KB, ${nodes} nodes, ${depth} deep`,
  )
  assert.ok(screen.sent.length <= MOST.calls, `${screen.sent.length} setData calls`)
  assert.ok(nodes <= MOST.nodes, `${nodes} nodes`)
  assert.ok(depth <= templates.BASE_LEVEL, `${depth} deep; raise BASE_LEVEL in config/templates`)
  return { screen, bytes }
}

void test('home shows the year, six areas and today’s figure: its first screen, then the rest', async () => {
  const { screen, bytes } = await within('/pages/review')
  assert.ok(bytes <= MOST.bytes)
  assert.equal(screen.sent.length, 2)
  // less than the whole at first, or there would be no use in two
  assert.ok((screen.sent[0]?.bytes ?? 0) < 0.6 * bytes, JSON.stringify(screen.sent))
  for (const area of core.years[0].areas) assert.match(screen.text(), new RegExp(area.name))
  assert.match(screen.text(), /2022/)
  assert.ok(screen.has('#home-today'))
})

for (const area of core.years[0].areas) {
  void test(`from home to ${area.name}, to each of its figures and back`, async () => {
    await phone.restart('/pages/review')
    phone.top().tap(`#area-${area.id}`)
    const page = await arrive('pages/area', 2)
    assert.match(page.text(), new RegExp(area.summary.slice(0, 8)))
    // what lies below the first screen follows it
    await phone.until(() => area.figures.every(({ printed, unit }) => page.text().includes(printed + unit)))
    const figure = area.figures.find(({ id }) => page.has(`#fig-${id}`))
    if (figure) {
      page.tap(`#fig-${figure.id}`)
      await phone.until(() => page.has('#sheet-copy'))
      assert.ok(page.text().includes(figure.where.words), 'the sheet names where it stands in the article')
      page.tap('#sheet-copy')
      const printed = figure.printed + figure.unit
      const copies = () =>
        phone.asked.filter(({ name }) => name === 'setClipboardData').map(({ options }) => options.data)
      await phone.until(() => copies().some((text) => String(text).includes(printed)))
      page.tap('#sheet-page')
      const own = await arrive('pages/figure', 3)
      assert.ok(own.text().includes(figure.printed + figure.unit))
      own.tap('#nav-back')
      await arrive('pages/area', 2)
      page.tap('#sheet-close')
      await phone.until(() => !page.has('#sheet-copy'))
    } else assert.equal(area.figures.length, 0, 'an area with figures lets them be tapped')
    page.tap('#nav-back')
    await arrive('pages/review', 1)
  })
}

const pages = [
  ...core.years[0].areas.map(({ id }) => `/pages/area?id=${id}`),
  '/pages/figure?id=2022-happiness-mothers',
  '/pages/sites',
  '/pages/tips',
  '/pages/first-aid?id=cpr-adult',
  '/pages/first-aid?id=cpr-adult&step=2',
  '/pages/me',
  '/pages/lost?why=package',
  '/packages/review/story',
  '/packages/review/story?area=2022-care&at=18',
  '/packages/review/story?area=2022-drive',
  ...core.years[0].areas.map(({ id }) => `/packages/review/script?area=${id}`),
  '/packages/sites/place?id=taining-prenatal',
  '/packages/sites/list',
  '/packages/sites/list?region=350125&need=baby',
  '/packages/sites/list?q=fuzhou',
  '/packages/sites/list?need=law',
  ...core.kinds.map(({ id }) => `/packages/sites/kind?id=${id}`),
  '/packages/sites/map',
  '/packages/sites/map?region=350700',
  '/packages/sites/hotlines',
  '/packages/tips/tip?id=folic-acid',
  '/packages/tips/topic?id=care',
  '/packages/tips/topic?reader=elders',
  '/packages/about/sources',
  '/packages/about/saved',
  '/packages/about/visited',
  '/packages/about/corrections',
  '/packages/about/privacy',
  '/packages/about/forget',
  '/packages/about/about',
]
for (const url of pages) {
  void test(`${url} stands within its budget`, async () => {
    const { bytes } = await within(url)
    assert.ok(bytes <= MOST.bytes, `${bytes} bytes`)
  })
}

void test('all figures: the first come at once, the rest when asked for, each call far under 256 KB', async () => {
  const { bytes, screen } = await within('/packages/review/figures')
  assert.ok(bytes <= MOST.bytes, `${bytes} bytes`)
  const all = core.years[0].areas.flatMap((area) => area.figures)
  while (screen.has('#figures-more')) {
    const before = screen.sent.length
    screen.tap('#figures-more')
    await phone.until(() => screen.sent.length > before)
  }
  assert.ok(all.every(({ printed, unit }) => screen.text().includes(printed + unit)))
  assert.ok(screen.sent.every((call) => call.bytes <= 64 * 1024))
  console.log(`  all ${all.length} figures: ${countNodes(screen.root())} nodes`)
})

void test('an unknown id, none, and garbage each show a page that leads home', async () => {
  for (const url of [
    '/pages/area?id=nothing',
    '/pages/area',
    '/pages/figure?id=%E0%A4%A',
    '/packages/sites/place?id=x',
    '/packages/tips/tip',
    '/pages/first-aid?id=<b>',
    '/packages/review/story?area=nothing',
    '/packages/review/story?at=x',
    '/packages/review/script',
  ]) {
    const screen = await phone.restart(url)
    assert.ok(screen.has('#lost-review'), url)
    screen.tap('#lost-review')
    await arrive('pages/review', 1)
  }
})

void test('a path that no page has leads to the page that says so', async () => {
  await phone.restart('/pages/review')
  phone.app().onPageNotFound?.({ path: 'pages/gone', query: {}, isEntryPage: true })
  const page = await arrive('pages/lost', 1)
  assert.ok(page.has('#lost-review'))
})

void test('a promise of ours that nobody caught is said so, with a way back to the page', async () => {
  await phone.restart('/pages/area?id=2022-care')
  phone.app().onUnhandledRejection?.({ reason: new Error('a fixture'), promise: Promise.resolve() })
  const page = await arrive('pages/lost', 2)
  assert.match(page.text(), /这一页出了点问题/)
  page.tap('#lost-retry')
  assert.match((await arrive('pages/area', 3)).text(), /帮扶关怀/)
})

void test('特大字 changes the page at once and is kept', async () => {
  const screen = await phone.open('/pages/review')
  screen.tap('#nav-elder')
  await phone.until(() => JSON.stringify(screen.root()).includes('is-elder'))
  assert.match(String(phone.shelf.get('preferences')), /"text":"elder"/)
  screen.tap('#nav-elder')
  await phone.until(() => !JSON.stringify(screen.root()).includes('is-elder'))
})
