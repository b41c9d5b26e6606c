import assert from 'node:assert/strict'
import { test } from 'node:test'
import templates from '../../config/templates/attributes'
import { countNodes, depthOf } from './nodes'
import { renderer, walk } from './official'
import { startPhone, type Screen } from './phone'

// From a tab to what is looked for, in the official runtime: typed, marked, tapped, remembered.
const phone = startPhone('dist/weapp')
const render = renderer('dist/weapp')
const PAGE = 'packages/search/search'

const valueOf = ({ path, page }: Screen) =>
  walk(render(path, page.data)).find(({ attr }) => attr.id === 'search-input')?.attr.value
const arrive = (path: string) =>
  phone.until(() => (phone.top().path === path && phone.top().text() ? phone.top() : undefined))

/** Writes as the host says it: all that stands in the field after each letter. */
async function write(screen: Screen, text: string): Promise<void> {
  for (let i = 1; i <= text.length; i++) {
    const value = text.slice(0, i)
    screen.send('#search-input', 'input', { value })
    await phone.until(() => valueOf(screen) === value)
  }
}

for (const tab of ['pages/review', 'pages/sites', 'pages/tips', 'pages/me']) {
  void test(`one tap from ${tab}; initials are typed, first aid is tapped and opens`, async () => {
    await phone.restart(`/${tab}`)
    phone.top().tap('#search')
    const screen = await arrive(PAGE)
    await write(screen, 'xffs')
    await phone.until(() => screen.has('#found-tip-cpr-adult'))
    screen.tap('#found-tip-cpr-adult')
    const aid = await arrive('pages/first-aid')
    assert.match(aid.text(), /心肺复苏/)
    phone.back()
    assert.equal(valueOf(phone.top()), 'xffs', 'the search is as it was left')
  })
}

void test('what led somewhere is kept on the phone, offered again, and thrown away when asked', async () => {
  assert.match(String(phone.shelf.get('searches')), /"xffs"/)
  const screen = await phone.restart(`/${PAGE}`)
  screen.tap('#recent-0')
  await phone.until(() => valueOf(screen) === 'xffs' && screen.has('#found-tip-cpr-adult'))
  const again = await phone.restart(`/${PAGE}`)
  again.tap('#recent-clear')
  await phone.until(() => !again.has('#recent-0'))
  assert.match(String(phone.shelf.get('searches')), /"words":\[\]/)
})

void test('a number that was found is dialled', async () => {
  const screen = await phone.restart(`/${PAGE}?q=${encodeURIComponent('心里难受')}`)
  screen.tap('#found-hotline-12356')
  const dialled = await phone.until(() => phone.asked.find(({ name }) => name === 'makePhoneCall'))
  assert.equal(dialled.options.phoneNumber, '12356')
})

void test('nothing found: 12345, the tabs and the list of places', async () => {
  const screen = await phone.restart(`/${PAGE}?q=zzzz`)
  assert.match(screen.text(), /没有找到“zzzz”/)
  for (const id of ['#none-12345', '#none-sites', '#none-tips', '#none-review', '#in-places'])
    assert.ok(screen.has(id), id)
  screen.tap('#none-tips')
  await arrive('pages/tips')
})

void test('the card carries the query', async () => {
  const screen = await phone.restart(`/${PAGE}?q=${encodeURIComponent('叶酸')}`)
  const { path } = screen.page.onShareAppMessage?.({}) as { path: string }
  assert.match(path, new RegExp(`^/${PAGE}\\?q=${encodeURIComponent('叶酸')}&v=\\d+$`))
})

for (const q of ['', '孩子', '宝宝发烧', 'x', '妇幼', 'zzzz']) {
  void test(`the first screen of “${q}” stands within its budget`, async () => {
    const screen = await phone.restart(`/${PAGE}${q && `?q=${encodeURIComponent(q)}`}`)
    const bytes = screen.sent.reduce((sum, call) => sum + call.bytes, 0)
    const [nodes, depth] = [countNodes(screen.root()), depthOf(screen.root())]
    console.log(
      `  “${q}” setData ${screen.sent.length} x, ${(bytes / 1000).toFixed(1)} KB, ${nodes} nodes, ${depth} deep`,
    )
    assert.ok(screen.sent.length <= 2 && bytes <= 24_000 && nodes <= 600 && depth <= templates.BASE_LEVEL)
  })
}
