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
  return words
}

/** A whole number of up to eight digits as it is said. Only at its beginning 一十 is 十: 20010 is 二万零一十. */
function speakWhole(whole: string): string {
  if (Number(whole) === 0) return '零'
  const high = whole.slice(0, -4)
  const low = speakGroup(whole.slice(-4))
  const gap = low && whole.slice(-4).startsWith('0') ? '零' : ''
  return (Number(high) ? `${speakGroup(high)}万${gap}${low}` : low).replace(/^一十/, '十')
}

function speakNumeral(numeral: string): string {
  // two of something is 两: 两万人, 两户
  if (numeral === '2') return '两'
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
  const share = read.segments.some(({ role }) => role === 'percent')
  const words = read.segments.map(({ role, text }) => {
    if (role === 'numeral') return share ? `百分之${text === '2' ? DIGITS[2] : speakNumeral(text)}` : speakNumeral(text)
    return role === 'percent' ? '' : text
  })
  return words.join('') + (share ? '' : unit)
}
