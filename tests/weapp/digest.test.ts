import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import type { TipLinesPack } from '../../src/schema/pack'
import templates from '../../config/templates/attributes'
import { readCore } from '../support/packs'
import { countNodes, depthOf } from './nodes'
import { startPhone, type Screen } from './phone'

const core = readCore()
const { tipLines } = JSON.parse(fs.readFileSync('dist/content/packs/tip-lines.json', 'utf8')) as TipLinesPack
const phone = startPhone('dist/weapp')
const PAGE = '/packages/share/digest'
const most = { calls: 2, bytes: 24_000, nodes: 600 }

/** The text in the bubble, from what the screen shows between the heading and the count. */
function bubbleOf(screen: Screen): string {
  const [, after = ''] = screen.text().split(/换(?:大|标准)字看/)
  return after.split(/\d+ 字，最多/)[0] ?? ''
}

async function cardOf(screen: Screen): Promise<{ path: string; title: string; query: string }> {
  const card = (await screen.page.onShareAppMessage?.({ from: 'button' })) as { path: string; title: string }
  const moments = (await screen.page.onShareTimeline?.()) as { query: string }
  return { ...card, query: moments.query }
}

for (const query of [
  '',
  '?areas=2022-care&length=sentence',
  '?areas=2022-family.2022-care&tips=choking.aed&length=points',
  '?tips=hand-washing.folic-acid',
]) {
  void test(`${PAGE}${query} stands within its budget, and its card opens the same text`, async () => {
    const screen = await phone.restart(PAGE + query)
    const bytes = screen.sent.reduce((sum, call) => sum + call.bytes, 0)
    const [nodes, depth] = [countNodes(screen.root()), depthOf(screen.root())]
    console.log(`  ${query || '(all)'} setData ${screen.sent.length} x, ${bytes} bytes, ${nodes} nodes, ${depth} deep`)
    assert.ok(screen.sent.length <= most.calls && bytes <= most.bytes && nodes <= most.nodes)
    assert.ok(depth <= templates.BASE_LEVEL)
    const text = bubbleOf(screen)
    assert.match(text, /^(2022年|健康贴士)[^]*闽家.*版$/)
    const { path, title, query: momentsQuery } = await cardOf(screen)
    assert.ok(title && [...title].length <= 32)
    assert.equal(path.split('?')[1], momentsQuery)
    assert.equal(bubbleOf(await phone.restart(path)), text)
    // as WeChat hands it over from a card in a chat: encoded once more
    assert.equal(bubbleOf(await phone.restart(path.split('.').join('%2E'))), text)
  })
}

void test('a tap on an area sends little, and card, copy and a screenshot follow it', async () => {
  const screen = await phone.restart(`${PAGE}?areas=2022-care`)
  const [before, text] = [screen.sent.length, bubbleOf(screen)]
  screen.tap('#pick-2022-reform')
  await phone.until(() => bubbleOf(screen) !== text)
  const bytes = screen.sent.slice(before).reduce((sum, call) => sum + call.bytes, 0)
  assert.ok(bytes <= 4096, `${bytes} bytes`)
  assert.match(bubbleOf(screen), /1市8县/)
  const { path } = await cardOf(screen)
  assert.match(path, /areas=2022-care\.2022-reform&/)
  await phone.until(() => (screen.page as { options?: { areas?: string } }).options?.areas === '2022-care.2022-reform')
  const copies = () => phone.asked.filter(({ name }) => name === 'setClipboardData').map(({ options }) => options.data)
  screen.tap('#digest-copy')
  await phone.until(() => copies().includes(bubbleOf(screen)))
  const composed = bubbleOf(screen)
  assert.equal(bubbleOf(await phone.restart(path)), composed)
})

void test('opening all tips, a topic at a time, keeps the page light', async () => {
  const screen = await phone.restart(PAGE)
  screen.tap('#digest-tips')
  for (const { id } of core.topics.topics) {
    const first = tipLines.find(({ topic }) => topic === id)
    assert.ok(first, id)
    await phone.until(() => screen.has(`#digest-topic-${id}`))
    screen.tap(`#digest-topic-${id}`)
    await phone.until(() => screen.has(`#pick-${first.id}`))
    const nodes = countNodes(screen.root())
    assert.ok(nodes <= most.nodes, `${id}: ${nodes} nodes`)
  }
  const worst = Math.max(...screen.sent.map(({ bytes }) => bytes))
  assert.ok(worst <= most.bytes, `${worst} bytes in one call`)
})

void test('unpicked to the last, the page says so and has no way to send', async () => {
  const screen = await phone.restart(`${PAGE}?areas=2022-care`)
  screen.tap('#pick-2022-care')
  await phone.until(() => screen.text().includes('还没有挑'))
  assert.ok(!screen.has('#digest-copy'))
  const card = (await screen.page.onShareAppMessage?.({ from: 'menu' })) as { path: string }
  assert.match(card.path, /^\/pages\/review/)
})
