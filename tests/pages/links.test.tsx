import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import places from '#packs/places.json'
import tips from '#packs/tips.json'
import { appName } from '#wording/common'
import * as words from '#wording/lost'
import { TITLE_MAX } from '@/features/share/make-card'
import { guarded } from '@/features/reading/components/guarded'
import { openRoute } from '@/features/reading/use-open'
import { marked, param, paths, route, urlOf } from '@/routes'
import { click, draw } from '../support/draw'
import { aRoad, control, controlsOf, deadControls, nameOf, sharedCard, sharedRoute, tapOn } from '../support/page'
import { pageAt, visit, type Visit } from '../support/visit'

afterEach(() => jest.restoreAllMocks())

/** Pages of the review whose parameters name no area, whose id would say the year. */
const isOfNoArea = ({ name, params }: { readonly name: string; readonly params: object }) =>
  (name === 'review' || name === 'figures') && !('area' in params)

const GARBAGE = [
  '',
  'id=',
  'id=nope',
  'id=%E0%A4%A',
  'id=%',
  `id=${'x'.repeat(5000)}`,
  'id=<script>alert(1)</script>',
  'id=__proto__',
  'id=constructor',
  'id=a&id=b',
  'Id=2022-care',
  'id=2022-care%20',
  'id=[object Object]',
  'id=undefined',
]
const WITH_ID = [paths.area, paths.figure, paths.firstAid, paths.place, paths.tip]
const WAYS = [words.toReview, words.toSites, words.toTips]

const namesOn = ({ root }: Visit) => controlsOf(root).map(nameOf)

describe.each(WITH_ID)('%s', (path) => {
  test.each(GARBAGE.map((query) => [query.slice(0, 40), query] as const))(
    'opened with "%s" says that it is not here, with three ways on',
    async (_, query) => {
      const page = await visit(path, query)
      expect(page.root.textContent).toContain(words.unknownIdTitle)
      expect(page.root.textContent).not.toContain(words.brokenTitle)
      expect(page.root.querySelector('script')).toBeNull()
      expect(namesOn(page)).toEqual(expect.arrayContaining(WAYS))
    },
  )

  test('leads on to the tabs from there', async () => {
    const page = await visit(path, 'id=nope')
    const road = aRoad()
    for (const way of WAYS) await tapOn(page, way)
    expect(road()).toEqual([paths.review, paths.sites, paths.tips].map((one) => `/${one}`))
    jest.restoreAllMocks()
    expect(await deadControls(await visit(path, 'id=nope'))).toEqual([])
  })
})

const TABS = [paths.review, paths.sites, paths.tips, paths.me, paths.sources, paths.figures]

test.each(TABS.flatMap((path) => GARBAGE.slice(2, 7).map((query) => [path, query.slice(0, 40), query] as const)))(
  '%s takes no notice of %s',
  async (path, _, query) => {
    const { root } = await visit(path, query)
    expect(root.textContent).not.toContain(words.brokenTitle)
    expect(root.textContent?.length).toBeGreaterThan(100)
  },
)

describe('what a page shares', () => {
  const [area, place, tip, aid] = [core.years[0].areas[3], places.places[0], tips.tips[0], core.firstAid[0]]
  const figure = area?.figures[0]

  test.each(
    [
      route('review', {}),
      route('sites', {}),
      route('tips', {}),
      ...core.years[0].areas.map(({ id }) => route('area', { id })),
      route('figure', { id: figure?.id ?? '' }),
      route('figures', {}),
      route('figures', { area: area?.id ?? '', counts: 'money' }),
      route('place', { id: place?.id ?? '' }),
      route('tip', { id: tip?.id ?? '' }),
      route('firstAid', { id: aid?.id ?? '' }),
    ].map((one) => [urlOf(one), one] as const),
  )('%s leads back to itself', async (url, one) => {
    const [path = '', query] = url.slice(1).split('?')
    await visit(path, query)
    const { title = '' } = sharedCard()
    expect(title.trim()).not.toBe('')
    expect([...title].length).toBeLessThanOrEqual(TITLE_MAX)
    expect(title).not.toContain('undefined')
    // what is passed on says its year, so that it is the same when there is a newer one
    const year = isOfNoArea(one) ? { year: `${core.years[0].year.year}` } : {}
    expect(sharedRoute()).toEqual(marked({ ...one, params: { ...one.params, ...year } } as typeof one, '261123'))
  })
})

