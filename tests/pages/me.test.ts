import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import sourcesPack from '#packs/sources.json'
import * as common from '#wording/common'
import * as words from '#wording/mine'
import { paths, type RouteName } from '@/routes'
import { PREFERENCES_KEY, type Preferences } from '@/store/preferences'
import { saved } from '@/store/saved'
import { system } from '@/store/system'
import { aHost, control, deadControls, saidBy, tapOn } from '../support/page'
import { pageAt, visit, type Visit } from '../support/visit'

const kept = (): unknown => JSON.parse(String(Taro.getStorageSync(PREFERENCES_KEY)))
const keptAs = (preferences: Preferences) => ({ version: 1, preferences })
const classesOf = ({ root }: Visit) => [...(root.querySelector('#page')?.classList ?? [])]
const text = (id: keyof typeof words.text) => `${words.textTitle}：${words.text[id]}`
const theme = (id: keyof typeof words.theme) => `${words.themeTitle}：${words.theme[id]}`

// Before the app starts: what an earlier visit left on this phone.
beforeAll(() => {
  Taro.setStorageSync(PREFERENCES_KEY, JSON.stringify(keptAs({ text: 'large', theme: 'dark' })))
})
afterEach(() => jest.restoreAllMocks())

test('a fresh start looks as the reader left it', async () => {
  const page = await visit('pages/me')
  expect(classesOf(page)).toEqual(expect.arrayContaining(['is-large', 'is-dark']))
  expect(control(page.root, text('large')).getAttribute('aria-checked')).toBe('true')
  expect(control(page.root, theme('dark')).getAttribute('aria-checked')).toBe('true')
  expect(document.documentElement.style.colorScheme).toBe('dark')
})

test.each([
  ['standard', []],
  ['large', ['is-large']],
  ['elder', ['is-elder']],
] as const)('text of size %s is there at once and is kept', async (id, classes) => {
  const page = await visit('pages/me')
  await tapOn(page, theme('light'))
  await tapOn(page, text(id))
  expect(classesOf(page).filter((one) => one.startsWith('is-'))).toEqual(classes)
  expect(control(page.root, text(id)).getAttribute('aria-checked')).toBe('true')
  expect(kept()).toEqual(keptAs({ text: id, theme: 'light' }))
})

test.each([
  ['dark', true],
  ['light', false],
  ['system', false],
] as const)('the theme %s is there at once and is kept', async (id, dark) => {
  const page = await visit('pages/me')
  await tapOn(page, text('standard'))
  await tapOn(page, theme(id))
  expect(classesOf(page).includes('is-dark')).toBe(dark)
  expect(kept()).toEqual(keptAs({ text: 'standard', theme: id }))
  expect(document.documentElement.style.colorScheme).toBe(dark ? 'dark' : 'light')
})

test.each(['pages/review', 'pages/area', 'packages/about/sources', 'pages/lost'])(
  'the choice reaches %s',
  async (path) => {
    await tapOn(await visit('pages/me'), text('elder'))
    expect(classesOf(await visit(path))).toContain('is-elder')
  },
)

test.each(['pages/review', 'pages/sites', 'pages/tips', 'pages/me'])('特大字 is one tap away on %s', async (path) => {
  await tapOn(await visit('pages/me'), text('standard'))
  const page = await visit(path)
  await tapOn(page, common.elderOnLabel)
  expect(classesOf(page)).toContain('is-elder')
  await tapOn(page, common.elderOffLabel)
  expect(classesOf(page)).not.toContain('is-elder')
})

test('a phone that cannot keep the choice still shows it, and says that it will be gone', async () => {
  jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('setStorageSync:fail the quota is exceeded')
  })
  const page = await visit('pages/me')
  const host = aHost()
  await tapOn(page, text('large'))
  expect(classesOf(page)).toContain('is-large')
  expect(saidBy(host)).toEqual([common.choiceFull])
})

test('it says which content this is and how much is kept, in rows that lead to the rest', async () => {
  saved.setState({ items: [{ url: '/pages/area?id=x', title: '例子', day: '' }] })
  const { root } = await visit('pages/me')
  const { contentVersion: version, published } = core.info
  for (const said of [words.contentAside({ version, published }), words.savedCount({ n: 1 }), words.privacyText])
    expect(root.textContent).toContain(said)
  expect(root.textContent).toContain(
    core.corrections.length ? words.correctionsCount({ n: core.corrections.length }) : words.correctionsNone,
  )
})

test('each row leads to its page, and nothing on it is dead', async () => {
  // the row of updates is there where an address is built in: see update.test.ts
  const { update: _elsewhere, ...rows } = words.rows
  for (const [name, row] of Object.entries(rows) as [RouteName, string][]) {
    const page = await visit('pages/me')
    await tapOn(page, row)
    expect((await pageAt(paths[name], page.utils)).textContent).toBeTruthy()
  }
  expect(await deadControls(await visit('pages/me'))).toEqual([])
})

test('the page about the app says whose it is, for whom, and whom to turn to', async () => {
  const { root } = await visit('packages/about/about')
  const { contentVersion, published, organisation } = core.info
  for (const said of [contentVersion, published, organisation.name, organisation.about, organisation.contact])
    expect(root.textContent).toContain(said)
})

describe('text in a host whose own text is larger', () => {
  afterEach(() => system.setState({ text: 1 }))
  const hostSays = ({ utils }: Visit, scale: number) =>
    utils.act(() => {
      system.setState({ text: scale })
    }) as Promise<void>
  const scaleOf = ({ root }: Visit) => root.querySelector<HTMLElement>('#page')?.style.getPropertyValue('--text-scale')

  test('follows it, and what was chosen is a floor', async () => {
    const page = await visit('pages/me')
    await tapOn(page, text('standard'))
    expect(scaleOf(page)).toBe('')
    await hostSays(page, 1.12)
    expect([scaleOf(page), classesOf(page).includes('is-elder')]).toEqual(['1.12', false])
    await tapOn(page, text('elder'))
    expect([scaleOf(page), classesOf(page).includes('is-elder')]).toEqual(['', true])
    await tapOn(page, text('standard'))
    await hostSays(page, 1.29)
    expect([scaleOf(page), classesOf(page).includes('is-elder')]).toEqual(['1.29', true])
  })

  test('is offered no 特大字 that would change nothing, and is told why', async () => {
    const page = await visit('pages/me')
    await hostSays(page, 1.5)
    expect(scaleOf(page)).toBe('1.5')
    expect(page.root.querySelector('#nav-elder')).toBeNull()
    expect(page.root.textContent).toContain(words.textFollows)
    await hostSays(page, 1)
    expect(page.root.querySelector('#nav-elder')).not.toBeNull()
    expect(page.root.textContent).not.toContain(words.textFollows)
  })
})

test('the sources name the article and what is not known of it, and a source for every kind and number', async () => {
  const { root } = await visit('packages/about/sources')
  const { source } = core.years[0].year
  for (const said of [source.title, source.unknown, ...source.authors, core.regions.standard, core.regions.source])
    expect(root.textContent).toContain(said)
  for (const { number, name, sources } of sourcesPack.hotlines) {
    expect(root.textContent).toContain(`${number} ${name}`)
    for (const { title } of sources) expect(root.textContent).toContain(title)
  }
  for (const { name, sources = [] } of sourcesPack.kinds) if (sources.length) expect(root.textContent).toContain(name)
})
