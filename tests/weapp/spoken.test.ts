import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from '../../src/routes'
import { everyAddress } from '../support/addresses'
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

const said = (value: unknown) => (typeof value === 'string' ? value : '')
const OPERABLE = ['link', 'button', 'radio', 'checkbox']
/** A choice says whether it is made. */
const CHOICES = ['radio', 'checkbox']
const operableOf = (nodes: readonly Rendered[]) =>
  nodes.filter(({ attr, tag }) => OPERABLE.includes(String(attr.ariaRole)) && tag === 'wx-view')
const tell = ({ attr }: Rendered) => `${String(attr.ariaRole)} ${said(attr.ariaLabel) || said(attr.id)}`

/** What a screen reader would miss on a page, or say twice. */
function faultsOf(nodes: readonly Rendered[]): string[] {
  const operable = operableOf(nodes)
  const inputs = nodes.filter(({ tag }) => tag === 'wx-input' || tag === 'wx-map')
  const faults = (list: readonly Rendered[], says: string, wrong: (node: Rendered) => boolean) =>
    list.filter(wrong).map((node) => `${says}: ${tell(node)}`)
  return [
    ...(operable.length ? [] : ['nothing can be tapped']),
    ...(nodes.some(({ attr }) => attr.ariaRole === 'heading') ? [] : ['no heading']),
    ...(nodes.some(({ attr, children }) => attr.ariaHidden === true && !children.length)
      ? []
      : ['no drawing is hidden']),
    ...faults(operable, 'no name', (node) => !(said(node.attr.ariaLabel) || wordsOf(node)).trim()),
    ...faults(inputs, 'no name', ({ attr }) => !attr.ariaLabel),
    ...faults(
      operable,
      'no state',
      ({ attr }) => CHOICES.includes(String(attr.ariaRole)) && !/^(true|false)$/.test(String(attr.ariaChecked)),
    ),
    ...faults(operable, 'holds another', (node) => operableOf(walk(node.children)).length > 0),
    ...faults(
      nodes,
      'an aria-hidden word',
      ({ attr, children }) => attr.ariaHidden === true && operableOf(walk(children)).length > 0,
    ),
  ]
}

void test('every page: what can be tapped has a role and a name, a choice its state; drawings are hidden', async () => {
  const pages = new Set<string>()
  for (const [name, url] of everyAddress) {
    const nodes = await nodesOf(url)
    assert.deepEqual(faultsOf(nodes), [], url)
    pages.add(name)
  }
  assert.deepEqual([...pages].sort(), Object.keys(paths).sort())
})

void test('the check would say no: a part without a name, a choice without a state, one part within another', () => {
  const node = (attr: Rendered['attr'], children: Rendered['children'] = []): Rendered => ({
    tag: 'wx-view',
    attr,
    children,
  })
  const bad = [
    node({ ariaRole: 'button', id: 'mute' }),
    node({ ariaRole: 'radio', ariaLabel: 'one' }),
    node({ ariaRole: 'link', ariaLabel: 'outer' }, [node({ ariaRole: 'button', ariaLabel: 'inner' })]),
    node({ ariaHidden: true }, [node({ ariaRole: 'button', ariaLabel: 'lost' })]),
    { tag: 'wx-input', attr: { id: 'field' }, children: [] },
  ]
  assert.deepEqual(
    faultsOf(walk(bad)).map((fault) => fault.split(':')[0]),
    ['no heading', 'no drawing is hidden', 'no name', 'no name', 'no state', 'holds another', 'an aria-hidden word'],
  )
})
