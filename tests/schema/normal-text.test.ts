import { normalText, termsOf } from '@/schema/normal-text'

test.each([
  ['ＡＢＣ１２３', 'abc123'],
  ['泰宁　妇幼', '泰宁 妇幼'],
  ['泉州市妇幼保健院·儿童医院（丰泽街）', '泉州市妇幼保健院 儿童医院 丰泽街'],
  ['  Lü  ', 'lv'],
  ['二〇一医院', '二〇一医院'],
  ['𬭼洲村', '𬭼洲村'],
  ['！？，。', ''],
])('%j is compared as %j', (text, normal) => {
  expect(normalText(text)).toBe(normal)
})

test.each([
  ['', []],
  [' ，。', []],
  ['妇幼', ['妇幼']],
  ['泰宁，暖心家园', ['泰宁', '暖心家园']],
  ['泰宁fy', ['泰宁', 'fy']],
  ['TaiNing FY', ['taining', 'fy']],
  ['龙津路18号', ['龙津路18号']],
  ['lizilu1hao', ['lizilu1hao']],
  ['妇幼 妇幼', ['妇幼']],
])('%j is the terms %j', (query, terms) => {
  expect(termsOf(query)).toEqual(terms)
})

test('what is pasted beyond a query is not read', () => {
  expect(termsOf('泰宁 '.repeat(10_000))).toEqual(['泰宁'])
  expect(termsOf('a'.repeat(10_000))).toEqual(['a'.repeat(60)])
})
