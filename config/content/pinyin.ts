import { customPinyin, pinyin } from 'pinyin-pro'

/** Names of Fujian whose characters have more than one reading, and which the library reads otherwise in some places. */
const READINGS: Readonly<Record<string, string>> = {
  厦门: 'xià mén',
  厦港: 'xià gǎng',
  厦禾: 'xià hé',
  厦大: 'xià dà',
  长乐: 'cháng lè',
  长泰: 'cháng tài',
  长汀: 'cháng tīng',
  将乐: 'jiāng lè',
  莆田: 'pú tián',
  涵江: 'hán jiāng',
  柘荣: 'zhè róng',
  尤溪: 'yóu xī',
  大田: 'dà tián',
  浦城: 'pǔ chéng',
  漳浦: 'zhāng pǔ',
  霞浦: 'xiá pǔ',
  芗城: 'xiāng chéng',
  闽侯: 'mǐn hòu',
  筼筜: 'yún dāng',
  石码: 'shí mǎ',
}
customPinyin(READINGS)

/** 省市县区镇乡村 before 长 or 厦 begins a new word: 福州市长乐区 is not the mayor of anything. */
const SEAM = /(?<=[省市县区镇乡村])(?=[长厦])/

/** Syllables of the Chinese in a text, and its runs of latin letters and digits as they stand; marks are left out. */
export function syllables(text: string): string[] {
  return text
    .toLowerCase()
    .split(SEAM)
    .flatMap((part) => pinyin(part, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }))
    .flatMap((one) => one.match(/[a-z0-9]+/g) ?? [])
}

/**
 * A text in pinyin without tones or spaces, and its initials: 泰宁县妇幼保健院 is tainingxianfuyoubaojianyuan and tnxfybjy.
 * Numbers stay whole in both; ü is v, as keyboards have it.
 */
export function pinyinOf(text: string): { readonly full: string; readonly initials: string } {
  const all = syllables(text)
  return { full: all.join(''), initials: all.map((one) => (/^\d/.test(one) ? one : one.charAt(0))).join('') }
}
