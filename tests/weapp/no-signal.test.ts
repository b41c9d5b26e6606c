import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCore } from '../support/packs'
import { startPhone } from './phone'

// A phone that never got more than the main package.
const phone = startPhone('dist/weapp', { missing: ['packages/'] })
const core = readCore()

void test('the whole review and first aid open with every sub-package missing', async () => {
  for (const area of core.years[0].areas) {
    const screen = await phone.restart(`/pages/area?id=${area.id}`)
    assert.ok(screen.text().includes(area.summary))
  }
  for (const tip of core.firstAid) {
    const screen = await phone.restart(`/pages/first-aid?id=${tip.id}`)
    assert.ok(screen.text().includes(tip.title) && screen.has('#nav-120'))
  }
})

void test('first aid is gone through step by step, and called for, with every sub-package missing', async () => {
  for (const tip of core.firstAid) {
    const steps = tip.blocks.flatMap((block) => (block.type === 'steps' ? block.items : []))
    const screen = await phone.restart(`/pages/first-aid?id=${tip.id}`)
    if (!steps.length) continue
    screen.tap('#aid-start')
    for (const [i, step] of steps.entries()) {
      await phone.until(() => screen.text().includes(`第 ${i + 1} 步，共 ${steps.length} 步`))
      assert.ok(screen.text().includes(step) && screen.has('#aid-120') && screen.has('#nav-120'))
      screen.tap('#aid-next')
    }
    await phone.until(() => screen.has('#aid-after'))
    assert.equal(phone.top(), screen)
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
    phone.asked.filter(
      ({ name, options }) => name === 'navigateTo' && String(options.url).startsWith('/packages/review/figures'),
    ).length
  const before = tried()
  page.tap('#lost-retry')
  await phone.until(() => tried() > before)
  assert.ok(page.has('#lost-review'))
})
