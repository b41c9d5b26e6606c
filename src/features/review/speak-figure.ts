import { parsePrinted } from '@/schema/printed'

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千'] as const

/** Up to four digits: 5239 is 五千二百三十九, 10 is 十, 203 is 二百零三. */
function speakGroup(group: string): string {
  let words = ''
  let gap = false
  const digits = group.replace(/^0+/, '')
  for (const [i, digit] of [...digits].entries()) {
    const place = PLACES[digits.length - 1 - i] ?? ''
    if (digit === '0') gap = true
    else {
      words += `${gap ? '零' : ''}${DIGITS[Number(digit)]}${place}`
      gap = false
    }
  }
  return words.startsWith('一十') ? words.slice(1) : words
}

/** A whole number of up to eight digits as it is said. */
function speakWhole(whole: string): string {
  if (Number(whole) === 0) return '零'
  const high = whole.slice(0, -4)
  const low = whole.slice(-4)
  const lowWords = speakGroup(low)
  if (!Number(high)) return lowWords
  return `${speakGroup(high)}万${lowWords && low.startsWith('0') ? '零' : ''}${lowWords}`
}

function speakNumeral(numeral: string): string {
  const [whole = '0', fraction] = numeral.split('.')
  if (!/^\d+$/.test(whole)) return numeral
  return speakWhole(whole) + (fraction ? `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}` : '')
}

/**
 * A printed figure as it is said: 1.32亿 + 元 is 一点三二亿元, 94.16% is 百分之九十四点一六, 230多万 + 人次 is
 * 二百三十多万人次. What cannot be read is said as printed.
 */
export function speakFigure(printed: string, unit: string): string {
  const read = parsePrinted(printed)
  if (!read) return printed + unit
  const words = read.segments.map(({ role, text }) => (role === 'numeral' ? speakNumeral(text) : text))
  return read.segments.some(({ role }) => role === 'percent')
    ? `百分之${words.filter((word) => word !== '%').join('')}`
    : words.join('') + unit
}
