import { MIDNIGHT, readHours } from '@/schema/hours'
import * as words from '#wording/directory'
import { openNow } from './open-now'

const two = (n: number) => `${n}`.padStart(2, '0')

/** 510 as 8:30; past midnight it says that it is the next day. */
function clock(minutes: number): string {
  const text = `${Math.floor((minutes % MIDNIGHT) / 60)}:${two(minutes % 60)}`
  return minutes > MIDNIGHT ? `${words.tomorrow} ${text}` : minutes === MIDNIGHT ? '24:00' : text
}

/** What registered hours say of now, always as what is registered; undefined where none are, or they cannot be read. */
export function sayHours(hours: string | undefined, at: number): string | undefined {
  const read = hours === undefined ? undefined : readHours(hours)
  if (!read?.ok) return undefined
  const now = openNow(read.value, at)
  switch (now.state) {
    case 'open':
      return now.until === undefined ? words.hoursOpenAll : words.hoursOpen({ until: clock(now.until) })
    case 'break':
      return words.hoursBreak({ again: clock(now.again) })
    case 'closed': {
      if (!now.next) return words.hoursClosed
      const { inDays, day, from } = now.next
      if (inDays === 0) return words.hoursToday({ from: clock(from) })
      const named = words.days[`d${day}` as keyof typeof words.days]
      return words.hoursNext({ day: inDays === 1 ? words.tomorrow : named, from: clock(from) })
    }
  }
}
