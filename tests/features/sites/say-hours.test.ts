import { sayHours } from '@/features/sites/say-hours'

// 2026-11-23 is a Monday; times are Beijing's
const at = (time: string, day = '2026-11-23') => Date.parse(`${day}T${time}:00+08:00`)
const NOON = '周一至周五 8:30-12:00、14:30-17:30'

test.each([
  ['open in the morning', NOON, at('09:00'), '按登记时间，现在开着，到 12:00'],
  ['open from the first minute', NOON, at('08:30'), '按登记时间，现在开着，到 12:00'],
  ['at lunch from the last minute', NOON, at('12:00'), '按登记时间，现在休息，14:30 再开'],
  ['open in the afternoon', NOON, at('14:30'), '按登记时间，现在开着，到 17:30'],
  ['not open yet', NOON, at('07:59'), '按登记时间，今天 8:30 开'],
  ['closed for the day', NOON, at('17:30'), '按登记时间，现在关着，明天 8:30 开'],
  ['closed on Friday evening', NOON, at('18:00', '2026-11-27'), '按登记时间，现在关着，周一 8:30 开'],
  ['closed on Saturday', NOON, at('10:00', '2026-11-28'), '按登记时间，现在关着，周一 8:30 开'],
  ['closed on Sunday', NOON, at('10:00', '2026-11-29'), '按登记时间，现在关着，明天 8:30 开'],
  ['a minute past eight in two digits', '每天 8:05-9:05', at('07:00'), '按登记时间，今天 8:05 开'],
  ['open to the end of the day', '周一 20:00-24:00', at('23:59'), '按登记时间，现在开着，到 24:00'],
  ['open past midnight', '周一 20:00-24:00；周二 0:00-6:30', at('22:00'), '按登记时间，现在开着，到 明天 6:30'],
  [
    'after midnight of such a night',
    '周一 20:00-24:00；周二 0:00-6:30',
    at('00:10', '2026-11-24'),
    '按登记时间，现在开着，到 6:30',
  ],
  [
    'open for two days and a half',
    '周一 20:00-24:00；周二 全天；周三 0:00-6:30',
    at('22:00'),
    '按登记时间，现在开着，到 周三 6:30',
  ],
  ['open to the end of tomorrow', '周一、周二 全天', at('22:00'), '按登记时间，现在开着，到 明天 24:00'],
  ['always open', '每天 全天', at('03:00'), '按登记时间，全天都开'],
  ['open once a week, a week from now', '周一 8:00-9:00', at('10:00'), '按登记时间，现在关着，周一 8:00 开'],
])('%s', (_, hours, now, words) => {
  expect(sayHours(hours, now)).toBe(words)
})

test('it is Beijing’s day, whatever the phone’s clock is set to', () => {
  expect(sayHours(NOON, Date.parse('2026-11-22T23:59:00Z'))).toBe('按登记时间，今天 8:30 开')
  expect(sayHours(NOON, Date.parse('2026-11-22T15:59:00Z'))).toBe('按登记时间，现在关着，明天 8:30 开')
})

test.each([
  ['none', undefined],
  ['empty', ''],
  ['words', '上班时间'],
  ['an hour that is none', '每天 8:30-25:00'],
])('hours that are %s say nothing rather than something wrong', (_, hours) => {
  expect(sayHours(hours, at('09:00'))).toBeUndefined()
})
