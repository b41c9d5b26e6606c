import { MIDNIGHT, readHours } from '@/schema/hours'
import * as words from '#wording/directory'
import { openNow, weekday } from './open-now'

const two = (n: number) => `${n}`.padStart(2, '0')

/** 510 as 8:30; the end of a day as 24:00. */
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`

const dayName = (day: number) => words.days[`d${day % 7}` as keyof typeof words.days]

/** When it closes; past midnight it says on which day, counted from `today`. */
function closing(until: number, today: number): string {
  const later = Math.ceil(until / MIDNIGHT) - 1
  const text = clock(until - later * MIDNIGHT)
  if (later === 0) return text
  return `${later === 1 ? words.tomorrow : dayName(today + later)} ${text}`
}

/** What registered hours say of now, always as what is registered; undefined where none are, or they cannot be read. */
export function sayHours(hours: string | undefined, at: number): string | undefined {
  const read = hours === undefined ? undefined : readHours(hours)
  if (!read?.ok) return undefined
  const now = openNow(read.value, at)
  switch (now.state) {
    case 'open':
      return now.until === undefined ? words.hoursOpenAll : words.hoursOpen({ until: closing(now.until, weekday(at)) })
    case 'break':
      return words.hoursBreak({ again: clock(now.again) })
    case 'closed': {
      if (!now.next) return words.hoursClosed
      const { inDays, day, from } = now.next
      if (inDays === 0) return words.hoursToday({ from: clock(from) })
      return words.hoursNext({ day: inDays === 1 ? words.tomorrow : dayName(day), from: clock(from) })
    }
  }
}
