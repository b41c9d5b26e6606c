import { cellText } from './clean'
import type { Cell } from './table'

/** The numbers of a cell, as content keeps them, or what is wrong with it. */
export type Phones =
  { readonly ok: true; readonly phones: readonly string[] } | { readonly ok: false; readonly why: string }

const END = '(?!\\d)'
const GAP = '[- ]*'
const MOBILE = new RegExp(`^(?:\\+?86${GAP})?(1[3-9]\\d)${GAP}(\\d{4})${GAP}(\\d{4})${END}`)
const LANDLINE = new RegExp(
  `^(?:(?:\\+?86${GAP})\\(?0?|\\(?0)(10|2\\d|[3-9]\\d{2})\\)?${GAP}([2-9]\\d{2,3})[- ]?(\\d{4})${END}`,
)
const SERVICE = new RegExp(`^([48]00)${GAP}(\\d)[- ]?(\\d)[- ]?(\\d)[- ]?(\\d)[- ]?(\\d)[- ]?(\\d)[- ]?(\\d)${END}`)
const SHORT = new RegExp(`^(1(?:0|2)\\d{3}|9[56]\\d{3,4})${END}`)
const LOCAL = new RegExp(`^([2-9]\\d{2,3})[- ]?(\\d{4})${END}`)
/** A spreadsheet that took a number for an amount dropped the zero before 591. */
const ZERO_LOST = /^(59[1-9])(\d{7,8})$/
const EXTENSION = new RegExp(`^ *(?:转分机|转|分机|ext\\.?|x|#|-) *(\\d{1,6})${END}`, 'i')
const LABEL = /^(联系电话|咨询电话|服务电话|办公电话|固定电话|固话|电话|座机|手机|热线|联系方式|tel)[:： ]*/i
const BETWEEN = /^[\s、，,；;/|和或及]+/

/** One number at the start of a text: what it is, and how many characters it took. */
function first(text: string, area: string): { phone: string; area: string; taken: number } | undefined {
  const mobile = MOBILE.exec(text)
  if (mobile) return { phone: mobile.slice(1).join(''), area, taken: mobile[0].length }
  const landline = LANDLINE.exec(text)
  if (landline) {
    const code = `0${landline[1] ?? ''}`
    return { phone: `${code}-${landline[2] ?? ''}${landline[3] ?? ''}`, area: code, taken: landline[0].length }
  }
  const service = SERVICE.exec(text)
  if (service) {
    const [head = '', ...digits] = service.slice(1)
    const rest = digits.join('')
    return { phone: `${head}-${rest.slice(0, 3)}-${rest.slice(3)}`, area, taken: service[0].length }
  }
  const short = SHORT.exec(text)
  if (short) return { phone: short[1] ?? '', area, taken: short[0].length }
  // a second number in the same cell is written without its area code
  const local = area ? LOCAL.exec(text) : undefined
  return local ? { phone: `${area}-${local[1] ?? ''}${local[2] ?? ''}`, area, taken: local[0].length } : undefined
}

/**
 * Reads the telephone numbers of a cell: several, full-width, with or without hyphens and brackets, with extensions
 * (转8012, -8012). A number without an area code is refused unless one stands before it in the cell: nobody can tell
 * from a list which city was meant.
 */
export function readPhones(cell: Cell | undefined): Phones {
  let rest = cellText(cell)
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−﹣~]/g, '-')
    .replace(/轉/g, '转')
    .replace(/\s+/g, (gap) => (gap.includes('\n') ? ',' : ' '))
  rest = ZERO_LOST.test(rest) ? rest.replace(ZERO_LOST, '0$1-$2') : rest
  const phones: string[] = []
  let area = ''
  for (rest = rest.replace(LABEL, '').trim(); rest; rest = rest.replace(BETWEEN, '').replace(LABEL, '').trim()) {
    const found = first(rest, area)
    if (!found) {
      const [piece = rest] = rest.split(/[、，,；;|]/)
      const why = LOCAL.test(rest)
        ? `“${piece}”没有区号，写成 0591-87654321 这样`
        : `“${piece}”读不出电话。只写号码，几个用顿号隔开，分机写 0591-87654321转8012，人名和说明写到“备注”`
      return { ok: false, why }
    }
    ;({ area } = found)
    rest = rest.slice(found.taken)
    const extension = EXTENSION.exec(rest)
    if (extension) rest = rest.slice(extension[0].length)
    phones.push(found.phone + (extension ? `转${extension[1] ?? ''}` : ''))
    if (rest && !BETWEEN.test(rest)) {
      return { ok: false, why: `“${found.phone}”后面的“${rest}”读不出来。两个号码用顿号隔开，说明写到“备注”` }
    }
  }
  return { ok: true, phones: [...new Set(phones)] }
}
