import core from '#packs/core.json'
import places from '#packs/places.json'
import * as words from '#wording/common'
import { noCoord, withCoord } from '#wording/directory'
import * as offers from '#wording/share'
import { parseUrl, paths } from '@/routes'
import { system } from '@/store/system'
import { momentsAddresses, momentsPages } from '../support/addresses'
import { run } from '../support/draw'
import { aHost, aRoad, controlsOf, deadControls, nameOf } from '../support/page'
import { tap, visit, type Visit } from '../support/visit'

const alone = (single: boolean) => run(() => system.setState({ single }))

// the app asks the host how it was started when it starts: that must be over before a test says otherwise
beforeAll(() => visit(paths.me))

afterEach(() => {
  alone(false)
  jest.restoreAllMocks()
})

const open = (url: string): Promise<Visit> => {
  const [path = '', query] = url.slice(1).split('?')
  return visit(path, query)
}

/** Rows that offer other ways to pass a page on: they say nothing of what the page is about. */
const OFFERS: readonly string[] = [
  offers.rowsTitle,
  offers.digestRow,
  offers.digestRowText,
  offers.posterRow,
  offers.posterRowText,
  // says which of a place's buttons to tap, and goes with them
  noCoord,
  withCoord,
]

/** The texts of a page's body in their order, without buttons and offers: those are gone on a single page, or words. */
function textsOf({ root }: Visit): string[] {
  const body = root.querySelector('#page > .body')
  if (!body) throw new Error('no body')
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? ''
    if (!node.parentElement?.closest('.button, .said, .act') && !OFFERS.includes(text)) found.push(text)
  }
  return found
}

/** Characters of a page that shows something: of one figure a screen there are no more. */
const LEAST = 30

/** Whatever a reader could take for something to tap, beside the controls themselves. */
const INVITING = '.dock, .chevron, .call > .phone, [tabindex]:not([role])'

test('every page that can be sent to Moments is looked at', () => {
  expect(momentsPages).toEqual(
    expect.arrayContaining(['review', 'area', 'figure', 'firstAid', 'place', 'tip', 'sites']),
  )
  const seen = new Set(momentsAddresses.map((url) => parseUrl(url)?.name))
  expect(momentsPages.filter((name) => !seen.has(name))).toEqual([])
})

describe.each(momentsAddresses.map((url) => [url]))('%s on a single page', (url) => {
  test('shows all that the page shows in the whole app', async () => {
    const whole = textsOf(await open(url))
    alone(true)
    const single = await open(url)
    expect(whole.join('').length).toBeGreaterThan(LEAST)
    expect(textsOf(single)).toEqual(whole)
  })

  test('has no control but those that stay on the page, and each of them does something', async () => {
    alone(true)
    const host = aHost()
    const page = await open(url)
    const road = aRoad()
    expect(page.root.querySelectorAll('[role=link], #nav-back, #nav-120')).toHaveLength(0)
    // a figure that opens has an arrow: its sheet stays on the page
    const invites = [...page.root.querySelectorAll(INVITING)].filter((part) => !part.closest('[role=button]'))
    expect(invites.map((part) => part.outerHTML)).toEqual([])
    expect(await deadControls(page)).toEqual([])
    expect(road()).toEqual([])
    expect([host.clipboard.mock.calls, host.phone.mock.calls]).toEqual([[], []])
  })
})

test('the numbers to call stay to be read', async () => {
  alone(true)
  for (const { id } of core.firstAid)
    expect((await open(`/pages/first-aid?id=${id}`)).root.textContent).toContain('120')
  expect((await open('/pages/tips')).root.textContent).toContain(words.call120)
  for (const { id, phone } of places.places.slice(0, 9))
    expect((await open(`/packages/sites/place?id=${id}`)).root.textContent).toContain(phone[0] ?? '12345')
  const sites = (await open('/pages/sites')).root.textContent
  expect(core.hotlines.filter(({ number }) => !sites?.includes(number))).toEqual([])
})

test('a figure opens over the page: its sheet closes, leads to other figures, and to nothing else', async () => {
  alone(true)
  const area = core.years[0].areas.find(({ figures }) => figures.some(({ of }) => of))
  const part = area?.figures.find(({ of }) => of)
  const page = await open(`/pages/area?id=${area?.id}`)
  const road = aRoad()
  await tap(page.utils, page.root.querySelector(`#fig-${part?.id}`))
  const sheet = page.root.querySelector('.sheet')
  if (!sheet) throw new Error('no sheet')
  expect(sheet.textContent).toContain(part?.where.words)
  expect(sheet.querySelector('.actions, .button')).toBeNull()
  const [close, ...others] = controlsOf(sheet)
  expect(close?.id).toBe('sheet-close')
  expect(others.length).toBeGreaterThan(0)
  const before = sheet.textContent
  await tap(page.utils, others[0] ?? null)
  expect(sheet.textContent).not.toBe(before)
  await tap(page.utils, page.root.querySelector('#sheet-close'))
  expect(page.root.querySelector('.sheet')).toBeNull()
  expect(road()).toEqual([])
})

test('a link that names nothing says so, and offers nothing that would be refused', async () => {
  alone(true)
  for (const path of [paths.area, paths.figure, paths.firstAid, paths.place, paths.tip]) {
    const { root } = await visit(path, 'id=nope')
    expect(root.textContent?.length).toBeGreaterThan(10)
    expect(controlsOf(root).map(nameOf)).toEqual([])
  }
})

test('the host draws its own bar and capsule above: the row takes no room for them', async () => {
  alone(true)
  for (const url of ['/pages/area?id=2022-care', '/pages/first-aid?id=cpr-adult']) {
    const { root } = await open(url)
    const row = root.querySelector<HTMLElement>('.nav')
    expect(row?.style.paddingTop).toBe('0px')
    expect(row && controlsOf(row)).toEqual([])
    expect(row?.querySelector('.actions')).toBeNull()
  }
})
