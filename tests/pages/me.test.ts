import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import sourcesPack from '#packs/sources.json'
import * as about from '#wording/about'
import * as common from '#wording/common'
import * as words from '#wording/me'
import { PREFERENCES_KEY, type Preferences } from '@/store/preferences'
import { control, deadControls, tapOn } from '../support/page'
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

test('a phone that cannot keep the choice still shows it', async () => {
  jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('setStorageSync:fail the quota is exceeded')
  })
  const page = await visit('pages/me')
  await tapOn(page, text('large'))
  expect(classesOf(page)).toContain('is-large')
})

test('it says which content this is, for whom, and what is kept', async () => {
  const { root } = await visit('pages/me')
  const { contentVersion, published, organisation } = core.info
  for (const said of [contentVersion, published, organisation.name, organisation.about, organisation.contact])
    expect(root.textContent).toContain(said)
  expect(root.textContent).toContain(words.privacyText)
  expect(root.textContent).toContain(
    core.corrections.length ? words.correctionsCount({ n: core.corrections.length }) : words.correctionsNone,
  )
})

test('it leads to the sources, and nothing on it is dead', async () => {
  const page = await visit('pages/me')
  await tapOn(page, words.sources)
  expect((await pageAt('packages/about/sources', page.utils)).textContent).toContain(about.reviewText)
  expect(await deadControls(await visit('pages/me'))).toEqual([])
})

test('the sources name the article and what is not known of it, and a source for every kind and number', async () => {
  const { root } = await visit('packages/about/sources')
  const { source } = core.year
  for (const said of [source.title, source.unknown, ...source.authors, core.regions.standard, core.regions.source])
    expect(root.textContent).toContain(said)
  for (const { number, name, sources } of sourcesPack.hotlines) {
    expect(root.textContent).toContain(`${number} ${name}`)
    for (const { title } of sources) expect(root.textContent).toContain(title)
  }
  for (const { name, sources = [] } of sourcesPack.kinds) if (sources.length) expect(root.textContent).toContain(name)
})
