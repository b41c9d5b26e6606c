import fc from 'fast-check'
import { fitLine, fitText, wrap } from '@/features/share/draw/wrap'

/** A made-up font: every character is as wide as it is high, Latin letters and digits half of that. */
const wide = (text: string) => [...text].reduce((sum, one) => sum + (/[\x20-\x7e]/.test(one) ? 0.5 : 1), 0)
const measure = (text: string, size: number) => wide(text) * size
const lines = (text: string, width: number) => wrap(text, width, wide)

test.each([
  ['fits on one line', '省计生协会', 5, ['省计生协会']],
  ['breaks between characters', '省计生协会', 3, ['省计生', '协会']],
  ['。 and ， never begin a line', '甲乙丙，丁戊己。', 3, ['甲乙', '丙，丁', '戊己。']],
  ['（ and 《 never end a line', '甲乙（丙丁）', 3, ['甲乙', '（丙', '丁）']],
  ['a number stays with 万 and its unit', '有107.73万户家庭', 5, ['有', '107.73万户', '家庭']],
  ['近 and 多 stay with the number', '服务近2万人次，230多万元', 6, ['服务', '近2万人次，', '230多万元']],
  ['a word of letters is not broken', '会用AEDxyz救人', 3, ['会用', 'AEDxyz', '救人']],
  ['a space at a break is dropped', 'ab cd ef', 1.5, ['ab', 'cd', 'ef']],
  ['what is wider than a line is broken anyhow', '1234567890', 2, ['1234', '5678', '90']],
  ['a line break always breaks', '甲\n乙丙', 9, ['甲', '乙丙']],
  ['an empty text has no line', '', 9, []],
] as const)('%s', (_, text, width, wanted) => {
  expect(lines(text, width)).toEqual(wanted)
})

const chinese = fc
  .array(fc.constantFrom(...'的家庭健康服务中心，。、（）《》“”：；0123456789.%万亿多近户人 abc'), { maxLength: 60 })
  .map((letters) => letters.join(''))

test('whatever the text: nothing is lost, no line is too wide, no line begins with a mark', () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 6, max: 20 }), (text, width) => {
      const set = lines(text, width)
      expect(set.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of set) {
        expect(line).not.toBe('')
        expect(wide(line)).toBeLessThanOrEqual(width)
      }
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['甲乙丙丁', 4, { lines: ['甲乙丙丁'], size: 10, whole: true }],
  // two even lines rather than a full one and a leftover
  ['甲乙丙丁戊', 4, { lines: ['甲乙丙', '丁戊'], size: 10, whole: true }],
  ['甲乙丙丁戊己庚辛壬', 4, { lines: ['甲乙丙丁戊', '己庚辛壬'], size: 8, whole: true }],
  ['甲乙丙丁戊己庚辛壬癸子丑', 4, { lines: ['甲乙丙丁戊', '己庚辛壬…'], size: 8, whole: false }],
])('%s is set as large as it can be in two lines', (text, across, wanted) => {
  expect(fitText(text, { width: across * 10, most: 2, sizes: [10, 8], bold: true }, measure)).toEqual(wanted)
})

test('one line is made smaller until it fits, and never larger', () => {
  expect(fitLine('甲乙', 40, 10, true, measure)).toBe(10)
  expect(fitLine('甲乙丙丁戊己庚辛', 40, 10, true, measure)).toBe(5)
})
