import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import type { TaroNode } from 'miniprogram-simulate'
import { isContainer, levelsOf } from './levels'
import { startPhone, type Screen } from './phone'

// Which templates the pages ask for, against those that are built. Nothing here knows a page by name: it starts from
// app.json and taps whatever has an id, so that a page or a sheet that comes later is looked at too.
const dist = 'dist/weapp'
const phone = startPhone(dist)
const levels = levelsOf(dist)
const { pages, subPackages, tabBar } = JSON.parse(fs.readFileSync(`${dist}/app.json`, 'utf8')) as {
  pages: string[]
  tabBar: { list: { pagePath: string }[] }
  subPackages: { root: string; pages: string[] }[]
}
const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]

const kinds = (root: TaroNode) => new Set(levels.asked(root).map(({ name }) => name))
const ids = (screen: Screen) => [
  ...new Set(levels.asked(screen.root()).flatMap(({ node }) => (node.uid ? [node.uid] : []))),
]

/** Every template that was asked for, with where. */
const seen = new Map<string, string>()
const note = (screen: Screen, where: string) => {
  for (const name of kinds(screen.root())) if (!seen.has(name)) seen.set(name, where)
}
/** What begins alike looks alike (fig-…, place-…): of rows the first, so that the walk stays short. */
function someOf(list: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return list.filter((id) => {
    const kind = id.split('-')[0] ?? ''
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= (LIST.test(kind) ? 1 : MOST)
  })
}
/** Rows of lists, and how many of anything else are tapped. */
const LIST = /^(fig|place|tip|topic|kind|site)$/
const MOST = 12
const settle = () => new Promise((done) => setTimeout(done, 20))

/** Opens a page, taps each id, and what came with the tap; hands back the addresses that taps led to. */
async function explore(url: string): Promise<string[]> {
  const found: string[] = []
  const first = await phone.restart(url)
  note(first, url)
  const before = ids(first)
  const tap = async (steps: readonly string[]): Promise<string[]> => {
    const screen = await phone.restart(url)
    const from = phone.asked.length
    for (const id of steps) {
      if (phone.top() !== screen || !screen.has(`#${id}`)) return []
      screen.tap(`#${id}`)
      await settle()
    }
    for (const { options } of phone.asked.slice(from)) if (typeof options.url === 'string') found.push(options.url)
    const top = phone.top()
    note(top, `${url} ${steps.join(' ')}`)
    return top === screen ? ids(screen) : []
  }
  for (const id of someOf(before)) {
    const fresh = (await tap([id])).filter((one) => !before.includes(one))
    for (const next of someOf(fresh)) await tap([id, next])
  }
  return found
}

const pageOf = (url: string) => url.replace(/^\//, '').split('?')[0] ?? ''
/** The first address of each page is explored, its others are looked at. */
const explored = new Set<string>()
const looked = new Set<string>()

void test('every page is reached by taps, and every node of it has its template', async () => {
  // from the tabs on, so that a page is explored where it shows something; then what no tap leads to
  const waiting = tabBar.list.map(({ pagePath }) => `/${pagePath}`)
  const unled = () => pages.filter((page) => !explored.has(page)).map((page) => `/${page}`)[0]
  for (let url = waiting.shift() ?? unled(); url; url = waiting.shift() ?? unled()) {
    if (looked.has(url)) continue
    looked.add(url)
    if (explored.has(pageOf(url))) note(await phone.restart(url), url)
    else {
      explored.add(pageOf(url))
      waiting.push(...(await explore(url)))
    }
  }
  console.log(
    `  ${seen.size} templates of ${levels.names.size} asked for, on ${looked.size} addresses of ${explored.size} pages`,
  )
  for (const [name, where] of seen) {
    assert.ok(levels.names.has(name), `${where} asks for ${name}, which base.wxml does not have`)
    assert.ok(
      !isContainer(name),
      `${where} goes deeper than the templates; see NESTS in config/templates/attributes.js`,
    )
  }
  assert.deepEqual(
    all.filter((page) => !explored.has(page)),
    [],
  )
})

/** A chain of nodes of one kind, a text at its end. */
const chain = (kind: string, length: number, text: string): TaroNode => {
  const plain = levels.asked(phone.top().root()).find(({ node }) => node.v !== undefined)?.node.nn
  let node = { sid: 'end', nn: plain, v: text } as TaroNode
  for (let at = 0; at < length; at += 1) node = { sid: `n${at}`, nn: kind, cn: [node] }
  return { cn: [node] }
}
const built = [...levels.names].flatMap((name) => /^tmpl_0_(\d+)$/.exec(name)?.[1] ?? [])

for (const kind of built) {
  void test(`nodes of kind ${kind} deeper than its templates are asked of a component, never of a template that is not there`, async () => {
    await phone.restart('/pages/review')
    const names = levels.asked(chain(kind, 20, 'x')).map(({ name }) => name)
    assert.ok(names.some(isContainer), 'so deep a chain must run out of templates')
    assert.deepEqual(
      names.filter((name) => !levels.names.has(name)),
      [],
    )
  })
}

void test('what is too deep for the templates is drawn all the same', async () => {
  const screen = await phone.restart('/pages/review')
  const nesting = built.filter((kind) => levels.names.has(`tmpl_1_${kind}`))
  assert.ok(nesting.length >= 3, 'views stand in views')
  for (const kind of nesting) {
    screen.page.setData({ root: chain(kind, 20, `at the end of 20 ${kind}`) })
    await phone.until(() => screen.text().includes(`at the end of 20 ${kind}`))
  }
})

void test('a node without its template would be found', async () => {
  const screen = await phone.restart('/pages/review')
  const odd = { cn: [{ sid: 'a', nn: '99' }] }
  assert.ok(levels.asked(odd).some(({ name }) => !levels.names.has(name)))
  assert.ok(levels.asked(screen.root()).every(({ name }) => levels.names.has(name)))
})
