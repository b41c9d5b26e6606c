import core from '#packs/core.json'
import pack from '#packs/places.json'
import { selectPlace } from '@/features/sites/select-place'
import type { Place } from '@/schema/site'
import { aCore, aKind, aPackedPlace, somePlaces } from '../../support/builders'

const at = Date.parse('2026-11-23T12:00:00+08:00')
const view = (change: Partial<Place> = {}) =>
  selectPlace(aCore(), somePlaces({ places: [aPackedPlace(change)] }), 'example-place', at)
const source = { title: '例子报道', sort: 'gov', official: true } as const

test('there is no place while its pack is not there, or for an id that names none', () => {
  expect(selectPlace(core, undefined, pack.places[0]?.id, at)).toBeUndefined()
  for (const id of ['nowhere', '', undefined]) expect(selectPlace(core, pack, id, at)).toBeUndefined()
})

test.each([
  ['a whole day', '2025-12-10', '2025-12-10'],
  ['a month', '2025-12', '2025年12月'],
  ['a year', '2025', '2025年'],
  ['no date', undefined, '日期未标'],
])('%s of the source is shown as far as it is known', (_, date, words) => {
  expect(view({ source: { ...source, date } })?.date).toBe(words)
})

test('the source is its title, its publisher where known, and what sort of source it is', () => {
  expect(view({ source })?.source).toBe('《例子报道》，政府网站')
  expect(view({ source: { ...source, publisher: '例子日报', sort: 'repost' } })?.source).toBe(
    '《例子报道》，例子日报，转载',
  )
})

test('what nobody confirmed is said to be so, what somebody did says when', () => {
  expect(view()?.verified).toBe('还没有向当地核实')
  expect(view({ verifiedOn: '2026-11-20' })?.verified).toBe('2026-11-20 核实过')
})

test('the questions to ask name the address', () => {
  expect(view({ address: '例子路9号' })?.questions[0]).toBe('还在例子路9号吗？')
  expect(view()?.questions).toHaveLength(3)
})

test.each(pack.places.map(({ id }) => [id]))('%s has words for everything that its page shows', (id) => {
  const place = selectPlace(core, pack, id, at)
  expect(place?.kind?.id).toBe(place?.place.kind)
  for (const words of [place?.precision, place?.source, place?.date, place?.grade, place?.verified, place?.row.where]) {
    expect(words).toBeTruthy()
    expect(words).not.toMatch(/undefined|[{}]/)
  }
})

describe('whom to call', () => {
  test('a place without a number leaves 12345, who can ask', () => {
    expect(view()?.call).toEqual({
      number: '12345',
      word: '问 12345',
      text: '这里没有公布电话。先打 12345 转问当地，可以这样问：',
      others: '',
    })
  })

  test('a place with one number is called itself', () => {
    expect(view({ phone: ['0598-7800000'] })?.call).toEqual({
      number: '0598-7800000',
      word: '打电话',
      text: '打 0598-7800000，可以这样问：',
      others: '',
    })
  })

  test('an extension is not dialled along: it is said', () => {
    expect(view({ phone: ['0598-7800000转802'] })?.call).toMatchObject({
      number: '0598-7800000转802',
      text: '打 0598-7800000，可以这样问：接通后转 802',
    })
  })

  test('further numbers are there to be read, the first is called', () => {
    const call = view({ phone: ['0598-7800000', '0598-7800001转2', '13900000000'] })?.call
    expect(call?.number).toBe('0598-7800000')
    expect(call?.others).toBe('别的电话：0598-7800001转2、13900000000')
  })
})

describe('registered hours', () => {
  test('say what is registered and what that means now', () => {
    // a Monday noon
    expect(view({ hours: '周一至周五 8:30-12:00、14:30-17:30' })?.hours).toEqual({
      registered: '周一至周五 8:30-12:00、14:30-17:30',
      now: '按登记时间，现在休息，14:30 再开',
    })
  })

  test('that cannot be read, or are not there, are not there', () => {
    expect(view({ hours: '上班时间' })?.hours).toBeUndefined()
    expect(view()?.hours).toBeUndefined()
  })
})

describe('news that is over a year old is to be confirmed by phone', () => {
  const OLD = '这条消息超过一年了，请先打电话确认。'
  test.each([
    ['fresh', '2025-12-10', undefined, undefined],
    ['a year and a day old', '2025-11-22', undefined, OLD],
    ['old, but confirmed since', '2020', '2026-11-01', undefined],
    ['old, and confirmed long ago', '2020', '2024-01-01', OLD],
    ['undated', undefined, undefined, '这条消息没有写日期，请先打电话确认。'],
    ['undated, but confirmed', undefined, '2026-11-01', undefined],
  ])('%s', (_, date, verifiedOn, words) => {
    expect(view({ source: { ...source, date }, verifiedOn })?.stale).toBe(words)
  })
})

describe('the questions to ask', () => {
  const withKind = (ask: readonly string[] | undefined) =>
    selectPlace(aCore({ kinds: [aKind(ask ? { ask: [...ask] } : {})] }), somePlaces(), 'example-place', at)?.questions

  test('are those of its kind, after whether it is still there', () => {
    expect(withKind(['几点开门？'])).toEqual(['还在例子路1号吗？', '几点开门？'])
  })

  test('are about hours and papers where its kind has none', () => {
    expect(withKind(undefined)).toEqual(['还在例子路1号吗？', '星期几、几点有人？', '要带什么证件，要不要先约？'])
  })
})

describe('others in the same county', () => {
  const many = Array.from({ length: 8 }, (_, i) => aPackedPlace({ id: `other-${i}` }))

  test('are at most five, without the place itself or another county', () => {
    const away = aPackedPlace({ id: 'away', adcode: '350429' })
    const places = [aPackedPlace(), away, ...many]
    const others = selectPlace(aCore(), somePlaces({ places }), 'example-place', at)?.others
    expect(others?.title).toBe('鼓楼区还有')
    expect(others?.rows.map(({ id }) => id)).toEqual(['other-0', 'other-1', 'other-2', 'other-3', 'other-4'])
  })

  test('are not named where there are none', () => {
    expect(view()?.others).toBeUndefined()
  })
})
