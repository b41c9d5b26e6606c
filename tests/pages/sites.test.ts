import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as common from '#wording/common'
import * as words from '#wording/sites'
import { selectSites } from '@/features/sites/select-sites'
import { aHost, aRoad, control, controlsOf, deadControls, nameOf, saidBy, tapOn, twiceOn } from '../support/page'
import { pageAt, tap, visit, type Visit } from '../support/visit'

const NOW = Date.UTC(2026, 10, 23, 4)

jest.mock('../../src/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 23, 4) }))

afterEach(() => jest.restoreAllMocks())

const view = selectSites(core, NOW)
const rowsOf = ({ root }: Visit) =>
  controlsOf(root).filter((one) =>
    view.places.some(({ name, where }) => nameOf(one).startsWith(name) && nameOf(one).includes(where)),
  )
const call = (number: string) => {
  const hotline = core.hotlines.find((one) => one.number === number)
  return words.callLabel({ name: hotline?.name ?? '', number })
}

describe('the services tab', () => {
  test('shows five places first and all of them when asked', async () => {
    const page = await visit('pages/sites')
    expect(view.total).toBe(pack.places.length)
    expect(rowsOf(page)).toHaveLength(5)
    await tapOn(page, words.more({ n: view.total - 5 }))
    expect(rowsOf(page)).toHaveLength(view.total)
    expect(page.root.querySelector('#sites-more')).toBeNull()
    expect(twiceOn(page.root)).toEqual([])
  })

  test('says of each place what it is, where, how sure and how old', async () => {
    const page = await visit('pages/sites')
    await tapOn(page, words.more({ n: view.total - 5 }))
    for (const { name, kind, where, gradeWord, date } of view.places) {
      const row = rowsOf(page).find((one) => nameOf(one).includes(name))
      for (const said of [name, kind, where, gradeWord, date]) expect(row && row.textContent).toContain(said)
    }
  })

  test('says how much is on record, and that there may be more', async () => {
    const { root } = await visit('pages/sites')
    const { cities, counties, total } = view
    expect(root.textContent).toContain(words.intro({ cities, counties, total }))
  })

  test('has no control that does nothing', async () => {
    expect(await deadControls(await visit('pages/sites'))).toEqual([])
  })

  test.each(core.hotlines.map(({ number }) => number))('calls %s', async (number) => {
    const host = aHost()
    await tapOn(await visit('pages/sites'), call(number))
    expect(host.phone.mock.calls).toEqual([[{ phoneNumber: number }]])
    expect(saidBy(host)).toEqual([])
  })

  test.each([
    ['makePhoneCall:fail cancel', []],
    ['makePhoneCall:fail', [common.dialFailed({ number: '120' })]],
    ['makePhoneCall:fail not supported', [common.dialFailed({ number: '120' })]],
  ])('a call that ends in %s', async (errMsg, said) => {
    const host = aHost()
    host.phone.mockRejectedValue({ errMsg })
    await tapOn(await visit('pages/sites'), call('120'))
    expect(saidBy(host)).toEqual(said)
    expect(said.every((one) => one.includes('120'))).toBe(true)
  })

  test('leads to the page of a place', async () => {
    const page = await visit('pages/sites')
    const [row] = rowsOf(page)
    await tap(page.utils, row ?? null)
    const place = await pageAt('packages/sites/place', page.utils)
    expect(place.textContent).toContain(view.places[0]?.name)
  })
})

describe('the page of a place', () => {
  test.each(pack.places.map((place) => [place.name, place] as const))('%s is whole', async (name, place) => {
    const { root } = await visit('packages/sites/place', `id=${place.id}`)
    for (const said of [name, place.address, place.source.title, words.gradeMeaning[place.grade], ...place.services])
      expect(root.textContent).toContain(said)
    expect(root.textContent).toContain(
      place.verifiedOn ? words.verifiedOn({ date: place.verifiedOn }) : words.verifiedNever,
    )
    expect(twiceOn(root)).toEqual([])
  })

  const [place] = pack.places
  if (!place) throw new Error('the content is gone')
  const open = () => visit('packages/sites/place', `id=${place.id}`)

  test('copies name and address, and says what to do with them', async () => {
    const host = aHost()
    await tapOn(await open(), words.copyAddress)
    expect(host.clipboard.mock.calls).toEqual([[{ data: `${place.name}，${place.address}` }]])
    expect(saidBy(host)).toEqual([words.addressCopied])
  })

  test('copies the questions to ask, a line each', async () => {
    const host = aHost()
    await tapOn(await open(), words.copyQuestions)
    const text = host.clipboard.mock.calls[0]?.[0].data ?? ''
    expect(text.split('\n')).toEqual([words.askHere({ address: place.address }), words.askHours, words.askBring])
  })

  test.each(pack.places.map((one) => [one.name, one] as const))('%s can be asked about by phone', async (_, one) => {
    const host = aHost()
    const page = await visit('packages/sites/place', `id=${one.id}`)
    await tapOn(page, one.phone[0] ?? words.call12345)
    expect(host.phone.mock.calls).toEqual([[{ phoneNumber: one.phone[0] ?? '12345' }]])
  })

  test('copies the address of the news, where there is one', async () => {
    const host = aHost()
    const known = pack.places.find((one) => one.source.url)
    const unknown = pack.places.find((one) => !one.source.url)
    const page = await visit('packages/sites/place', `id=${known?.id}`)
    await tapOn(page, words.copyUrl)
    expect(host.clipboard.mock.calls).toEqual([[{ data: known?.source.url }]])
    if (unknown) {
      const { root } = await visit('packages/sites/place', `id=${unknown.id}`)
      expect(controlsOf(root).map(nameOf)).not.toContain(words.copyUrl)
    }
  })

  test('has no control that does nothing, and goes home where nothing is under it', async () => {
    const page = await open()
    expect(await deadControls(page)).toEqual([])
    jest.restoreAllMocks()
    const again = await open()
    const road = aRoad()
    await tap(again.utils, control(again.root, common.home))
    expect(road()).toEqual(['/pages/review'])
  })
})
