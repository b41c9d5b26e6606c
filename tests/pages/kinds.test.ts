import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as words from '#wording/directory'
import { parseUrl, paths, route } from '@/routes'
import { has, tapAt, text } from '../support/directory'
import { aHost, aRoad, deadControls, sharedRoute, twiceOn } from '../support/page'
import { visit } from '../support/visit'

afterEach(() => jest.restoreAllMocks())

describe('a kind', () => {
  test.each(core.kinds.map((kind) => [kind.id, kind] as const))('%s is whole', async (id, kind) => {
    const page = await visit(paths.kind, `id=${id}`)
    const known = pack.places.filter((place) => place.kind === id)
    for (const said of [kind.name, kind.offers ?? kind.unknown ?? '', ...(kind.ask ?? [])])
      expect(text(page)).toContain(said)
    expect(text(page).includes(words.kindNotOwn)).toBe(!kind.own)
    expect(text(page)).toContain(known.length ? words.kindAll({ n: known.length }) : words.kindWhereNone)
    expect(twiceOn(page.root)).toEqual([])
    const road = aRoad()
    for (const figure of kind.review ?? []) await tapAt(page, `#fig-${figure}`)
    expect(road().map(parseUrl)).toEqual((kind.review ?? []).map((figure) => route('figure', { id: figure })))
    jest.restoreAllMocks()
    expect(await deadControls(await visit(paths.kind, `id=${id}`))).toEqual([])
  })

  test('leads to its list, of a city and of all', async () => {
    const page = await visit(paths.kind, 'id=sunflower')
    const road = aRoad()
    await tapAt(page, '#city-350200')
    await tapAt(page, '#kind-all')
    expect(road().map(parseUrl)).toEqual([
      route('list', { region: '350200', kind: 'sunflower' }),
      route('list', { kind: 'sunflower' }),
    ])
    expect(sharedRoute()).toMatchObject({ name: 'kind', params: { id: 'sunflower' } })
  })
})

describe('the grid of counties', () => {
  test('opens a city, and leads to the list of a county, a city, 平潭 and all', async () => {
    const page = await visit(paths.map)
    expect(has(page, '#region-350102')).toBe(false)
    await tapAt(page, '#region-350100')
    const road = aRoad()
    for (const id of ['350102', 'whole', '350128', 'all']) await tapAt(page, `#region-${id}`)
    expect(road().map(parseUrl)).toEqual(['350102', '350100', '350128', ''].map((region) => route('list', { region })))
  })

  test('begins with the city that its link names, and has a count on every name', async () => {
    const page = await visit(paths.map, 'region=350700')
    expect(has(page, '#region-350702')).toBe(true)
    const names = [...page.root.querySelectorAll('[id^=region-35]')].map((one) => one.textContent ?? '')
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !/ \d+$/.test(name))).toEqual([])
    expect(await deadControls(page)).toEqual([])
  })

  test.each(['region=350199', 'region=__proto__', 'region=%E0%A4%A'])(
    'opened with %s shows the cities',
    async (query) => {
      expect(has(await visit(paths.map, query), '#region-350100')).toBe(true)
    },
  )
})

describe('the hotlines', () => {
  test.each(core.hotlines.map((hotline) => [hotline.number, hotline] as const))(
    '%s says all of it and is called',
    async (number, hotline) => {
      const host = aHost()
      const page = await visit(paths.hotlines)
      const row = page.root.querySelector(`#call-${number}`)
      for (const said of [hotline.name, hotline.offers, hotline.hours ?? '', hotline.audience ?? ''])
        expect(row?.textContent).toContain(said)
      await tapAt(page, `#call-${number}`)
      expect(host.phone.mock.calls).toEqual([[{ phoneNumber: number }]])
    },
  )

  test('lead to their sources, and are passed on as themselves', async () => {
    const page = await visit(paths.hotlines)
    expect(sharedRoute()?.name).toBe('hotlines')
    const road = aRoad()
    await tapAt(page, '#to-sources')
    expect(road()).toEqual(['/packages/about/sources'])
  })
})
