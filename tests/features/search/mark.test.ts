import { markerOf } from '@/features/search/mark'
import { suggestWords } from '@/features/search/suggest'
import type { SearchPack } from '@/schema/search'

const pack: SearchPack = {
  entries: [],
  lists: [
    { words: ['心肺复苏', 'CPR'], py: ['xin fei fu su', 'cpr'], shown: 2, leads: [] },
    { words: ['宝宝', '孩子', '暗号'], py: ['bao bao', 'hai zi', 'an hao'], shown: 2, leads: [] },
  ],
  ignored: ['怎么办'],
  popular: [],
  placesElsewhere: false,
}

/** The text with [ ] around what is marked. */
const marked = (query: string, text: string, py?: string) =>
  markerOf(pack, query)(text, py)
    .map((piece) => (piece.on ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['叶酸', '先吃叶酸，再吃叶酸', undefined, '先吃[叶酸]，再吃[叶酸]'],
  ['叶酸怎么办', '叶酸怎么办', undefined, '[叶酸]怎么办'],
  ['优生优指导', '优生优育指导中心', undefined, '[优生优]育[指导]中心'],
  ['奶', '喂奶和奶粉', undefined, '喂[奶]和[奶]粉'],
  ['cpr', '大人心肺复苏', undefined, '大人[心肺复苏]'],
  ['孩子发烧', '宝宝发烧、喘得快', undefined, '[宝宝][发烧]、喘得快'],
  ['ｈｐｖ', '免费打HPV疫苗', undefined, '免费打[HPV]疫苗'],
  ['1.32亿', '幸福工程 1.32亿元', undefined, '幸福工程 [1.32亿]元'],
  ['xinfei', '大人心肺复苏', 'da ren xin fei fu su', '大人[心肺]复苏'],
  ['xinf', '大人心肺复苏', 'da ren xin fei fu su', '大人[心肺]复苏'],
  ['xffs', '大人心肺复苏', 'da ren xin fei fu su', '大人[心肺复苏]'],
  ['sud', '维生素D，宝宝', 'wei sheng su d bao bao', '维生[素D]，宝宝'],
  ['xinfei', '大人心肺复苏', 'da ren', '大人心肺复苏'],
  ['zzz', '大人心肺复苏', 'da ren xin fei fu su', '大人心肺复苏'],
  ['的', '大人', undefined, '大人'],
])('%s in %s', (query, text, py, wanted) => {
  expect(marked(query, text, py).replace(/\]\[/g, '')).toBe(wanted.replace(/\]\[/g, ''))
})

test('an empty text has no pieces, and what is not marked is one', () => {
  expect(markerOf(pack, '叶酸')('')).toEqual([])
  expect(markerOf(pack, '叶酸')('中暑')).toEqual([{ text: '中暑', on: false }])
})

test('words that come near are offered, the nearest first, and quiet ones never', () => {
  expect(suggestWords(pack, '心肺苏')).toEqual(['心肺复苏'])
  expect(suggestWords(pack, 'xinfeifsu')[0]).toBe('心肺复苏')
  expect(suggestWords(pack, '暗号')).toEqual([])
  expect(suggestWords(pack, '')).toEqual([])
  expect(suggestWords(pack, '彩票')).toEqual([])
})
