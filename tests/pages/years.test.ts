import core from '#packs/core.json'
import { ofYear } from '#wording/common'
import { appName } from '#wording/common'
import * as listWords from '#wording/figures'
import * as words from '#wording/review'
import { makeDigest } from '@/features/share/make-digest'
import { selectFigures, noFilter } from '@/features/review/select-figures'
import { selectHome } from '@/features/review/select-home'
import { figureView } from '@/features/review/select-figure'
import { content } from '@/store/content'
import { aHost, aRoad, control, controlsOf, nameOf, sharedCard, tapOn } from '../support/page'
import { earlier, later, madeUp, twoYears, useTwoYears } from '../support/two-years'
import { visit, type Visit } from '../support/visit'

const [real] = core.years
const choice = (year: number) => `${words.yearTitle}：${words.yearWord({ year })}`
const choicesOn = ({ root }: Visit) => controlsOf(root).filter((one) => nameOf(one).startsWith(`${words.yearTitle}：`))

afterEach(() => {
  jest.restoreAllMocks()
  content.setState({ core })
})

test('with one year there is nothing to choose, and no page says the year twice', async () => {
  for (const page of ['pages/review', 'packages/review/figures', 'packages/share/digest'])
    expect(choicesOn(await visit(page))).toEqual([])
  expect((await visit('pages/area', 'id=2022-care')).root.textContent).toContain(words.position({ n: 4, total: 6 }))
})

describe('with two years', () => {
  beforeEach(useTwoYears)

  test('home shows the newest, and the other at a tap, in its address too', async () => {
    const page = await visit('pages/review')
    for (const { name } of madeUp) expect(page.root.textContent).toContain(name)
    expect(page.root.textContent).toContain('《编的文章》')
    const replaced = jest.spyOn(window.history, 'replaceState')
    await tapOn(page, choice(2022))
    for (const { name } of real.areas) expect(page.root.textContent).toContain(name)
    expect(page.root.textContent).not.toContain('编的')
    expect(replaced.mock.calls.at(-1)?.[2]).toMatch(/pages\/review\?year=2022$/)
    expect(sharedCard().title).toContain('2022')
    expect(sharedCard().path).toBe('/pages/review?year=2022&v=261123')
  })

  test('a link to the older year opens it; one to no year there is opens the newest', async () => {
    expect((await visit('pages/review', 'year=2022')).root.textContent).toContain(real.year.source.title)
    expect((await visit('pages/review', 'year=1066')).root.textContent).toContain('《编的文章》')
  })

  test("today's figure is of the year that is shown", () => {
    for (const at of [0, 1, 2, 3].map((day) => Date.UTC(2026, 10, 20 + day))) {
      expect(selectHome(twoYears, at).today?.figure.id).toMatch(/^2099-/)
      expect(selectHome(twoYears, at, '2022').today?.figure.id).toMatch(/^2022-/)
    }
  })

  test('what leads on from home stays in its year', async () => {
    const page = await visit('pages/review', 'year=2022')
    const road = aRoad()
    for (const name of [words.storyButton, words.figuresButton]) await tapOn(page, name)
    expect(road().map((url) => /year=2022/.test(url))).toEqual([true, true])
  })

  test('an old link to an area opens it in its own year, with the areas beside it', async () => {
    const { root } = await visit('pages/area', 'id=2022-care')
    expect(root.textContent).toContain(words.positionOfYear({ year: 2022, n: 4, total: 6 }))
    expect(root.textContent).toContain(real.areas[2]?.name)
    expect(sharedCard().path).toBe('/pages/area?id=2022-care&v=261123')
  })

  test.each([
    [later.id, earlier.id],
    [earlier.id, later.id],
  ])(
    'the page of %s shows both years as printed and leads to the other, without a word on more or less',
    async (id, other) => {
      const page = await visit('pages/figure', `id=${id}`)
      const { root } = page
      for (const { printed, unit } of [earlier, later]) expect(root.textContent).toContain(printed + unit)
      expect(root.textContent).toContain(words.yearsNote)
      expect(root.textContent).not.toMatch(/[↑↓→▲▼+]|增长|下降|增加|减少|同比/)
      const road = aRoad()
      await tapOn(
        page,
        words.yearSpoken({ year: other.slice(0, 4), figure: figureView(other === later.id ? later : earlier).spoken }),
      )
      expect(road()).toEqual([`/pages/figure?id=${other}`])
    },
  )

  test('the sheet shows both years too, and goes to the other in its place', async () => {
    const page = await visit('pages/area', 'id=2099-lead')
    await tapOn(page, figureView(later).spoken)
    const sheet = () => page.root.querySelector<HTMLElement>('[role=dialog]') ?? page.root
    expect(sheet().textContent).toContain(words.yearsNote)
    await tapOn({ ...page, root: sheet() }, words.yearSpoken({ year: 2022, figure: figureView(earlier).spoken }))
    expect(sheet().textContent).toContain(earlier.where.words)
  })

  test('the list of figures is that of a year, by its link, its area or a tap', async () => {
    const found = (filter: object) =>
      listWords.copyList({ n: selectFigures(twoYears, { ...noFilter, ...filter }).found })
    const page = await visit('packages/review/figures')
    expect(control(page.root, found({ year: '2099' }))).toBeTruthy()
    await tapOn(page, choice(2022))
    expect(control(page.root, found({ year: '2022' }))).toBeTruthy()
    expect(sharedCard()).toMatchObject({
      title: listWords.figuresShare({ year: 2022 }),
      path: '/packages/review/figures?year=2022&v=261123',
    })
    const linked = await visit('packages/review/figures', 'area=2022-care')
    expect(control(linked.root, found({ year: '2022', area: '2022-care' }))).toBeTruthy()
  })

  test('a digest tells of one year: the newest, the one of its link, or the one that is tapped', async () => {
    const host = aHost()
    const page = await visit('packages/share/digest')
    await tapOn(page, '复制文字')
    await tapOn(page, choice(2022))
    await tapOn(page, '复制文字')
    const [first, second] = host.clipboard.mock.calls.map(([{ data }]) => data)
    const digest = (of: (typeof twoYears.years)[number]) =>
      makeDigest({ kind: 'digest', ...of, tips: [], length: 'lines' }, core.info.contentVersion)
    expect(first).toBe(digest(twoYears.years[0]))
    expect(second).toBe(digest(real))
    await visit('packages/share/digest', 'areas=2022-care')
    expect(sharedCard().title).toContain('2022')
  })

  test('the story of a year begins with it, and names it', async () => {
    const { root } = await visit('packages/review/story', 'year=2022')
    expect(root.textContent).toContain(ofYear({ year: 2022, name: real.areas[0]?.name ?? '' }))
    expect(sharedCard().path).toMatch(/packages\/review\/story\?at=1&year=2022/)
    expect((await visit('packages/review/story', 'area=2099-care')).root.textContent).toContain('编的家庭')
  })

  test('a script opens with the year of its area', async () => {
    expect((await visit('packages/review/script', 'area=2022-care')).root.textContent).toContain('2022年')
    expect((await visit('packages/review/script', 'area=2099-care')).root.textContent).toContain('2099年')
  })

  test('the sources of both years are named', async () => {
    const { root } = await visit('packages/about/sources')
    for (const { year } of twoYears.years) expect(root.textContent).toContain(year.source.title)
    expect(root.textContent).not.toContain(appName.repeat(2))
  })
})
