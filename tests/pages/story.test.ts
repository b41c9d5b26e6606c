import core from '#packs/core.json'
import { close } from '#wording/common'
import * as lost from '#wording/lost'
import { citationCopied, copyCitation, scriptArea, storyArea, storyButton } from '#wording/review'
import * as words from '#wording/story'
import { selectFacts } from '@/features/review/select-facts'
import { figureView } from '@/features/review/select-figure'
import { system } from '@/store/system'
import { run } from '../support/draw'
import { aHost, aRoad, control, controlsOf, deadControls, nameOf, sharedCard, tapOn, twiceOn } from '../support/page'
import { citationOf } from '../support/subjects'
import { pageAt, tap, visit, type Visit } from '../support/visit'

const PAGE = 'packages/review/story'
const open = (query = '') => visit(PAGE, query)
const all = core.years[0].areas.flatMap((area) => area.figures)
const care = core.years[0].areas.find(({ id }) => id === '2022-care')
if (!care) throw new Error('the content is gone')

beforeAll(() => visit('pages/me'))
afterEach(() => jest.restoreAllMocks())

const titleOf = ({ root }: Visit) => root.querySelector('.nav .title')?.textContent
/** What is said for whoever listens, in order: how far the reader is, then the figure. */
const saidOn = ({ root }: Visit) =>
  [...root.querySelectorAll('#story-stage [aria-live] [role=img]')].map((one) => one.getAttribute('aria-label'))
const litOn = ({ root }: Visit) => root.querySelectorAll('.paneLit').length
const next = (page: Visit) => tap(page.utils, page.root.querySelector('#story-next'))

test('from the home through the whole year, a tap for each figure: each once, each lights a window', async () => {
  const home = await visit('pages/review')
  await tapOn(home, storyButton)
  const page = { ...home, root: await pageAt(PAGE, home.utils) }
  const seen: (string | null | undefined)[] = []
  for (let at = 1; page.root.querySelector('#story-next') && at < 100; at++) {
    expect(litOn(page)).toBe(at)
    seen.push(saidOn(page)[1])
    await next(page)
  }
  const wordsOnly = core.years[0].areas.flatMap(({ name, lead }) =>
    'words' in lead ? words.wordsSpoken({ name, ...lead }) : [],
  )
  expect(seen).toEqual([...all.map((figure) => figureView(figure).spoken), ...wordsOnly])
  expect(page.root.textContent).toContain(words.endAllTitle)
  await tapOn(page, words.again)
  expect(titleOf(page)).toBe(
    words.place({ name: core.years[0].areas[0]?.name ?? '', n: 1, total: core.years[0].areas[0]?.figures.length ?? 0 }),
  )
}, 30_000)

describe.each(core.years[0].areas.map((area) => [area.name, area] as const))('%s', (name, area) => {
  const total = area.figures.length || 1

  test('shows its figures as printed, each with its unit, its kinds and one name', async () => {
    const page = await open(`area=${area.id}`)
    for (const [i, figure] of area.figures.entries()) {
      const view = figureView(figure)
      const stage = page.root.querySelector('#story-stage')?.textContent
      for (const part of [figure.printed + figure.unit, figure.label, figure.title, view.stamp, figure.note ?? ''])
        expect(stage).toContain(part)
      for (const { word } of view.marks) expect(stage).toContain(word)
      expect(titleOf(page)).toBe(words.place({ name, n: i + 1, total }))
      expect(saidOn(page)).toEqual([words.position({ n: i + 1, total }), view.spoken])
      await next(page)
    }
    if (!area.figures.length) {
      for (const part of Object.values(area.lead)) expect(page.root.textContent).toContain(part)
      await next(page)
    }
    expect(page.root.querySelector('.body [role=heading]')?.textContent).toBe(words.endTitle({ name }))
  })

  test('leads on at its end: to the next area on the same page, to its own page, to its script', async () => {
    const following = core.years[0].areas[area.number % core.years[0].areas.length]
    const page = await open(`area=${area.id}&at=${total + 1}`)
    const road = aRoad()
    await tap(page.utils, page.root.querySelector('#story-page'))
    await tapOn(page, words.script)
    expect(road()).toEqual([`/pages/area?id=${area.id}`, `/packages/review/script?area=${area.id}`])
    expect(litOn(page)).toBe(total)
    await tapOn(page, words.following({ name: following?.name ?? '' }))
    expect(titleOf(page)).toContain(following?.name)
    expect(litOn(page)).toBe(total + 1)
    expect(road()).toHaveLength(2)
  })

  test('the first screen and the last have no control that does nothing, and no id twice', async () => {
    for (const at of [1, total + 1]) {
      const page = await open(`area=${area.id}&at=${at}`)
      expect(twiceOn(page.root)).toEqual([])
      expect(await deadControls(page)).toEqual([])
    }
  })
})

test('nothing moves by itself, and back leads a figure back', async () => {
  const page = await open('area=2022-care&at=3')
  const before = page.root.innerHTML
  await page.utils.act(async () => new Promise((done) => setTimeout(done, 400)))
  expect(page.root.innerHTML).toBe(before)
  await tapOn(page, words.previous)
  expect(saidOn(page)[1]).toBe(care.figures.map((one) => figureView(one).spoken)[1])
  await tapOn(page, words.previous)
  expect(page.root.querySelector('#story-back')).toBeNull()
})

