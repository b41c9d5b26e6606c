import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCore } from '../support/packs'
import { startPhone } from './phone'

// A phone that never got more than the main package.
const phone = startPhone('dist/weapp', { missing: ['packages/'] })
const core = readCore()

void test('the whole review and first aid open with every sub-package missing', async () => {
  for (const area of core.areas) {
    const screen = await phone.restart(`/pages/area?id=${area.id}`)
    assert.ok(screen.text().includes(area.summary))
  }
  for (const tip of core.firstAid) {
    const screen = await phone.restart(`/pages/first-aid?id=${tip.id}`)
    assert.ok(screen.text().includes(tip.title) && screen.has('#nav-120'))
  }
})

void test('a sub-package that cannot be downloaded is said so, with a way to try again', async () => {
  await phone.restart('/pages/review')
  phone.top().tap('#home-figures')
  const page = await phone.until(() =>
    phone.top().path === 'pages/lost' && phone.top().text() ? phone.top() : undefined,
  )
  assert.match(page.text(), /没有下载下来/)
  const tried = () =>
    phone.asked.filter(({ name, options }) => name === 'navigateTo' && options.url === '/packages/review/figures')
      .length
  const before = tried()
  page.tap('#lost-retry')
  await phone.until(() => tried() > before)
  assert.ok(page.has('#lost-review'))
})
