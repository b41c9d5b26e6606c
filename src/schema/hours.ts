import type { Issue, Result } from './issue'

/** Minutes of a day, from midnight: 8:30 is 510. `to` may be 1440, the end of the day, and is always after `from`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Seven days, Monday first, each with its spans in order, none touching the next. A closed day is empty. */
export type Week = readonly (readonly Span[])[]

export const MIDNIGHT = 1440

const NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const WORDS: Readonly<Record<string, readonly number[]>> = {
  每天: [0, 1, 2, 3, 4, 5, 6],
  工作日: [0, 1, 2, 3, 4],
  周末: [5, 6],
}
const DAY = '(?:每天|工作日|周末|周[一二三四五六日](?:至周[一二三四五六日])?)'
const PART = new RegExp(`^(${DAY}(?:、${DAY})*) ?(.*)$`)
const SPAN = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/

/** 周五至周一 goes on over Sunday. */
function daysOf(words: string): number[] {
  return words.split('、').flatMap((word) => {
    const known = WORDS[word]
    if (known) return known
    const [first = 0, last = first] = word.split('至').map((name) => NAMES.indexOf(name))
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7)
  })
}

/** The span, or what is wrong with it. */
function spanOf(text: string): Span | string {
  if (text === '全天') return { from: 0, to: MIDNIGHT }
  const match = SPAN.exec(text)
  if (!match) return `“${text}”读不出来，时间写成 8:30-12:00，几段用顿号隔开`
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number)
  const [from, to] = [h1 * 60 + m1, h2 * 60 + m2]
  if (m1 > 59 || m2 > 59 || from >= MIDNIGHT || to > MIDNIGHT) return `“${text}”不是一天里的时间，最晚写到 24:00`
  if (from < to) return { from, to }
  return from === to
    ? `“${text}”开和关是同一个时间，整天都开写 全天`
    : `“${text}”过了半夜，拆成两天写，例如 周一 20:00-24:00；周二 0:00-6:00`
}

/** Puts spans in order and joins those that touch; undefined where two overlap. */
function inOrder(spans: readonly Span[]): Span[] | undefined {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1]
    if (last && span.from < last.to) return undefined
    if (last?.to === span.from) joined[joined.length - 1] = { from: last.from, to: span.to }
    else joined.push(span)
  }
  return joined
}

/**
 * Reads opening hours as they are registered: 周一至周五 8:30-12:00、14:30-17:30；周六 9:00-12:00. Days are 每天, 工作日,
 * 周末, 周一至周五 or 周一、周三; times are spans or 全天. Days that are not named are closed. Answers every part that
 * cannot be read; it never guesses, neither days that are missing nor a night that runs into the next day.
 */
export function readHours(text: string): Result<Week> {
  const issues: Issue[] = []
  const week: Span[][] = NAMES.map(() => [])
  const wrong = (message: string) => issues.push({ path: [], message })
  for (const part of text.split('；').map((one) => one.trim())) {
    const match = PART.exec(part)
    if (!match?.[1]) {
      wrong(`“${part}”先写哪几天，再写时间，例如 周一至周五 8:30-12:00；天天都开写 每天`)
      continue
    }
    if (!match[2]) {
      wrong(`“${part}”后面没有时间，时间写成 8:30-12:00，几段用顿号隔开`)
      continue
    }
    const spans = match[2].split('、').map(spanOf)
    for (const span of spans) {
      if (typeof span === 'string') wrong(span)
      else daysOf(match[1]).forEach((day) => week[day]?.push(span))
    }
  }
  const ordered = week.map((spans, day) => {
    const sorted = inOrder(spans)
    if (!sorted) wrong(`${NAMES[day] ?? ''}有两段时间重在一起，合成一段`)
    return sorted ?? []
  })
  return issues.length ? { ok: false, issues } : { ok: true, value: ordered }
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`
const spanWords = ({ from, to }: Span) => (from === 0 && to === MIDNIGHT ? '全天' : `${clock(from)}-${clock(to)}`)

/** 0 1 2 4 is 周一至周三、周五: three days or more in a row are one piece. */
function dayWords(days: readonly number[]): string {
  const word = Object.keys(WORDS).find((name) => name !== '工作日' && WORDS[name]?.join() === days.join())
  if (word) return word
  const runs: number[][] = []
  for (const day of days) {
    const run = runs[runs.length - 1]
    if (run?.[run.length - 1] === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined) => NAMES[day ?? 0] ?? ''
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}至${name(run[run.length - 1])}` : run.map(name).join('、')))
    .join('、')
}

/** Prints a week in the one form that content is written in; `readHours` reads it back to the same week. */
export function printHours(week: Week): string {
  const days = new Map<string, number[]>()
  week.forEach((spans, day) => {
    const words = spans.map(spanWords).join('、')
    if (words) days.set(words, [...(days.get(words) ?? []), day])
  })
  return [...days].map(([words, on]) => `${dayWords(on)} ${words}`).join('；')
}