describe('a page that cannot be opened', () => {
  const to = route('place', { id: places.places[0]?.id ?? '' })

  test('whose package did not come gives way to a page that says so and tries again', async () => {
    const page = await visit(paths.review)
    jest.spyOn(Taro, 'navigateTo').mockRejectedValueOnce({ errMsg: 'navigateTo:fail timeout' })
    await page.utils.act(() => openRoute(to))
    const root = await pageAt(paths.lost, page.utils)
    const { why, to: again } = Taro.getCurrentInstance().router?.params ?? {}
    expect([why, param(again)]).toEqual(['package', urlOf(to)])
    expect(root.textContent).toContain(words.packageTitle)
    await tapOn({ ...page, root }, words.retry)
    expect((await pageAt(paths.place, page.utils)).textContent).toContain(places.places[0]?.name)
  })

  test('that is still not there on the second try says so again', async () => {
    const page = await visit(paths.review)
    const refuse = () => jest.spyOn(Taro, 'navigateTo').mockRejectedValueOnce({ errMsg: 'navigateTo:fail timeout' })
    refuse()
    await page.utils.act(() => openRoute(to))
    const root = await pageAt(paths.lost, page.utils)
    refuse()
    await tapOn({ ...page, root }, words.retry)
    expect((await pageAt(paths.lost, page.utils)).textContent).toContain(words.packageTitle)
  })

  test('because there is none such says that', async () => {
    const page = await visit(paths.review)
    jest.spyOn(Taro, 'navigateTo').mockRejectedValueOnce({ errMsg: 'navigateTo:fail page "x" is not found' })
    await page.utils.act(() => openRoute(to))
    expect((await pageAt(paths.lost, page.utils)).textContent).toContain(words.missingTitle)
  })

  test('with the page that says so missing too does not go round in circles', async () => {
    const page = await visit(paths.review)
    const navigate = jest.spyOn(Taro, 'navigateTo').mockRejectedValue({ errMsg: 'navigateTo:fail timeout' })
    await page.utils.act(() => openRoute(to))
    expect(navigate).toHaveBeenCalledTimes(2)
    await page.utils.act(() => openRoute(route('lost', { why: 'package' })))
    expect(navigate).toHaveBeenCalledTimes(3)
  })
})

test.each([
  ['', words.missingTitle, false],
  ['why=package', words.packageTitle, false],
  ['why=broken', words.brokenTitle, false],
  ['why=nonsense&to=nowhere', words.missingTitle, false],
  ['why=package&to=%E0%A4%A', words.packageTitle, false],
  [`why=package&to=${encodeURIComponent('/pages/lost?why=package')}`, words.packageTitle, false],
  [`why=package&to=${encodeURIComponent('https://example.org/pages/area')}`, words.packageTitle, false],
  [`why=package&to=${encodeURIComponent('javascript:alert(1)')}`, words.packageTitle, false],
  [`why=package&to=${encodeURIComponent('/pages/area?id=2022-care')}`, words.packageTitle, true],
])('the page of what is lost, opened with "%s"', async (query, title, again) => {
  const page = await visit(paths.lost, query)
  expect(page.root.textContent).toContain(title)
  expect(namesOn(page)).toEqual(expect.arrayContaining(WAYS))
  expect(namesOn(page).includes(words.retry)).toBe(again)
})

test('a path that is no page of ours gives way to the page that says so', async () => {
  const page = await visit(paths.me)
  await page.utils.act(async () => {
    await Taro.reLaunch({ url: '/pages/none?id=1' }).catch(() => undefined)
  })
  expect((await pageAt(paths.lost, page.utils)).textContent).toContain(words.missingTitle)
})

describe('a page that breaks while it is drawn', () => {
  const state = { broken: true }
  const Page = guarded(() => {
    if (state.broken) throw new Error('as a test wants it')
    return <p>whole</p>
  })

  // React reports what a boundary catches; here it is what we want
  const broken = async () => {
    await visit(paths.me)
    state.broken = true
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    return draw(<Page />).root
  }

  test('says so, and that it is not the reader, and leads on', async () => {
    const root = await broken()
    for (const said of [appName, words.brokenTitle, words.brokenText]) expect(root.textContent).toContain(said)
    const road = aRoad()
    for (const way of WAYS) click(control(root, way))
    expect(road()).toEqual([paths.review, paths.sites, paths.tips].map((one) => `/${one}`))
  })

  test('comes back by trying again once it is whole, and not before', async () => {
    const root = await broken()
    click(control(root, words.retry))
    expect(root.textContent).toContain(words.brokenTitle)
    state.broken = false
    click(control(root, words.retry))
    expect(root.textContent).toBe('whole')
  })
})
