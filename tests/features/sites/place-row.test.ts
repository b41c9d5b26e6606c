import { placeRow, regionWords } from '@/features/sites/place-row'
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
  expect(row).not.toHaveProperty('far')
})

test('how far it is stands in the row, and is said with it', () => {
  const row = placeRow(aCore(), card, at, '直线距离约 3 公里')
  expect(row.far).toBe('直线距离约 3 公里')
  expect(row.spoken.split('，')).toContain('直线距离约 3 公里')
})

test('what is not known is said: no date, a grade still to be confirmed', () => {
  const row = placeRow(aCore(), { ...card, grade: 'B' }, at)
  expect(row).toMatchObject({ date: '日期未标', fresh: 1, grade: 'B', gradeWord: '待核实' })
})

test('a kind that is not there leaves its word empty and breaks nothing', () => {
  expect(placeRow(aCore(), { ...card, kind: 'nowhere' }, at).kind).toBe('')
})
