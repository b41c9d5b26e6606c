import type { Span, Week } from '@/schema/hours'
import { MIDNIGHT } from '@/schema/hours'

/**
 * What registered hours say of a moment. Minutes count from today's midnight in China. Holidays are not known here: the
 * screen says so.
 */
export type OpenState =
  /** `until` is over 1440 where it stays open past midnight, and missing where it never closes. */
  | { readonly state: 'open'; readonly until?: number }
  /** Closed between two spans of today, as at noon. */
  | { readonly state: 'break'; readonly again: number }
  /** `day` is 0 for Monday to 6, `inDays` 0 for later today to 7 for this day next week; no `next` where it never opens. */
  | {
      readonly state: 'closed'
      readonly next?: { readonly day: number; readonly inDays: number; readonly from: number }
    }

const MINUTE = 60 * 1000
/** China keeps one time all the year round; phones without Intl know no other zones either. */
const CHINA = 8 * 60
/** 1970-01-01 was a Thursday. */
const FIRST_DAY = 3

/** How long it stays open from the end of a span: a span that ends at midnight goes on if the next day begins with one. */
function openUntil(week: Week, today: number, span: Span): number | undefined {
  let until = span.to
  for (let days = 1; days <= 7; days++) {
    if (until < days * MIDNIGHT) return until
    const first = week[(today + days) % 7]?.[0]
    if (first?.from !== 0) return until
    until = days * MIDNIGHT + first.to
  }
  return undefined
}

/** The day of the week in China at `at`, ms since the epoch: 0 for Monday to 6. */
export function weekday(at: number): number {
  const date = Math.floor((Math.floor(at / MINUTE) + CHINA) / MIDNIGHT)
  return (((date + FIRST_DAY) % 7) + 7) % 7
}

/** Whether registered hours are open at `at`, ms since the epoch, and when that changes. */
export function openNow(week: Week, at: number): OpenState {
  const minutes = Math.floor(at / MINUTE) + CHINA
  const date = Math.floor(minutes / MIDNIGHT)
  const today = weekday(at)
  const now = minutes - date * MIDNIGHT
  const spans = week[today] ?? []
  const current = spans.find(({ from, to }) => from <= now && now < to)
  if (current) {
    const until = openUntil(week, today, current)
    return until === undefined ? { state: 'open' } : { state: 'open', until }
  }
  const later = spans.find(({ from }) => from > now)
  if (later && spans.some(({ to }) => to <= now)) return { state: 'break', again: later.from }
  if (later) return { state: 'closed', next: { day: today, inDays: 0, from: later.from } }
  for (let inDays = 1; inDays <= 7; inDays++) {
    const day = (today + inDays) % 7
    const first = week[day]?.[0]
    if (first) return { state: 'closed', next: { day, inDays, from: first.from } }
  }
  return { state: 'closed' }
}