test('the way back knows nothing of the taps: the address is replaced, and opens the same figure again', async () => {
  const page = await open('area=2022-care')
  const road = aRoad()
  const [replaced, pushed] = [jest.spyOn(window.history, 'replaceState'), jest.spyOn(window.history, 'pushState')]
  for (let i = 0; i < 3; i++) await next(page)
  expect(String(replaced.mock.calls.slice(-1)[0]?.[2])).toMatch(/packages\/review\/story\?area=2022-care&at=4$/)
  expect([road(), pushed.mock.calls]).toEqual([[], []])
  expect(saidOn(await open('area=2022-care&at=4'))).toEqual(saidOn(page))
})

test('is closed by its cross', async () => {
  const page = await open('area=2022-care')
  const back = page.root.querySelector('#nav-back')
  expect(back && nameOf(back)).toMatch(new RegExp(`${close}|回首页`))
  const road = aRoad()
  await tap(page.utils, back)
  expect(road()).toHaveLength(1)
})

test('a figure shows where it comes from, over the page; words lead to the whole area', async () => {
  const host = aHost()
  const page = await open('area=2022-care&at=2')
  await tapOn(page, words.where)
  const figure = care.figures[1]
  const sheet = page.root.querySelector<HTMLElement>('[role=dialog]')
  for (const part of [selectFacts(core, figure?.id)?.where, citationOf(figure?.id ?? ''), figure?.where.words])
    expect(sheet?.textContent).toContain(part)
  await tapOn(page, copyCitation)
  expect(host.clipboard.mock.calls).toEqual([[{ data: citationOf(figure?.id ?? '') }]])
  expect(host.toast.mock.calls[0]?.[0]?.title).toBe(citationCopied)
  const drive = await open('area=2022-drive')
  const road = aRoad()
  await tapOn(drive, words.toArea)
  expect(road()).toEqual(['/pages/area?id=2022-drive'])
})

test.each([
  ['area=2022-care', '2022-care', 'at=1'],
  ['area=2022-care&at=5', '2022-care', 'at=5'],
  ['area=2022-care&at=18', '2022-care', 'at=18'],
  ['at=1', '2022-lead', 'at=1'],
  ['at=53', '2022-drive', 'at=53'],
])('%s is passed on under the title of its area, and opens as it stands', async (query, area, at) => {
  await visit('pages/area', `id=${area}`)
  const { title } = sharedCard()
  const page = await open(query)
  const [card, stage] = [sharedCard(), page.root.querySelector('#story-stage')?.textContent]
  expect(card.title).toBe(title)
  expect(card.path).toBe(`/${PAGE}?${query.includes('area') ? `area=${area}&${at}` : `${at}&year=2022`}&v=261123`)
  expect((await open(card.path?.split('?')[1])).root.querySelector('#story-stage')?.textContent).toBe(stage)
})

test('after the last of the year it is passed on as the year', async () => {
  await visit('pages/review')
  const { title } = sharedCard()
  await open('at=54')
  expect(sharedCard()).toMatchObject({ title, path: `/${PAGE}?at=54&year=2022&v=261123` })
})

test.each([
  'area=nope',
  'area=2022-care&at=19',
  'area=2022-care&at=0',
  'area=2022-care&at=x',
  'at=55',
  'at=-1',
  'area=%E0%A4%A',
  'area=__proto__',
  `area=${'x'.repeat(4000)}`,
  'area=<script>alert(1)</script>&at=1',
])('%s says that it is not here, with ways on', async (query) => {
  const page = await open(query)
  expect(page.root.textContent).toContain(lost.unknownIdTitle)
  expect(page.root.querySelector('script, #story-stage')).toBeNull()
  expect(controlsOf(page.root).map(nameOf)).toEqual(expect.arrayContaining([lost.toReview, lost.toSites]))
})

test('where the area is known, what is not here leads to it', async () => {
  const page = await open('area=2022-care&at=99')
  const road = aRoad()
  await tapOn(page, lost.nearest({ name: care.name }))
  expect(road()).toEqual(['/pages/area?id=2022-care'])
})

test('on a single page it is read to its end, and on with the next area, without asking the host for anything', async () => {
  run(() => system.setState({ single: true }))
  const page = await open('area=2022-lead')
  const road = aRoad()
  for (let i = 0; i < 3; i++) await next(page)
  expect(controlsOf(page.root).map(nameOf)).toEqual([words.following({ name: '一老一小' }), words.previous])
  await tapOn(page, words.following({ name: '一老一小' }))
  expect(titleOf(page)).toContain('一老一小')
  expect(road()).toEqual([])
  run(() => system.setState({ single: false }))
})

test('every area’s page leads to both readings of it', async () => {
  for (const { id } of core.years[0].areas) {
    const page = await visit('pages/area', `id=${id}`)
    const road = aRoad()
    await tapOn(page, storyArea)
    await tapOn(page, scriptArea)
    expect(road()).toEqual([`/${PAGE}?area=${id}`, `/packages/review/script?area=${id}`])
    expect(control(page.root, storyArea)).toBeTruthy()
    jest.restoreAllMocks()
  }
})
