import fs from 'node:fs'
import path from 'node:path'
import { isTab, param, parseUrl, paths, route, tabNames, tipRoute, urlOf, type Route, type RouteName } from '@/routes'
import { tab as me } from '#wording/me'
import { tab as review } from '#wording/review'
import { tab as sites } from '#wording/sites'
import { tab as tips } from '#wording/tips'

const names = Object.keys(paths) as RouteName[]
const odd = [
  '2022-care',
  '帮扶关怀',
  'a&b=c',
  '100%',
  '%25',
  '%E4',
  ' ',
  'a b',
  '?x=1#y',
  '/pages/me',
  '+',
  '\'"<>',
  '😀',
  'a\nb',
]

describe('a url and its route are the same thing', () => {
  test.each(names)('%s without parameters', (name) => {
    const url = urlOf({ name, params: {} })
    expect(url).toBe(`/${paths[name]}`)
    expect(parseUrl(url)).toEqual({ name, params: {} })
  })

  test.each(names.flatMap((name) => odd.map((value) => [name, value] as const)))('%s with %j', (name, value) => {
    const there: Route = { name, params: { id: value, why: value } }
    expect(parseUrl(urlOf(there))).toEqual(there)
  })

  test('a url keeps to plain characters, whatever it carries', () => {
    for (const value of odd) expect(urlOf(route('area', { id: value }))).toMatch(/^\/pages\/area\?id=[\w%.!~*'()-]+$/)
  })

  test('a url is read with or without its first stroke', () => {
    const wanted = { name: 'area', params: { id: '2022-care' } }
    for (const start of ['', '/', '//']) expect(parseUrl(`${start}pages/area?id=2022-care`)).toEqual(wanted)
  })
})

test('a parameter keeps a = that nobody encoded, and one without a value is empty', () => {
  expect(parseUrl('pages/lost?to=a=b&why')).toEqual({ name: 'lost', params: { to: 'a=b', why: '' } })
})

test('parameters that are undefined or empty are left out of a route', () => {
  expect(route('figures', { area: '2022-care', counts: '' })).toEqual({
    name: 'figures',
    params: { area: '2022-care' },
  })
  expect(urlOf(route('lost', { why: 'missing' }))).toBe('/pages/lost?why=missing')
})

test('first aid opens in the main package, every other tip in its own', () => {
  expect(urlOf(tipRoute('stroke', 'firstaid'))).toBe('/pages/first-aid?id=stroke')
  expect(urlOf(tipRoute('folic-acid', 'pregnancy'))).toBe('/packages/tips/tip?id=folic-acid')
})

test.each([
  ['', undefined],
  [undefined, undefined],
  [null, undefined],
  [3, undefined],
  [['a'], undefined],
  ['%E5%B8%AE', '帮'],
  ['帮', '帮'],
  ['100%', '100%'],
  ['%E5%B8', '%E5%B8'],
])('a parameter handed over as %j is read as %j', (value, read) => {
  expect(param(value)).toBe(read)
})

test.each([
  [''],
  ['/'],
  ['pages/nowhere'],
  ['pages/area/x'],
  ['PAGES/AREA'],
  ['https://example.com'],
  ['?id=1'],
  ['#/pages/area'],
])('%j leads nowhere', (url) => {
  expect(parseUrl(url)).toBeUndefined()
})

test('2,000 garbage urls are read without a throw, and never as a page that there is not', () => {
  const bits = [
    '/',
    '?',
    '&',
    '=',
    '%',
    '%E4%B8',
    '%ZZ',
    '#',
    '..',
    'pages/area',
    'packages/tips/tip',
    'id',
    '__proto__',
    '帮',
    '\ud800',
    '\0',
    ' ',
  ]
  // a fixed sequence, so that a failure comes again
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  let read = 0
  for (let i = 0; i < 2000; i++) {
    const start = i % 2 ? `/${Object.values(paths)[next(names.length)]}?` : ''
    const url = start + Array.from({ length: next(12) }, () => bits[next(bits.length)]).join('')
    const found = parseUrl(url)
    if (!found) continue
    read++
    expect(names).toContain(found.name)
    expect(Object.values(found.params).every((value) => typeof value === 'string')).toBe(true)
  }
  expect(read).toBeGreaterThan(900)
})

describe('the app and its links know the same pages', () => {
  interface AppConfig {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
    preloadRule: Record<string, { packages: string[] }>
    tabBar: { list: { pagePath: string; text: string }[] }
  }
  let config: AppConfig
  beforeAll(() => {
    // as the build reads it; the tests' own defineAppConfig puts all pages in one list
    const whole = globalThis as { defineAppConfig?: unknown }
    whole.defineAppConfig = (one: unknown) => one
    config = jest.requireActual<{ default: AppConfig }>('@/app.config').default
  })
  const pagesOf = ({ pages, subPackages }: AppConfig) => [
    ...pages,
    ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
  ]

  test('every path of the routes is a page of the app, once, and the app has no other', () => {
    expect(pagesOf(config).sort()).toEqual(Object.values(paths).sort())
    expect(config.subPackages.every(({ pages }) => pages.length > 0)).toBe(true)
  })

  test.each(Object.values(paths))('%s has its file and its config', (page) => {
    const file = path.resolve(__dirname, '../src', page)
    expect(fs.existsSync(`${file}.tsx`)).toBe(true)
    expect(fs.existsSync(`${file}.config.ts`)).toBe(true)
  })

  test('the tabs are those of the routes, in their order, under their own words', () => {
    expect(config.tabBar.list.map(({ pagePath }) => pagePath)).toEqual(tabNames.map((name) => paths[name]))
    expect(config.tabBar.list.map(({ text }) => text)).toEqual([review, sites, tips, me])
    expect(names.filter(isTab)).toEqual([...tabNames])
    expect(config.pages[0]).toBe(paths.review)
  })

  test('every sub-package is fetched while some tab is read', () => {
    const roots = config.subPackages.map(({ root }) => root).sort()
    const rules = config.preloadRule
    const tabs = tabNames.map((name) => rules[paths[name]]?.packages ?? [])
    expect([...new Set(tabs.flat())].sort()).toEqual(roots)
    // one tap away from each
    expect(tabs.every((packages) => packages.includes('packages/search'))).toBe(true)
    // what chats open without a tab before it fetches what its own buttons lead to
    const chats = [paths.area, paths.figure, paths.firstAid]
    expect(Object.keys(rules).sort()).toEqual([...tabNames.map((name) => paths[name]), ...chats].sort())
    expect(Object.values(rules).every(({ packages }) => packages.every((root) => roots.includes(root)))).toBe(true)
  })
})
