import { fieldName, parseYaml } from '../../../config/content/yaml-file'

const text = ['name: 例子', 'list:', '  - n: 1', '  - n: 2', '    m: 三', 'flow: { a: [1, 2] }', ''].join('\n')
const file = parseYaml(text, 'sites/例子.yaml')

test('a sound file answers with its data and no mistakes', () => {
  expect(file.data).toEqual({ name: '例子', list: [{ n: 1 }, { n: 2, m: '三' }], flow: { a: [1, 2] } })
  expect(file.mistakes).toEqual([])
})

test.each([
  ['the file itself', [], '', 1, 1],
  ['a field', ['name'], 'name', 1, 7],
  ['a list', ['list'], 'list', 3, 3],
  ['an entry of a list', ['list', 1], 'list[2]', 4, 5],
  ['a field of an entry', ['list', 1, 'm'], 'list[2].m', 5, 8],
  ['a value inside brackets', ['flow', 'a', 1], 'flow.a[2]', 6, 16],
  ['a missing field, which is reported where its entry stands', ['list', 0, 'm'], 'list[1].m', 3, 5],
  ['a missing field of a missing entry', ['list', 7, 'n'], 'list[8].n', 3, 3],
  ['a missing field at the top', ['title'], 'title', 1, 1],
])('%s is found again by line and column, counted from 1', (_, path, field, line, column) => {
  expect(file.mistakeAt(path, '例子')).toEqual({ file: 'sites/例子.yaml', line, column, field, message: '例子' })
})

test.each([
  ['a key given twice', 'a: 1\nb: 2\na: 3\n', 3, 1, '同一个字段写了两次，留一个'],
  ['a quotation mark left open', 'a: 1\nb: "二\n', 3, 1, /^不是合格的 YAML：.*查缩进、引号和冒号$/],
  ['a wrong indentation', 'a:\n  b: 1\n c: 2\n', 3, 1, /^不是合格的 YAML：/],
  ['a bracket left open', 'a: [1, 2\n', 2, 1, /^不是合格的 YAML：/],
  ['a tab for indentation', 'a:\n\tb: 1\n', 2, 1, /^不是合格的 YAML：/],
])('%s answers with a mistake at its place and no data', (_, broken, line, column, message) => {
  const { data, mistakes } = parseYaml(broken, 'x.yaml')
  expect(data).toBeUndefined()
  expect(mistakes[0]).toMatchObject({ file: 'x.yaml', line, column, field: '' })
  expect(mistakes[0]?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
})

test('an empty file has no data and no mistake of its own', () => {
  expect(parseYaml('', 'x.yaml')).toMatchObject({ data: null, mistakes: [] })
})

test('a field is called as a writer counts, from 1', () => {
  expect(fieldName(['figures', 0, 'where', 'section'])).toBe('figures[1].where.section')
  expect(fieldName([2, 'id'])).toBe('[3].id')
  expect(fieldName([])).toBe('')
})
