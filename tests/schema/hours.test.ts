import fc from 'fast-check'
import { printHours, readHours, type Span, type Week } from '@/schema/hours'
import { placeSchema } from '@/schema/site'
import { aPlace } from '../support/builders'
import { issuesOf } from '../support/issues'

const said = (text: string): string[] => {
  const read = readHours(text)
  return read.ok ? [] : read.issues.map(({ message }) => message)
}
const week = (text: string): Week => {
  const read = readHours(text)
  if (!read.ok) throw new Error(said(text).join())
  return read.value
}
const spans = (...pairs: [number, number][]): Span[] => pairs.map(([from, to]) => ({ from, to }))

test('the canonical example is seven days of spans in minutes', () => {
  const day = spans([510, 720], [870, 1050])
  const read = week('周一至周五 8:30-12:00、14:30-17:30；周六 9:00-12:00')
  expect(read).toEqual([day, day, day, day, day, spans([540, 720]), []])
})

test.each([
  ['每天 全天', '每天 全天'],
  ['每天 0:00-24:00', '每天 全天'],
  ['周末 9:00-17:00', '周末 9:00-17:00'],
  ['周六、周日 9:00-17:00', '周末 9:00-17:00'],
  ['周一、周三 8:00-11:30', '周一、周三 8:00-11:30'],
  ['工作日 8:00-17:30', '周一至周五 8:00-17:30'],
  ['周五至周一 8:00-9:00', '周一、周五至周日 8:00-9:00'],
  ['周一8:00-9:00；周一 9:00-10:00', '周一 8:00-10:00'],
  ['周二 14:00-17:00、8:00-11:00', '周二 8:00-11:00、14:00-17:00'],
  ['周一 20:00-24:00；周二 0:00-6:00', '周一 20:00-24:00；周二 0:00-6:00'],
  ['周一至周三、周五 8:00-9:00', '周一至周三、周五 8:00-9:00'],
  ['周一至周二 8:00-9:00', '周一、周二 8:00-9:00'],
  ['周一 8:59-10:59', '周一 8:59-10:59'],
  [' 周一 8:00-9:00 ； 周三 9:00-10:00 ', '周一 8:00-9:00；周三 9:00-10:00'],
])('%s is printed as %s', (text, printed) => {
  expect(printHours(week(text))).toBe(printed)
  expect(week(printed)).toEqual(week(text))
})

test.each([
  ['', /先写哪几天/],
  ['8:30-12:00', /先写哪几天.*每天/],
  ['周一至周五', /^“周一至周五”后面没有时间，时间写成 8:30-12:00，几段用顿号隔开$/],
  ['周一至周五 八点半', /“八点半”读不出来/],
  ['周一 20:00-6:00', /过了半夜，拆成两天写/],
  ['周一 8:00-8:00', /整天都开写 全天/],
  ['周一 8:00-24:30', /不是一天里的时间/],
  ['周一 8:70-9:00', /不是一天里的时间/],
  ['周一 8:60-10:00', /不是一天里的时间/],
  ['周一 8:00-10:60', /不是一天里的时间/],
  ['周一 24:00-24:00', /不是一天里的时间/],
  ['周一 8:00-12:00、11:00-13:00', /周一有两段时间重在一起/],
  ['每天 8:00-12:00；周三 9:00-10:00', /周三有两段时间重在一起/],
  ['周八 8:00-9:00', /先写哪几天/],
])('%s is refused with what to write', (text, message) => {
  expect(said(text).join()).toMatch(message)
})

test('every part that cannot be read is told, not only the first', () => {
  expect(said('周一 早上；8:00-9:00；周三 20:00-6:00')).toHaveLength(3)
})

test('the content compiler refuses hours that cannot be read', () => {
  expect(issuesOf(placeSchema, aPlace({ hours: '周一至周五 8:30-12:00' }))).toEqual([])
  expect(issuesOf(placeSchema, aPlace({ hours: '上班时间' }))).toEqual([expect.stringMatching(/^hours: .*先写哪几天/)])
})

/** Up to three spans of a day that do not touch. */
const aDay = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((marks) => marks.sort((a, b) => a - b).map((mark) => mark * 15))
  .map((marks) => Array.from({ length: Math.floor(marks.length / 2) }, (_, i) => marks.slice(2 * i, 2 * i + 2)))
  .map((pairs) => pairs.map(([from = 0, to = 0]) => ({ from, to })))

test('any week that is open at all is read back from what is printed', () => {
  fc.assert(
    fc.property(fc.array(aDay, { minLength: 7, maxLength: 7 }), (days) => {
      fc.pre(days.some((day) => day.length))
      expect(week(printHours(days))).toEqual(days)
    }),
    { numRuns: 300 },
  )
})

test('no text whatever makes the reader throw', () => {
  const pieces = fc.constantFrom(
    '周一',
    '至',
    '周五',
    '每天',
    '、',
    '；',
    ' ',
    '8:30',
    '-',
    '24:00',
    '全天',
    '周末',
    '9',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join('')),
      ),
      (text) => {
        const read = readHours(text)
        if (read.ok) expect(week(printHours(read.value))).toEqual(read.value)
        else expect(read.issues.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 1000 },
  )
})
