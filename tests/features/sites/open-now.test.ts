import { openNow } from '@/features/sites/open-now'
import { readHours, type Week } from '@/schema/hours'

const week = (text: string): Week => {
  const read = readHours(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
/** 2026-11-23 is a Monday. A time in China, whatever the zone of the machine. */
const at = (day: number, time: string) => Date.parse(`2026-11-${22 + day}T${time}+08:00`)
const office = week('周一至周五 8:30-12:00、14:30-17:30；周六 9:00-12:00')

test.each([
  [1, '08:29:59', { state: 'closed', next: { day: 0, inDays: 0, from: 510 } }],
  [1, '08:30:00', { state: 'open', until: 720 }],
  [1, '11:59:59', { state: 'open', until: 720 }],
  [1, '12:00:00', { state: 'break', again: 870 }],
  [1, '14:30:00', { state: 'open', until: 1050 }],
  [1, '17:30:00', { state: 'closed', next: { day: 1, inDays: 1, from: 510 } }],
  [5, '17:30:00', { state: 'closed', next: { day: 5, inDays: 1, from: 540 } }],
  [6, '12:00:00', { state: 'closed', next: { day: 0, inDays: 2, from: 510 } }],
  [7, '00:00:00', { state: 'closed', next: { day: 0, inDays: 1, from: 510 } }],
  [0, '23:59:59', { state: 'closed', next: { day: 0, inDays: 1, from: 510 } }],
])('an office, day %i at %s', (day, time, state) => {
  expect(openNow(office, at(day, time))).toEqual(state)
})

test('only on one day: after it closes, the next is that day a week on', () => {
  expect(openNow(week('周三 9:00-11:00'), at(3, '12:00:00'))).toEqual({
    state: 'closed',
    next: { day: 2, inDays: 7, from: 540 },
  })
})

test('a night over midnight is one opening', () => {
  const night = week('周一 20:00-24:00；周二 0:00-6:00')
  expect(openNow(night, at(1, '21:00:00'))).toEqual({ state: 'open', until: 1440 + 360 })
  expect(openNow(night, at(2, '05:00:00'))).toEqual({ state: 'open', until: 360 })
  expect(openNow(week('周一 20:00-24:00'), at(1, '21:00:00'))).toEqual({ state: 'open', until: 1440 })
})

test('an hour of rest before midnight ends an opening, a week without one does not', () => {
  const rest = week('周一 20:00-23:00；周二 0:00-6:00')
  expect(openNow(rest, at(1, '21:00:00'))).toEqual({ state: 'open', until: 1380 })
  const once = week('周一 8:00-24:00；周二至周日 全天')
  expect(openNow(once, at(1, '09:00:00'))).toEqual({ state: 'open', until: 7 * 1440 })
})

test('what never closes has no end, what never opens no next', () => {
  expect(openNow(week('每天 全天'), at(4, '03:00:00'))).toEqual({ state: 'open' })
  expect(openNow([[], [], [], [], [], [], []], at(4, '03:00:00'))).toEqual({ state: 'closed' })
})

test('days before 1970 have their weekday too', () => {
  // 1969-12-29 was a Monday
  expect(openNow(office, Date.parse('1969-12-29T09:00:00+08:00'))).toEqual({ state: 'open', until: 720 })
})

test('the state holds to the minute that it names', () => {
  for (let minute = 0; minute < 7 * 1440; minute += 7) {
    const now = at(1, '00:00:00') + minute * 60_000
    const state = openNow(office, now)
    if (state.state !== 'open') continue
    const midnight = now - (minute % 1440) * 60_000
    const until = midnight + (state.until ?? 0) * 60_000
    expect(openNow(office, until - 60_000).state).toBe('open')
    expect(openNow(office, until).state).not.toBe('open')
  }
})
