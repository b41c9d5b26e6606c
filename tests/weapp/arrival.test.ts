import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tabNames, paths } from '../../src/routes'
import { momentsAddresses } from '../support/addresses'
import { renderer, walk } from './official'
import { startPhone, type Screen } from './phone'

// The app as a card in a group opens it, with no page beneath; and what a screenshot says of the page.
type Listener = () => { readonly query?: string }
const listeners: Listener[] = []
const phone = startPhone('dist/weapp', {
  scene: 1044,
  host: { onUserCaptureScreen: (listener: Listener) => listeners.push(listener) },
})
const render = renderer('dist/weapp')
const nodesOf = ({ path, page }: Screen) => walk(render(path, page.data))

const tabs: readonly string[] = tabNames.map((name) => paths[name])
const pathOf = (url: string) => url.slice(1).split('?')[0] ?? ''
/** One address of each page that is not a tab. */
const inner = momentsAddresses.filter(
  (url, i, all) => !tabs.includes(pathOf(url)) && all.findIndex((one) => pathOf(one) === pathOf(url)) === i,
)

/** Chat, card in a group, group with its ticket, group tools, and the whole app out of a page of Moments. */
for (const scene of [1007, 1008, 1044, 1155, 1158, 1160, 1185]) {
  void test(`opened from scene ${scene}, every page leads home`, async () => {
    assert.ok(inner.length >= 6)
    for (const url of inner) {
      phone.app().onShow?.({ path: pathOf(url), query: {}, scene })
      const screen = await phone.restart(url)
      const lead = nodesOf(screen).find(({ attr }) => attr.id === 'nav-back')
      assert.equal(lead?.attr.ariaLabel, '回首页', url)
    }
    phone.top().tap('#nav-back')
    await phone.until(() => phone.top().path === paths.review && phone.depth() === 1)
  })
}

void test('a screenshot of any page opens the same page with the same content', async () => {
  assert.equal(listeners.length, 1, 'the app listens once')
  for (const url of momentsAddresses) {
    const screen = await phone.restart(url)
    const { query } = listeners[0]?.() ?? {}
    // A page that was opened without parameters may name its own: the quiz says which ten questions it drew.
    const given = url.split('?')[1]
    if (given) assert.equal(query, given)
    else assert.ok(query === '' || /^seed=\d+$/.test(query ?? ''), `${url}?${query}`)
    const shown = screen.text()
    const again = await phone.restart(`/${screen.path}${query ? `?${query}` : ''}`)
    assert.equal(again.text(), shown, url)
  }
})

void test('a screenshot of a page that the app opened itself knows it too, with nothing of Taro’s in it', async () => {
  await phone.restart('/pages/review')
  phone.top().tap('#area-2022-care')
  await phone.until(() => phone.top().path === paths.area && phone.top().text())
  assert.deepEqual(listeners[0]?.(), { query: 'id=2022-care' })
})
