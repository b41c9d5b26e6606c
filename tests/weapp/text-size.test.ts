import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderer, walk } from './official'
import { startPhone, type Screen } from './phone'

// WeChat's own text size, which the app follows: what WeChat's render function makes of the root of a page.
const host = { theme: 'light', SDKVersion: '2.26.0', fontSizeScaleFactor: 1.29 }
const phone = startPhone('dist/weapp', { host: { getAppBaseInfo: () => ({ ...host }) } })
const render = renderer('dist/weapp')

const rootOf = ({ path, page }: Screen) => {
  const attr = walk(render(path, page.data)).find((node) => node.attr.id === 'page')?.attr
  const style = attr?.style
  return { style: typeof style === 'string' ? style : '', elder: String(attr?.class).includes('is-elder') }
}

void test('text is as large as WeChat’s, on every sort of page, in the layout that has room for it', async () => {
  for (const url of ['/pages/review', '/pages/area?id=2022-care', '/packages/about/privacy']) {
    const root = rootOf(await phone.restart(url))
    assert.match(root.style, /--text-scale: ?1\.29/, url)
    assert.ok(root.elder, url)
  }
})

void test('特大字 is more than that, and less than WeChat’s largest', async () => {
  const tab = await phone.restart('/pages/me')
  tab.tap('#nav-elder')
  await phone.until(() => !rootOf(tab).style.includes('1.29'))
  assert.ok(rootOf(tab).elder)
  host.fontSizeScaleFactor = 1.5
  phone.app().onShow?.({ path: 'pages/me', query: {}, scene: 1001 })
  await phone.until(() => /--text-scale: ?1\.5/.test(rootOf(tab).style))
  assert.ok(!tab.has('#nav-elder'))
  assert.match(tab.text(), /微信里的字已经很大/)
})

void test('whoever makes WeChat’s text usual again finds what they chose here', async () => {
  host.fontSizeScaleFactor = 1
  const tab = await phone.restart('/pages/me')
  phone.app().onShow?.({ path: 'pages/me', query: {}, scene: 1001 })
  await phone.until(() => tab.has('#nav-elder'))
  assert.deepEqual(rootOf(tab), { style: '', elder: true })
  tab.tap('#nav-elder')
  await phone.until(() => !rootOf(tab).elder)
})
