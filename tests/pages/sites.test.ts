import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as common from '#wording/common'
import * as directory from '#wording/directory'
import * as placeWords from '#wording/place'
import * as words from '#wording/sites'
import { selectSites } from '@/features/sites/select-sites'
import { aHost, aRoad, control, controlsOf, deadControls, nameOf, saidBy, tapOn, twiceOn } from '../support/page'
import { pageAt, tap, visit, type Visit } from '../support/visit'

const NOW = Date.UTC(2026, 10, 23, 4)

jest.mock('../../src/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 23, 4) }))

afterEach(() => jest.restoreAllMocks())

const ALL = { region: '', kind: '' }
const view = selectSites(core, ALL, NOW)
const row = (page: Visit, id: string | undefined) => page.root.querySelector<HTMLElement>(`#${id}`)
const call = (number: string) => {
  const hotline = core.hotlines.find((one) => one.number === number)
  return words.callLabel({ name: hotline?.name ?? '', number })
}

describe('the services tab', () => {
  test('shows five places, and leads to all of them', async () => {
    const page = await visit('pages/sites')
    expect(view.total).toBe(pack.places.length)
    const shown = pack.places.filter(({ id }) => row(page, id))
    expect(shown.map(({ id }) => id)).toEqual(view.places.map(({ id }) => id))
    expect(shown).toHaveLength(5)
    expect(twiceOn(page.root)).toEqual([])
    await tapOn(page, words.more({ n: view.total - 5 }))
    await pageAt('packages/sites/list', page.utils)
  })

  test('says of each place what it is, where, how sure and how old', async () => {
    const page = await visit('pages/sites')
    for (const { id, name, kind, where, gradeWord, date } of view.places)
      for (const said of [name, kind, where, gradeWord, date]) expect(row(page, id)?.textContent).toContain(said)
  })

  test('says how much is on record, and in how many counties', async () => {
    const { root } = await visit('pages/sites')
    expect(root.textContent).toContain(words.toMapText({ total: view.all, counties: view.counties }))
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
    await tap(page.utils, row(page, view.places[0]?.id))
    const place = await pageAt('packages/sites/place', page.utils)
    expect(place.textContent).toContain(view.places[0]?.name)
  })
})

describe('the page of a place', () => {
  test.each(pack.places.map((place) => [place.name, place] as const))('%s is whole', async (name, place) => {
    const { root } = await visit('packages/sites/place', `id=${place.id}`)
    const { source, grade, services, address } = place
    for (const said of [name, address, source.title, directory.gradeMeaning[grade], ...services])
      expect(root.textContent).toContain(said)
    expect(root.textContent).toContain(
      place.verifiedOn ? placeWords.verifiedOn({ date: place.verifiedOn }) : placeWords.verifiedNever,
    )
    // as exactly as the source says it: a day, a month, a year, or that there is no date
    const [year = '', month] = (source.date ?? '').split('-')
    const short = month ? `${year}年${Number(month)}月` : year && `${year}年`
    expect(root.textContent).toContain((source.date?.length === 10 ? source.date : short) || words.undated)
    expect(twiceOn(root)).toEqual([])
  })

  const [place] = pack.places
  if (!place) throw new Error('the content is gone')
  const open = () => visit('packages/sites/place', `id=${place.id}`)

  test('copies name and address, and says what to do with them', async () => {
    const host = aHost()
    await tapOn(await open(), directory.goCopy)
    expect(host.clipboard.mock.calls).toEqual([[{ data: `${place.name}，${place.address}` }]])
    expect(saidBy(host)).toEqual([directory.addressCopied])
  })

  test('copies the questions to ask, a line each', async () => {
    const host = aHost()
    await tapOn(await open(), directory.copyQuestions)
    const text = host.clipboard.mock.calls[0]?.[0].data ?? ''
    const kind = core.kinds.find(({ id }) => id === place.kind)
    expect(text.split('\n')).toEqual([directory.askHere({ address: place.address }), ...(kind?.ask ?? [])])
    expect(text.split('\n').length).toBeGreaterThan(2)
  })

  test.each(pack.places.map((one) => [one.name, one] as const))('%s can be asked about by phone', async (_, one) => {
    const host = aHost()
    const page = await visit('packages/sites/place', `id=${one.id}`)
    await tap(page.utils, page.root.querySelector('#place-call'))
    expect(host.phone.mock.calls).toEqual([[{ phoneNumber: one.phone[0] ?? '12345' }]])
  })

  test('copies the address of the news, where there is one', async () => {
    const host = aHost()
    const known = pack.places.find((one) => one.source.url)
    const unknown = pack.places.find((one) => !one.source.url)
    const page = await visit('packages/sites/place', `id=${known?.id}`)
    await tapOn(page, directory.copyUrl)
    expect(host.clipboard.mock.calls).toEqual([[{ data: known?.source.url }]])
    if (unknown) {
      const { root } = await visit('packages/sites/place', `id=${unknown.id}`)
      expect(controlsOf(root).map(nameOf)).not.toContain(directory.copyUrl)
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
