import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { readCore, readPlaces } from '../support/packs'
import { THEIRS } from '../support/elsewhere/theirs'
import { filesOf } from '../weapp/official'
import { startPhone } from '../weapp/phone'

// Run by `npm run test:elsewhere` in a copy of the project whose content is the made-up one.
const DIST = 'dist/weapp'
const core = readCore()
const [newest, older] = core.years
const phone = startPhone(DIST)

const arrive = (at: string, depth: number) =>
  phone.until(() =>
    phone.depth() === depth && phone.top().path === at && phone.top().text() ? phone.top() : undefined,
  )

void test('home says its own name, its newest year and four areas; the other year at a tap, and an area of it', async () => {
  assert.equal(core.info.appName, '屏里', 'this runs on the made-up content')
  const home = await phone.restart('/pages/review')
  assert.match(home.text(), /屏里/)
  for (const { name } of newest.areas) assert.ok(home.text().includes(name), name)
  home.tap('#choice-2097')
  await phone.until(() => older?.areas.every(({ name }) => home.text().includes(name)))
  home.tap('#area-2097-visit')
  const area = await arrive('pages/area', 2)
  assert.match(area.text(), /旧走访.*24户/s)
})

void test('the comparable pair stands side by side, as printed', async () => {
  const page = await phone.restart('/pages/figure?id=2098-visit-homes')
  assert.match(page.text(), /124户/)
  assert.match(page.text(), /24户/)
  page.tap('#year-2097')
  assert.match((await arrive('pages/figure', 2)).text(), /2097/)
  const alone = await phone.restart('/pages/figure?id=2098-garden-homes')
  assert.ok(!alone.has('#year-2097'), 'what is not marked stands alone')
})

void test('every page of the content opens, and none shows a word of another association', async () => {
  const urls = [
    ...['/pages/review', '/pages/review?year=2097', '/pages/sites', '/pages/tips', '/pages/me', '/pages/lost'],
    ...core.years
      .flatMap(({ areas }) => areas)
      .flatMap(({ id, figures: [figure] }) => [
        `/pages/area?id=${id}`,
        `/packages/review/story?area=${id}`,
        `/packages/review/script?area=${id}`,
        ...(figure ? [`/pages/figure?id=${figure.id}`] : []),
      ]),
    ...readPlaces().places.map(({ id }) => `/packages/sites/place?id=${id}`),
    ...core.kinds.map(({ id }) => `/packages/sites/kind?id=${id}`),
    ...core.firstAid.map(({ id }) => `/pages/first-aid?id=${id}`),
    ...core.tipCards.map(({ id }) => `/packages/tips/tip?id=${id}`),
    ...core.topics.topics.map(({ id }) => `/packages/tips/topic?id=${id}`),
    ...['figures', 'story'].map((page) => `/packages/review/${page}`),
    ...['list', 'list?need=talk', 'list?region=990200', 'map', 'map?region=990100', 'hotlines'].map(
      (page) => `/packages/sites/${page}`,
    ),
    ...['digest', 'poster?kind=area&id=2098-visit'].map((page) => `/packages/share/${page}`),
    ...['sources', 'saved', 'visited', 'corrections', 'privacy', 'forget', 'about'].map(
      (page) => `/packages/about/${page}`,
    ),
  ]
  for (const url of urls) {
    const page = await phone.restart(url)
    assert.deepEqual(page.text().match(THEIRS), null, url)
    if (!url.startsWith('/pages/lost')) assert.ok(!page.has('#lost-review'), `${url} is not there`)
    assert.ok(JSON.stringify(page.root()).match(THEIRS) === null, `${url}, in a label`)
  }
  console.log(`  ${urls.length} pages opened`)
  assert.match((await phone.restart('/packages/sites/place?id=dongli-teahouse')).text(), /东篱区编的茶舍/)
  assert.match((await phone.restart('/packages/tips/tip?id=made-up')).text(), /编的一条贴士/)
})

void test('no file of the build names the other association; name and colours are in it', () => {
  const files = filesOf(DIST).filter((file) => /\.(js|json|wxml|wxss)$/.test(file))
  const read = (file: string) => fs.readFileSync(path.join(DIST, file), 'utf8')
  assert.deepEqual(
    files.filter((file) => read(file).match(THEIRS)),
    [],
  )
  assert.match(read('app.json'), /屏里/)
  const styles = files
    .filter((file) => file.endsWith('.wxss'))
    .map(read)
    .join('')
  for (const colour of ['#5b2a86', '#3b1a5c', '#7a1f5c', '#2a1242', '#4a1238']) {
    assert.ok(styles.toLowerCase().includes(colour), colour)
  }
  assert.match(read('theme.json').toLowerCase(), /#5b2a86/)
})
