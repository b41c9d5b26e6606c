import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from '../../src/routes'
import { everyAddress } from '../support/addresses'
import { renderer, walk } from './official'
import { startPhone, type Screen } from './phone'

// A phone that got no sub-package: every way into one is taken, and each must end on the page that says so.
const phone = startPhone('dist/weapp', { missing: ['packages/'] })
const render = renderer('dist/weapp')
const tappable = ({ path, page }: Screen): string[] =>
  walk(render(path, page.data)).flatMap(({ attr }) => (attr.bindtap || attr.catchtap ? [String(attr.id)] : []))

/** Calls that opened a page, from the `from`th on. */
const opened = (from: number) =>
  phone.asked
    .slice(from)
    .filter(({ name }) => /^(navigateTo|redirectTo|switchTab|reLaunch)$/.test(name))
    .map(({ options }) => String(options.url))

const roots = [...new Set(Object.values(paths).flatMap((path) => /^packages\/\w+/.exec(path) ?? []))]
const tried = new Set<string>()

/** One address of each page of the main package. */
const addresses = everyAddress.filter(
  ([name], i) => paths[name].startsWith('pages/') && everyAddress.findIndex(([other]) => other === name) === i,
)

for (const [name, url] of addresses) {
  void test(`${url}: every way into a package that is missing says so, and tries again`, async () => {
    const ids = tappable(await phone.restart(url))
    assert.ok(ids.length > 0)
    for (const id of ids) {
      const screen = await phone.restart(url)
      if (!screen.has(`#${id}`)) continue
      const from = phone.asked.length
      screen.tap(`#${id}`)
      await new Promise((done) => setTimeout(done, 5))
      const [asked = ''] = opened(from)
      if (!asked.startsWith('/packages/')) continue
      tried.add(/packages\/\w+/.exec(asked)?.[0] ?? '')
      await phone.until(() => phone.top().path === paths.lost && phone.top().text())
      assert.equal(opened(from)[1], `/${paths.lost}?why=package&to=${encodeURIComponent(asked)}`, `${name} #${id}`)
      const again = phone.asked.length
      phone.top().tap('#lost-retry')
      await phone.until(() => opened(again)[0] === asked)
    }
  })
}

void test('all packages were on the way', () => {
  assert.deepEqual([...tried].sort(), [...roots].sort())
})
