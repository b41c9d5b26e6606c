import type { Result } from '../../src/schema/issue'
import { printHours, readHours } from '../../src/schema/hours'
import { cellText } from './clean'
import type { Cell } from './table'

const CHINESE = /(周[一二三四五六日])/

/** 下午2:30 is 14:30; a word before a 24-hour time only says what the time says too. */
function afternoon(text: string): string {
  return text.replace(/(上午|早上|中午|下午|晚上|晚)(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})/g, (_, part: string, ...at) => {
    const [h1 = '', m1 = '', h2 = '', m2 = ''] = at.slice(0, 4).map(String)
    const late = /下午|晚/.test(part) && Number(h1) < 12
    const add = (hour: string, on: boolean) => `${Number(hour) + (on && Number(hour) < 12 ? 12 : 0)}`
    return `${add(h1, late)}:${m1}-${add(h2, late && Number(h2) < 12)}:${m2}`
  })
}

const PART_OF_DAY = '(?:上午|早上|中午|下午|晚上|晚)'
/** Two spans without a mark between them, or with a stroke. */
const NEXT_SPAN = new RegExp(`(\\d)\\s*(?:(?=${PART_OF_DAY}\\s*\\d)|/\\s*(?=${PART_OF_DAY}?\\s*\\d{1,2}:))`, 'g')
const NAMES_DAYS = /周|每天|工作日/
const MORNING = 7 * 60

/** A span that stands after a later one and begins at night: 8:30-12:00、2:30-5:30 means the afternoon, and is not turned. */
function nightAfterDay(part: string): string | undefined {
  const begins = [...part.matchAll(/(\d{1,2}):(\d{2})-\d{1,2}:\d{2}/g)].map(([span, hour, minute]) => ({
    span,
    at: Number(hour) * 60 + Number(minute),
  }))
  return begins.find(({ at }, i) => at < MORNING && at < (begins[i - 1]?.at ?? 0))?.span
}

/** Days that the text says are closed, as pieces of their own: 周末休息. What is not named is closed anyway. */
const CLOSED = /^(周[一二三四五六日](至周[一二三四五六日])?|周末|、)+(休息|不上班|闭馆|不开放|关门)$/
const HOLIDAYS = /法定|节假日|节日|假期/

/** Brings the ways in which people write hours to the one that `readHours` knows. Words it does not know stay. */
function toCanonical(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−~～]+/g, '-')
    .replace(/(\d)\s*[:.]\s*(\d{2})(?!\d)/g, '$1:$2')
    .replace(/(\d{1,2})[点时]半/g, '$1:30')
    .replace(/(\d{1,2})[点时](\d{2})分?/g, '$1:$2')
    .replace(/(\d{1,2})[点时](?!\d)/g, '$1:00')
    .replace(/星期|礼拜/g, '周')
    .replace(/[每逢]周/g, '周')
    .replace(/周天|周7|周七/g, '周日')
    .replace(/周([1-6])/g, (_, digit: string) => `周${'一二三四五六'.charAt(Number(digit) - 1)}`)
    .replace(/双休日|周六日|周六周日|周六、日/g, '周末')
    .replace(/24小时(营业|开放|服务|值班)?|全天候/g, '全天')
    .replace(/(\d{1,2}:\d{2})\s*(?:到|至|-+)\s*(\d{1,2}:\d{2})/g, '$1-$2')
    .replace(/(周[一二三四五六日])\s*(?:到|至|-)\s*周?([一二三四五六日])/g, '$1至周$2')
    .replace(/每日|天天|周一至周日/g, '每天')
    .replace(/[()]/g, ' ')
    .replace(/([^\d\s]):(?=\s*[\d上下早中晚全])/g, '$1 ')
  const parted = plain
    .replace(/\s*[,、和及与]\s*/g, '、')
    .replace(/\s*[;\n。]\s*/g, '；')
    .replace(NEXT_SPAN, '$1、')
    .replace(/(上午|早上|中午|下午|晚上|晚)\s+/g, '$1')
  return afternoon(parted)
    .replace(
      /(周[一二三四五六日])((?:、[一二三四五六日](?=[、 \d全]|$))+)/g,
      (_, first: string, more: string) => first + more.replace(/、/g, '、周'),
    )
    .replace(/(周[一二三四五六日末]|每天|工作日)、(?=\d|全天)/g, '$1 ')
    .replace(/(\d{1,2}:\d{2})\s+(?=\d)/g, '$1、')
    .replace(/(\d|全天)\s*、?\s*(?=周|每天|工作日)/g, '$1；')
    .replace(/\s+/g, ' ')
}

/**
 * Reads the opening hours of a cell and answers them in the form of the content. Not guessed: days that are not named.
 * Holidays are sent to the note: nobody can print them in a week, and they must not be lost.
 */
export function readCellHours(cell: Cell | undefined): Result<string> {
  if (HOLIDAYS.test(cellText(cell))) {
    return { ok: false, issues: [{ path: [], message: '这里只写一周的时间，节假日怎么开写到“备注”' }] }
  }
  const parts = toCanonical(cellText(cell))
    .split('；')
    .map((part) => part.replace(/[、 ]+$/, '').replace(/^[、 ]+/, ''))
    .filter((part) => part && !CLOSED.test(part.replace(/ /g, '')))
    // a piece that has days alone belongs to the next: 周一至周五、周六 8:30-12:00
    .reduce<string[]>((all, part) => {
      const last = all[all.length - 1]
      const waits = last !== undefined && CHINESE.test(last) && !/\d|全天/.test(last)
      // and a piece that has a time alone to the one before: 周一至周五 8:30-12:00；14:30-17:30
      const follows =
        last !== undefined && NAMES_DAYS.test(last) && /^\d{1,2}:\d{2}-/.test(part) && !NAMES_DAYS.test(part)
      return waits || follows ? [...all.slice(0, -1), `${last}、${part}`] : [...all, part]
    }, [])
  const night = parts.map(nightAfterDay).find(Boolean)
  if (night) {
    const message = `“${night}”写在后面却更早：下午的写成 14:30-17:30 这样，真是凌晨就写在前面`
    return { ok: false, issues: [{ path: [], message }] }
  }
  const read = readHours(parts.join('；'))
  if (read.ok) return { ok: true, value: printHours(read.value) }
  // the words of the cell, where ours stand for them
  const said = /24小时|全天候/.exec(cellText(cell))?.[0] ?? '全天'
  return {
    ok: false,
    issues: read.issues.map((one) => ({ ...one, message: one.message.replace('“全天', `“${said}`) })),
  }
}
