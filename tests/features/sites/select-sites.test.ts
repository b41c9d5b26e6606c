import core from '#packs/core.json'
import { placeRow, regionWords, selectSites } from '@/features/sites/select-sites'
import { aCore, someRegions } from '../../support/builders'

const at = Date.parse('2026-11-23T12:00:00+08:00')
const card = { id: 'example-place', name: '例子小屋一号', kind: 'example', adcode: '350429', grade: 'A' } as const

describe('a region is called as people call it', () => {
  test.each([
    ['350429', '三明 泰宁县'],
    ['350102', '福州 鼓楼区'],
    ['350100', '福州，区县未写明'],
    ['350128', '平潭'],
    ['350999', ''],
    ['', ''],
  ])('%j is %j', (adcode, words) => {
    expect(regionWords(someRegions(), adcode)).toBe(words)
  })

  test('a county of a city that we have, but which is not on the list, is not made up', () => {
    expect(regionWords(someRegions(), '350199')).toBe('福州，区县未写明')
  })
})

test('a row says name, kind, region, grade and date, seen and in one breath', () => {
  const row = placeRow(aCore(), { ...card, date: '2025-12-10' }, at)
  expect(row).toMatchObject({
    kind: '例子小屋',
    where: '三明 泰宁县',
    date: '2025年12月',
    fresh: 3,
    icon: 'kind-example',
  })
  expect(row.spoken).toBe('例子小屋一号，例子小屋，三明 泰宁县，位置有出处，消息日期2025年12月')
})

test('what is not known is said: no date, a grade still to be confirmed', () => {
  const row = placeRow(aCore(), { ...card, grade: 'B' }, at)
  expect(row).toMatchObject({ date: '日期未标', fresh: 1, grade: 'B', gradeWord: '待核实' })
})

test('a kind that is not there leaves its word empty and breaks nothing', () => {
  expect(placeRow(aCore(), { ...card, kind: 'nowhere' }, at).kind).toBe('')
})

test('the tab counts cities, counties and places; a city as a whole is no county', () => {
  const kindCounts = { '350100': { example: 2 }, '350102': { example: 3 }, '350429': { example: 1 } }
  const view = selectSites(aCore({ kindCounts, placeTotal: 6 }), at)
  expect(view).toMatchObject({ cities: 2, counties: 2, total: 6 })
})

test('the tab of the app has all cards in their order and every hotline', () => {
  const view = selectSites(core, at)
  expect(view.cities).toBe(9)
  expect(view.places.map(({ id }) => id)).toEqual(core.placeCards.map(({ id }) => id))
  expect(view.hotlines).toEqual(core.hotlines)
  expect(view.places.filter(({ kind, where, date }) => !kind || !where || !date)).toEqual([])
})
