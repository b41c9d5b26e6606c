import { fillIn, sectionsWord } from '../../../config/content/placeholders'
import { packWords as words } from '../../support/pack-words'

test.each([
  [[6], '六'],
  [[4, 4], '四'],
  [[2], '两'],
  [[6, 4], '几'],
  [[], '几'],
])('years with %j areas are spoken of as %s', (counts, word) => {
  expect(sectionsWord(counts)).toBe(word)
})

test('every place is filled, and what is not a place stays', () => {
  expect(fillIn('{{app}}、{{app}}：{n} {{region}}', words)).toEqual({ text: '例子、例子：{n} 某地', unknown: [] })
})

test('what no pack has is named, whatever it is called', () => {
  expect(fillIn('{{constructor}}{{ app }}', words).unknown).toEqual(['constructor', ' app '])
})
