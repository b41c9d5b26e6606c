import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCore } from '../support/packs'
import { renderer, walk, type Rendered } from './official'
import { startPhone } from './phone'

// What a screen reader gets: names, roles and states on the nodes that WeChat's own render function makes.
const phone = startPhone('dist/weapp')
const render = renderer('dist/weapp')

async function nodesOf(url: string): Promise<Rendered[]> {
  const { path, page } = await phone.restart(url)
  return walk(render(path, page.data))
}
const named = (nodes: readonly Rendered[]) => nodes.filter(({ attr }) => attr.ariaLabel)
const byId = (nodes: readonly Rendered[], id: string) => nodes.find(({ attr }) => attr.id === id)
const wordsOf = (node: Rendered): string =>
  node.children.map((one) => (typeof one === 'string' ? one : wordsOf(one))).join('')

void test('home: each area is a link that says number, name, figure and what it counts', async () => {
  const nodes = await nodesOf('/pages/review')
  for (const area of readCore().years[0].areas) {
    const card = byId(nodes, `area-${area.id}`)
    assert.equal(card?.attr.ariaRole, 'link')
    assert.match(String(card?.attr.ariaLabel), new RegExp(`^第${area.number}项，${area.name}。`))
  }
})

void test('an area: a figure is said in one breath, digits as words', async () => {
  const nodes = await nodesOf('/pages/area?id=2022-care')
  const label = String(byId(nodes, 'fig-2022-accident-insured')?.attr.ariaLabel)
  assert.equal(label, '意外伤害保险。全省有一百零七点七三万户参加计生家庭意外伤害保险。当年')
  const cohort = named(nodes).find(({ attr }) => attr.ariaRole === 'text' && String(attr.ariaLabel).includes('其余'))
  assert.match(String(cohort?.attr.ariaLabel), /一百八十九名里，五十一名考取硕士研究生，六十九名/)
})

void test('states: what is open, what is chosen', async () => {
  const tips = await nodesOf('/pages/tips')
  assert.equal(byId(tips, 'aid-all')?.attr.ariaExpanded, 'false')
  const me = await nodesOf('/pages/me')
  const chosen = me.filter(({ attr }) => attr.ariaRole === 'radio' && attr.ariaChecked === 'true')
  assert.deepEqual(
    chosen.map(({ attr }) => attr.ariaLabel),
    ['字的大小：标准', '明暗：跟随手机'],
  )
})

const urls = [
  '/pages/review',
  '/pages/area?id=2022-family',
  '/pages/figure?id=2022-sites-total',
  '/pages/sites',
  '/pages/tips',
  '/pages/me',
  '/packages/review/figures',
  '/packages/review/story?area=2022-care&at=4',
  '/packages/review/script?area=2022-care',
  '/packages/sites/place?id=taining-prenatal',
  '/packages/tips/tip?id=folic-acid',
]
for (const url of urls) {
  void test(`${url}: whatever can be tapped has a role and a name; drawings are hidden`, async () => {
    const nodes = await nodesOf(url)
    const tapped = nodes.filter(({ attr, tag }) => attr.ariaRole && tag === 'wx-view')
    assert.ok(tapped.length > 0)
    for (const node of tapped) assert.ok(node.attr.ariaLabel || wordsOf(node).trim(), JSON.stringify(node.attr))
    const masked = nodes.filter(({ attr, children }) => attr.ariaHidden === true && children.length === 0)
    assert.ok(masked.length > 0, 'icons are hidden from screen readers')
  })
}
