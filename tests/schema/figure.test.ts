import { derivedSchema, figureSchema } from '@/schema/figure'
import { aFigure } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

test('an empty figure is told every field that it lacks', () => {
  expect(missingIn(figureSchema)).toEqual([
    'id',
    'title',
    'label',
    'printed',
    'value',
    'bound',
    'unit',
    'counts',
    'measure',
    'span',
    'says',
    'where',
  ])
})

test('a figure with all that it needs, and with all that it may have, is accepted', () => {
  expect(issuesOf(figureSchema, aFigure())).toEqual([])
  const full = {
    of: '2000-whole',
    scope: '全省',
    note: '说明。',
    where: { section: 6, item: 2, photo: true, words: '例子141户' },
    related: { figures: ['2000-whole'], kinds: ['example'], tips: ['example-tip'] },
  }
  expect(issuesOf(figureSchema, { ...aFigure(), ...full })).toEqual([])
})

test.each([
  ['a field nobody knows', { colour: 'red' }, 'colour: 没有 colour 这个字段，请删掉，或者查对字段名'],
  ['a number where words belong', { printed: 10 }, 'printed: 要加引号，照原文写，例如 "230多万"'],
  ['words where a number belongs', { value: '141' }, 'value: 应当是数字，现在是 141'],
  ['a list where words belong', { label: ['例子'] }, 'label: 应当是文字，现在是 Array'],
  ['nothing after the colon', { label: null }, 'label: 这里空着。不知道就把这一行删掉'],
  ['only spaces', { label: '  ' }, 'label: 不能空着。不知道就把这一行删掉'],
  ['a label too long for a line', { label: '字'.repeat(21) }, 'label: 有 21 个字，最多 20 个字，请写短些'],
  ['a half-width mark', { label: '例子,家庭' }, 'label: 中文里要用全角标点：，。；：？！（）'],
  ['a sentence with no place for the number', { says: '例子' }, 'says: 句子里要有 {figure}，数字会自动放在那里'],
  ['an id in capitals', { id: 'Example' }, 'id: 编号只用小写字母、数字和连字符，例如 cpr-adult'],
  ['an unknown bound', { bound: 'nearly' }, 'bound: 只能写其中一个：exact、about、atLeast；现在是 nearly'],
  ['a unit too long', { unit: '字'.repeat(9) }, 'unit: 最多 8 个字，现在是 9 个字'],
  [
    'a part that the article does not have',
    { where: { section: 7, words: '例子' } },
    'where.section: 原文只有六个部分',
  ],
  ['half a part', { where: { section: 1.5, words: '例子' } }, 'where.section: 要写整数，现在是 1.5'],
  ['one word to search by', { where: { section: 1, words: '例' } }, 'where.words: 最少 2 个字，现在是 1 个字'],
  [
    'a photo that is not one',
    { where: { section: 1, photo: false, words: '例子' } },
    'where.photo: 只能写 true，不然就把这一行删掉',
  ],
  ['an unknown relation', { related: { places: [] } }, 'related.places: 没有 places 这个字段，请删掉，或者查对字段名'],
])('%s is refused, with the field and what to write', (_, change, issue) => {
  expect(issuesOf(figureSchema, { ...aFigure(), ...change })).toEqual([issue])
})

test('several mistakes in one figure are all reported', () => {
  expect(issuesOf(figureSchema, { ...aFigure(), label: '', unit: 3, colour: 'red' })).toHaveLength(3)
})

test('a figure that we work out ourselves needs two ids to divide and a whole result', () => {
  const sound = { id: '2000-each', label: '平均每户', divide: ['2000-a', '2000-b'], value: 105, unit: '元' }
  expect(missingIn(derivedSchema)).toEqual(['id', 'label', 'divide', 'value', 'unit'])
  expect(issuesOf(derivedSchema, sound)).toEqual([])
  expect(issuesOf(derivedSchema, { ...sound, value: 104.9 })).toEqual(['value: 要写整数，现在是 104.9'])
  expect(issuesOf(derivedSchema, { ...sound, divide: ['2000-a'] })).toEqual(['divide.1: 缺这个字段，请补上'])
  expect(issuesOf(derivedSchema, { ...sound, divide: '2000-a' })).toEqual([
    'divide: 应当是一个列表（每行以 - 开头），现在是 2000-a',
  ])
  expect(issuesOf(derivedSchema, { ...sound, unit: '' })).toEqual(['unit: 不能空着'])
})
