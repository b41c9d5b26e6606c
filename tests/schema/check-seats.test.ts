import { checkSeats } from '@/schema/check-seats'
import { seatsSchema } from '@/schema/seats'
import { someRegions, someSeats } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

const { points, left } = someSeats()
const check = (change: Parameters<typeof someSeats>[0]) =>
  checkSeats(someSeats(change), someRegions()).map(({ path, message }) => `${path.join('.')}: ${message}`)

test('an empty file is told every field that it lacks', () => {
  expect(missingIn(seatsSchema)).toEqual(['source', 'licence', 'datum', 'points', 'central', 'left'])
  expect(issuesOf(seatsSchema, someSeats())).toEqual([])
})

test('latitude and longitude the wrong way round are refused', () => {
  const turned = someSeats({ points: { '350429': { entry: 'Taining', lat: 117.17, lng: 26.9 } } })
  expect(issuesOf(seatsSchema, turned)).toHaveLength(2)
})

test('every county and city stands once, but those that are hidden', () => {
  expect(check({})).toEqual([])
  expect(check({ left: {} })).toEqual([
    'points: 缺“350128”：写进 points 或 central；不收就写进 left，说明为什么',
    'points: 缺“350400”：写进 points 或 central；不收就写进 left，说明为什么',
  ])
})

test.each([
  [
    'a county twice',
    { left: { ...left, '350429': '例子' } },
    'left.350429: “350429”写了两次，points、central、left 里只留一处',
  ],
  ['a county that is none', { left: { ...left, '350199': '例子' } }, 'left.350199: 没有代码是“350199”的区县，请查对'],
  [
    'a city as a district',
    { central: ['350102', '350400'], left: { '350128': '例子' } },
    'central.1: “350400”是市，这里只写区',
  ],
  [
    'a district of a city without a point',
    { points: { '350100': points['350100'] }, central: ['350102', '350429'] },
    'central.1: 市“350400”没有点，代替不了这个区',
  ],
])('%s is named', (_, change, issue) => {
  expect(check(change as Parameters<typeof someSeats>[0])).toEqual([issue])
})
