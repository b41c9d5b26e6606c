import path from 'node:path'
import { compileContent } from '../../../config/content/compile'
import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const care = 'review/2022/04-care.yaml'
const stroke = 'tips/articles/stroke.yaml'

test('the content of the app compiles with no mistake', () => {
  expect(mistakesIn(compileContent(path.resolve(__dirname, '../../../src/content')))).toEqual([])
})

test('a copy that nobody spoilt compiles to the same packs, to the byte', () => {
  const [here, copy] = [compileContent(path.resolve(__dirname, '../../../src/content')), copyContent().compile()]
  expect(here.ok && copy.ok && JSON.stringify(copy.packs) === JSON.stringify(here.packs)).toBe(true)
})

test('mistakes in several files are reported all at once, sorted by file and line', () => {
  const copy = copyContent()
  const places = [
    copy.spoil('wording/zh-CN.yaml', '  back: 返回\n', "  back: ^''\n"),
    copy.spoil(stroke, 'tips: [call-120, heart-attack]', 'tips: [^call-999, heart-attack]'),
    copy.spoil(stroke, 'topic: firstaid', 'topic: ^first-aid'),
    copy.spoil('pack.yaml', 'appName: 闽家', 'appName: ^一个长得放不进标题栏的名字'),
    copy.spoil(care, 'value: 5090000', 'value: ^509000'),
    copy.spoil(care, 'value: 105', 'value: ^104'),
    copy.spoil('sites/places/350921.yaml', 'address: 霞浦县松港街道东昇社区', 'address: ^霞浦县(松港街道)'),
    copy.spoil('tips/articles/car-seat.yaml', 'checkedOn: 2026-11-23', 'checkedOn: ^昨天'),
  ]
  const byPlace = (a = '', b = '') => {
    const [[fileA = '', lineA], [fileB = '', lineB]] = [a.split(':'), b.split(':')]
    return fileA === fileB ? Number(lineA) - Number(lineB) : fileA < fileB ? -1 : 1
  }
  expect(mistakesIn(copy.compile()).map(placeIn)).toEqual([...places].sort(byPlace))
})

describe('an entry with a slip is known by its id all the same, and nobody else is blamed', () => {
  test.each([
    [
      'a figure that others relate to',
      care,
      'title: 安居工程\n    label: 计生家庭改善了居住条件',
      'title: 安居工程\n    label: ^',
    ],
    ['a kind that figures and places name', 'sites/kinds.yaml', 'name: 家庭健康服务中心', 'name: ^'],
    ['a hotline that areas lead to', 'sites/hotlines.yaml', 'name: 心理援助热线', 'name: ^'],
    ['a tip that figures and tips name', 'tips/articles/cpr-adult.yaml', 'checkedOn: 2026-11-23', 'checkedOn: ^'],
    ['the regions that places stand in', 'sites/regions.yaml', 'name: 福州市', 'name: ^'],
    [
      'the topics that tips stand under',
      'tips/topics.yaml',
      '{ id: firstaid, name: 急救 }',
      '{ id: firstaid, name: ^"" }',
    ],
  ])('%s', (_, file, from, to) => {
    const copy = copyContent()
    const place = copy.spoil(file, from, to)
    expect(mistakesIn(copy.compile()).map((one) => placeIn(one).split(':', 2))).toEqual([place?.split(':', 2)])
  })

  test.each([
    ['an area', care],
    ['the kinds', 'sites/kinds.yaml'],
    ['the hotlines', 'sites/hotlines.yaml'],
    ['the regions', 'sites/regions.yaml'],
    ['the topics', 'tips/topics.yaml'],
    ['a tip that others name', 'tips/articles/cpr-adult.yaml'],
  ])('%s in a file that cannot be read at all', (_, file) => {
    const copy = copyContent()
    const place = copy.append(file, '\n^"\n')
    const mistakes = mistakesIn(copy.compile())
    expect(new Set(mistakes.map((one) => one.file))).toEqual(new Set([file]))
    expect(mistakes.map((one) => one.line)).toContain(Number(place?.split(':')[1]))
  })
})

test.each([
  ['pack.yaml'],
  ['corrections.yaml'],
  ['review/terms.yaml'],
  ['review/2022/year.yaml'],
  ['sites/kinds.yaml'],
  ['sites/regions.yaml'],
  ['tips/topics.yaml'],
  ['wording/zh-CN.yaml'],
])('%s missing is said so, and nothing else', (file) => {
  const copy = copyContent()
  copy.remove(file)
  expect(mistakesIn(copy.compile())).toEqual([{ file, line: 1, column: 1, field: '', message: '缺这个文件，请补上' }])
})

test.each([
  [
    'a list of entries that is something else',
    'sites/kinds.yaml',
    'prenatal: 一\n',
    '整个文件应当是一个列表，每条以 - 开头',
  ],
  ['wording that is empty', 'wording/zh-CN.yaml', '', '整个文件写成一段一段，每段一个英文名'],
  ['an entry that is empty', stroke, '', '这里空着。不知道就把这一行删掉'],
])('%s is refused', (_, file, text, message) => {
  const copy = copyContent()
  copy.write(file, text)
  expect(mistakesIn(copy.compile())).toContainEqual({ file, line: 1, column: 1, field: '', message })
})

test('a file that has no place in a folder is pointed out', () => {
  const copy = copyContent()
  copy.write('tips/articles/中风.yaml', 'id: stroke\n')
  copy.write('sites/places/ningde.yaml', '[]\n')
  expect(mistakesIn(copy.compile()).map((one) => `${one.file} ${one.message}`)).toEqual([
    'sites/places/ningde.yaml 这个文件夹不收这样的文件名',
    'tips/articles/中风.yaml 这个文件夹不收这样的文件名',
  ])
})
