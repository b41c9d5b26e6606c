import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { paths } from '../../src/routes'
import { momentsAddresses, momentsPages } from '../support/addresses'
import { readCore } from '../support/packs'
import { renderer, walk, type Rendered } from './official'
import { startPhone, type Screen } from './phone'

// The app as WeChat opens it from Moments: one page, and a host that refuses whatever leads out of it.
const updates: string[] = []
const phone = startPhone('dist/weapp', {
  scene: 1154,
  host: {
    getUpdateManager: () => {
      updates.push('asked')
      return { onUpdateReady: () => undefined }
    },
  },
})
const render = renderer('dist/weapp')

/** What a page may still ask of the host. */
const ALLOWED = ['showToast', 'pageScrollTo']
/** What was asked of the host since its first `from` calls, and would be refused. */
const refused = (from = 0) =>
  phone.asked
    .slice(from)
    .map(({ name }) => name)
    .filter((name) => !ALLOWED.includes(name))

const nodesOf = ({ path, page }: Screen): Rendered[] => walk(render(path, page.data))
/** Nodes that hear a tap, by the id that Taro knows them by. */
const tappable = (screen: Screen): string[] =>
  nodesOf(screen).flatMap(({ attr }) => (attr.bindtap || attr.catchtap ? [String(attr.id)] : []))

void test('nothing is asked of the host at the start that it would refuse', async () => {
  await phone.restart('/pages/review')
  assert.deepEqual(refused(), [])
  assert.deepEqual(updates, [])
})

void test('every page that can be sent to Moments has its place under the bar of the host', () => {
  assert.ok(momentsPages.length >= 9)
  for (const name of momentsPages) {
    const { singlePage } = JSON.parse(fs.readFileSync(`dist/weapp/${paths[name]}.json`, 'utf8')) as {
      singlePage?: object
    }
    assert.deepEqual(singlePage, { navigationBarFit: 'squeezed' }, name)
  }
})

/** Taps whatever hears a tap and was not tapped before; answers with what was. */
async function tapAll(screen: Screen, before: ReadonlySet<string> = new Set()): Promise<Set<string>> {
  const ids = tappable(screen).filter((id) => !before.has(id))
  for (const id of ids) {
    // another tap may have taken it away: a list that closed, a button that did its work
    if (screen.has(`#${id}`)) screen.tap(`#${id}`)
    await new Promise((done) => setTimeout(done, 5))
  }
  return new Set(ids)
}

for (const url of momentsAddresses) {
  void test(`${url}: no share button, no row for the capsule, and no tap that the host would refuse`, async () => {
    const from = phone.asked.length
    const screen = await phone.restart(url)
    // one figure a screen has no more
    assert.ok(screen.text().length > 30, 'the page shows its content')
    const nodes = nodesOf(screen)
    assert.deepEqual(
      nodes.filter(({ attr }) => attr.openType).map(({ tag }) => tag),
      [],
    )
    assert.ok(!screen.has('#nav-back') && !screen.has('#nav-120'))
    assert.ok(nodes.some(({ attr }) => /padding-top:\s*0/.test(String(attr.style))))
    // a tap brings up more to tap: a sheet, the rest of a list
    const tapped = await tapAll(screen)
    await tapAll(screen, tapped)
    assert.deepEqual(refused(from), [])
    assert.equal(phone.depth(), 1)
  })
}

void test('a figure opens over its page; the sheet closes, and what it holds leads nowhere else', async () => {
  const area = readCore().years[0].areas.find(({ figures }) => figures.some(({ of }) => of))
  const figure = area?.figures.find(({ of }) => of)
  const from = phone.asked.length
  const screen = await phone.restart(`/pages/area?id=${area?.id}`)
  screen.tap(`#fig-${figure?.id}`)
  await phone.until(() => screen.has('#sheet-close'))
  assert.ok(!screen.has('#sheet-copy') && !screen.has('#sheet-page'))
  assert.ok(screen.text().includes(figure?.where.words ?? '?'))
  screen.tap('#sheet-close')
  await phone.until(() => !screen.has('#sheet-close'))
  assert.deepEqual(refused(from), [])
})
