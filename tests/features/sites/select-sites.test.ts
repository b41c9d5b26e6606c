import fc from 'fast-check'
import core from '#packs/core.json'
import { knownFilter, selectSites } from '@/features/sites/select-sites'
import { aCore, aKind } from '../../support/builders'

const at = Date.parse('2026-11-23T12:00:00+08:00')
const ALL = { region: '', kind: '' }
const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id)

const card = (id: string, adcode: string, kind = 'example') => ({ id, name: id, kind, adcode, grade: 'A' }) as const

/** Six places in three counties, two of them of another kind. */
const six = aCore({
  kinds: [aKind(), aKind({ id: 'other', name: '别的小屋' })],
  kindCounts: {
    '350100': { example: 1 },
    '350102': { example: 2, other: 1 },
    '350429': { other: 1 },
    '350128': { example: 1 },
  },
  placeTotal: 6,
  placeCards: [
    card('gulou-a', '350102'),
    card('gulou-b', '350102'),
    card('fuzhou', '350100'),
    card('pingtan', '350128'),
    card('gulou-other', '350102', 'other'),
    card('taining-other', '350429', 'other'),
  ],
})

describe('the places of the tab', () => {
  test.each([
    ['all', ALL, ['gulou-a', 'gulou-b', 'fuzhou', 'pingtan', 'gulou-other'], 6, '全省服务点'],
    [
      'a city with its counties, 平潭 not among them',
      { region: '350100', kind: '' },
      ['gulou-a', 'gulou-b', 'fuzhou', 'gulou-other'],
      4,
      '福州市服务点',
    ],
    ['a county', { region: '350102', kind: '' }, ['gulou-a', 'gulou-b', 'gulou-other'], 3, '鼓楼区服务点'],
    ['平潭', { region: '350128', kind: '' }, ['pingtan'], 1, '平潭服务点'],
    ['a kind', { region: '', kind: 'other' }, ['gulou-other', 'taining-other'], 2, '全省别的小屋'],
    ['a kind in a city', { region: '350100', kind: 'other' }, ['gulou-other'], 1, '福州市别的小屋'],
  ])('%s', (_, filter, places, total, title) => {
    const view = selectSites(six, filter, at)
    expect(ids(view.places)).toEqual(places)
    expect(view).toMatchObject({ total, title, all: 6, counties: 3, filter, empty: undefined })
  })

  test('a city as a whole is no county', () => {
    const kindCounts = { '350100': { example: 2 }, '350102': { example: 3 }, '350429': { example: 1 } }
    expect(selectSites(aCore({ kindCounts, placeTotal: 6 }), ALL, at)).toMatchObject({ counties: 2, total: 6, all: 6 })
  })
})

describe('a county without a record', () => {
  test('says so and shows what its city has', () => {
    const lone = {
      ...six,
      regions: {
        ...six.regions,
        cities: six.regions.cities.map((city) =>
          city.code === '350100' ? { ...city, counties: { ...city.counties, '350125': '永泰县' } } : city,
        ),
      },
    }
    const { empty, total, places } = selectSites(lone, { region: '350125', kind: 'other' }, at)
    expect([total, places]).toEqual([0, []])
    expect(empty?.title).toBe('永泰县还没有登记到别的小屋')
    expect(empty?.near).toBe('同在福州市的')
    expect(ids(empty?.places)).toEqual(['gulou-other'])
  })

  test('shows other places of the province where its city has none', () => {
    const { empty } = selectSites(six, { region: '350429', kind: 'example' }, at)
    expect(empty?.near).toBe('省里别处的')
    expect(ids(empty?.places)).toEqual(['gulou-a', 'gulou-b', 'fuzhou', 'pingtan'])
  })

  test('平潭 is not consoled with 福州: it stands beside the city', () => {
    const { empty } = selectSites(six, { region: '350128', kind: 'other' }, at)
    expect(empty?.title).toBe('平潭还没有登记到别的小屋')
    expect(empty?.near).toBe('省里别处的')
  })
})

describe('what was kept on the phone', () => {
  test.each([
    ['a region of another province', { region: '440100', kind: '' }],
    ['a county that was done away with', { region: '350199', kind: '' }],
    ['金门, which is in no list', { region: '350527', kind: '' }],
    ['a kind of an older content', { region: '', kind: 'nowhere' }],
    ['names of what every object has', { region: 'constructor', kind: '__proto__' }],
  ])('%s is taken for all', (_, filter) => {
    expect(selectSites(core, filter, at)).toMatchObject({ filter: ALL, region: '全省', kind: '' })
  })

  test('one that is known stays when the other is not', () => {
    expect(knownFilter(core, { region: '350429', kind: 'nowhere' })).toEqual({ region: '350429', kind: '' })
    expect(knownFilter(core, { region: 'x', kind: 'warmhome' })).toEqual({ region: '', kind: 'warmhome' })
  })

  test('any text at all leaves a tab with places', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (region, kind) => {
        expect(selectSites(core, { region, kind }, at).places.length).toBeGreaterThan(0)
      }),
    )
  })
})

test('the tab of the app has the first five cards in their order, every need and every hotline', () => {
  const view = selectSites(core, ALL, at)
  expect(ids(view.places)).toEqual(core.placeCards.slice(0, 5).map(({ id }) => id))
  expect([view.total, view.all]).toEqual([core.placeTotal, core.placeTotal])
  expect(view.needs).toEqual(core.needs)
  expect(view.hotlines).toEqual(core.hotlines)
  expect(view.places.filter(({ kind, where, date }) => !kind || !where || !date)).toEqual([])
})
