import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCore } from '../support/packs'
import { renderer, walk, type Rendered } from './official'
import { startPhone, type Screen } from './phone'

// The figures one by one and the text to read aloud, on the phone: what a tap costs, what is said, what stays lit.
const core = readCore()
const told: string[] = []
const phone = startPhone('dist/weapp', {
  host: {
    setKeepScreenOn: (call: { keepScreenOn: boolean; success?: (answer: object) => void }) => {
      told.push(`lit ${String(call.keepScreenOn)}`)
      call.success?.({ errMsg: 'ok' })
    },
  },
})
const render = renderer('dist/weapp')
const STORY = '/packages/review/story'
const SCRIPT = '/packages/review/script'

const optionsOf = (screen: Screen) => (screen.page as unknown as { options: { area?: string; at?: string } }).options
const nodesOf = ({ path, page }: Screen): Rendered[] => walk(render(path, page.data))

/** The names that are said of what changes, in their order. */
function saidIn(screen: Screen): string[] {
  const live = nodesOf(screen).find(({ attr }) => attr.ariaLive === 'polite')
  assert.ok(live, 'what changes is said')
  return walk(live.children)
    .filter(({ attr }) => attr.ariaRole === 'text')
    .map(({ attr }) => String(attr.ariaLabel))
}

for (const area of core.years[0].areas) {
  void test(`${area.name}: every figure by a tap, each as printed, with one name, for one small setData`, async () => {
    const screen = await phone.restart(`${STORY}?area=${area.id}`)
    const total = area.figures.length || 1
    const depth = phone.depth()
    let worst = 0
    for (const [i, figure] of area.figures.entries()) {
      await phone.until(() => saidIn(screen)[0] === `读到第 ${i + 1} 条，共 ${total} 条`)
      assert.ok(screen.text().includes(figure.printed + figure.unit), figure.id)
      const names = saidIn(screen)
      assert.equal(names.length, 2, 'how far, and the figure')
      assert.ok(names[1]?.startsWith(`${figure.title}。`), names[1])
      const before = screen.sent.length
      screen.tap('#story-next')
      await phone.until(() => screen.sent.length > before)
      const sent = screen.sent.slice(before)
      worst = Math.max(worst, ...sent.map(({ bytes }) => bytes))
      assert.ok(sent.length <= 2, `${sent.length} calls`)
    }
    if (!area.figures.length) {
      assert.deepEqual(saidIn(screen)[0], '读到第 1 条，共 1 条')
      screen.tap('#story-next')
    }
    await phone.until(() => screen.has('#story-following'))
    console.log(`  ${area.id}: ${total} taps, at most ${worst} bytes each`)
    assert.ok(worst <= 6144, `${worst} bytes`)
    assert.equal(optionsOf(screen).at, `${total + 1}`)
    assert.equal(phone.depth(), depth, 'the way back knows nothing of the taps')
  })
}

void test('a screenshot names the figure on the screen, and opens it again', async () => {
  const screen = await phone.restart(`${STORY}?area=2022-care`)
  for (const at of [2, 3, 4]) {
    screen.tap('#story-next')
    await phone.until(() => saidIn(screen)[0] === `读到第 ${at} 条，共 17 条`)
    assert.equal(optionsOf(screen).at, `${at}`)
  }
  const [text, { area, at }] = [screen.text(), optionsOf(screen)]
  assert.equal((await phone.restart(`${STORY}?area=${area}&at=${at}`)).text(), text)
})

void test('drawings and windows are hidden; back has a name, on has words', async () => {
  await phone.restart('/pages/area?id=2022-care')
  const nodes = nodesOf(await phone.open(`${STORY}?area=2022-care&at=4`))
  const byId = (id: string) => nodes.find(({ attr }) => attr.id === id)
  assert.equal(byId('story-back')?.attr.ariaLabel, '上一条')
  assert.equal(byId('nav-back')?.attr.ariaLabel, '关闭')
  const bare = nodes.filter(({ attr, children }) => attr.ariaHidden === true && !children.length)
  assert.ok(bare.length > 3)
})

void test('the provenance opens over the figure, and its page from there', async () => {
  const figure = core.years[0].areas[3]?.figures[3]
  const screen = await phone.restart(`${STORY}?area=2022-care&at=4`)
  screen.tap('#story-where')
  await phone.until(() => screen.has('#sheet-page'))
  assert.ok(screen.text().includes(figure?.where.words ?? '?'))
  screen.tap('#sheet-page')
  await phone.until(() => phone.top().path === 'pages/figure')
})

void test('after an area the next one goes on in the same page, its wing lit beside', async () => {
  const screen = await phone.restart(`${STORY}?area=2022-care&at=18`)
  screen.tap('#story-following')
  await phone.until(() => saidIn(screen)[0] === '读到第 1 条，共 3 条')
  assert.equal(optionsOf(screen).area, '2022-reform')
  assert.equal(phone.depth(), 1)
})

void test('the script is copied whole, and the screen stays lit while it is in front', async () => {
  const from = told.length
  const screen = await phone.restart(`${SCRIPT}?area=2022-care`)
  await phone.until(() => told.slice(from).includes('lit true'))
  screen.tap('#pass-copy')
  const copies = () => phone.asked.filter(({ name }) => name === 'setClipboardData').map(({ options }) => options.data)
  await phone.until(() => copies().length > 0)
  const copied = String(copies().slice(-1)[0])
  for (const { printed, unit } of core.years[0].areas[3]?.figures ?? [])
    assert.ok(copied.includes(printed + unit), printed)
  assert.match(copied, /版$/)
  await phone.open('/pages/lost?why=missing')
  await phone.until(() => told.slice(from).slice(-1)[0] === 'lit false')
})
