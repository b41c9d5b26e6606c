import { inYear, mayBe, nameOf, type Shelves } from '@/features/reading/name-of'
import { parseUrl, type Route } from '@/routes'
import { aCore, aFigure, anArea, aPackedPlace, aTip, somePlaces } from '../../support/builders'
import { twoYears } from '../../support/two-years'

const core = aCore({
  areas: [anArea(), anArea({ id: '2000-second', number: 2, name: '例子二', figures: [aFigure({ id: '2000-other' })] })],
  firstAid: [aTip({ id: 'example-aid', title: '例子怎么救', topic: 'firstaid' })],
})
const shelves: Shelves = { core }

function to(url: string): Route {
  const route = parseUrl(url)
  if (!route) throw new Error(`${url} is no page`)
  return route
}
const named = (url: string, known = shelves) => nameOf(known, to(url))

test.each([
  ['/pages/area?id=2000-example', '例子'],
  ['/pages/area?id=2000-second', '例子二'],
  ['/pages/figure?id=2000-other', '例子里的家庭 141户'],
  ['/pages/first-aid?id=example-aid', '例子怎么救'],
  ['/packages/tips/tip?id=example-tip', '例子怎么做'],
  ['/packages/tips/topic?id=home', '家庭健康'],
  ['/packages/tips/topic?reader=everyone', '给所有人的贴士'],
  ['/packages/tips/topic?id=home&reader=everyone', '家庭健康'],
  ['/packages/sites/place?id=example-place', '例子小屋一号'],
  ['/packages/sites/kind?id=example', '例子小屋'],
  ['/packages/tips/quiz?seed=1', '健康十题，第 1 套'],
  ['/packages/tips/quiz?seed=123456', '健康十题，第 123456 套'],
])('%s is called %s', (url, name) => expect(named(url)).toBe(name))

test.each([
  '/pages/area?id=gone',
  '/pages/area',
  '/pages/figure?id=gone',
  '/pages/first-aid?id=gone',
  '/packages/tips/tip?id=gone',
  '/packages/tips/topic?id=gone',
  '/packages/tips/topic?reader=gone',
  '/packages/sites/place?id=gone',
  '/packages/sites/kind?id=gone',
  '/packages/tips/quiz',
  '/packages/tips/quiz?seed=12a',
  '/packages/tips/quiz?seed=a12',
  '/packages/tips/quiz?seed=1234567',
  '/pages/me',
  '/pages/review',
])('%s has no name', (url) => expect(named(url)).toBeUndefined())

test('a tip that is first aid is not looked for under the other address, nor the other way about', () => {
  expect(named('/packages/tips/tip?id=example-aid')).toBeUndefined()
  expect(named('/pages/first-aid?id=example-tip')).toBeUndefined()
})

describe('a digest', () => {
  const digest = (query: string) => named(`/packages/share/digest${query}`)

  test('that names nothing is of all areas of the newest year', () =>
    expect(digest('')).toBe('群聊摘要：工作 2 项，贴士 0 条'))

  test('counts what there is of what it names, first aid among the tips', () => {
    expect(digest('?areas=2000-second.gone')).toBe('群聊摘要：工作 1 项，贴士 0 条')
    expect(digest('?areas=2000-example.2000-second')).toBe('群聊摘要：工作 2 项，贴士 0 条')
    expect(digest('?tips=example-tip.example-aid..gone')).toBe('群聊摘要：工作 0 项，贴士 2 条')
    expect(digest('?areas=2000-second&tips=example-tip')).toBe('群聊摘要：工作 1 项，贴士 1 条')
  })

  test('of which nothing is there has no name', () => {
    expect(digest('?areas=gone')).toBeUndefined()
    expect(digest('?tips=gone.')).toBeUndefined()
  })
})

describe('a place', () => {
  const places = somePlaces({ places: [aPackedPlace({ id: 'far-place', name: '例子小屋二号' })] })
  const far = '/packages/sites/place?id=far-place'

  test('that the core does not name is named by its package, once that is here', () => {
    expect(named(far)).toBeUndefined()
    expect(named(far, { core, places })).toBe('例子小屋二号')
    expect(named('/packages/sites/place?id=example-place', { core, places })).toBe('例子小屋一号')
    expect(named('/packages/sites/place?id=gone', { core, places })).toBeUndefined()
  })

  test('may be there without a name only where the core does not name all', () => {
    const long = { core: aCore({ placeTotal: 2 }) }
    expect(mayBe(long, to(far))).toBe(true)
    expect(mayBe(shelves, to(far))).toBe(false)
    expect(mayBe(long, to('/packages/sites/kind?id=far-place'))).toBe(false)
  })
})

test('where there are several years a name of the review says which', () => {
  const [newest, older] = twoYears.years
  const area = older?.areas[0]
  const figure = older?.areas.flatMap(({ figures }) => figures)[0]
  if (!area || !figure) throw new Error('there is one year only')
  const known = { core: twoYears }
  const { year } = older.year
  expect(named(`/pages/area?id=${area.id}`, known)).toBe(inYear(twoYears, area.name, year))
  expect(named(`/pages/area?id=${area.id}`, known)).toContain(`${year}`)
  expect(named(`/pages/figure?id=${figure.id}`, known)).toContain(`${year}`)
  expect(named(`/pages/area?id=${newest.areas[0]?.id}`, known)).toContain(`${newest.year.year}`)
  expect(inYear(core, '例子', 2000)).toBe('例子')
})
