import { joinedRuns, lookUps, QUERY_MOST, readQuery, runsIn, tokensOf, type Run } from '@/features/search/read-query'

const said = (runs: readonly Run[]) => runs.map(({ text, sort }) => `${sort} ${text}`).join(', ')
const IGNORED = ['什么时候', '什么', '怎么', '吗']
const read = (text: string) => said(readQuery(text, IGNORED))

test.each([
  ['叶酸', 'han 叶酸'],
  ['yesuan', 'latin yesuan'],
  ['YESUAN', 'latin yesuan'],
  ['120', 'digits 120'],
  ['1.32亿', 'digits 1.32, han 亿'],
  ['4.', 'digits 4'],
  ['3岁baby', 'digits 3, han 岁, latin baby'],
  ['b12', 'latin b, digits 12'],
  ['心肺，复苏！', 'han 心肺, han 复苏'],
  ['，。', ''],
  ['', ''],
])('the runs of %j are %s', (text, runs) => {
  expect(said(runsIn(text))).toBe(runs)
})

test('compared whole, a text is its runs without what stands between', () => {
  expect(joinedRuns('《心肺 复苏》 AED-2')).toBe('心肺复苏aed2')
})

describe('what is looked for', () => {
  test.each([
    ['叶 酸', 'han 叶酸', 'an input method that parts every character'],
    ['心 肺 复 苏', 'han 心肺复苏', 'all of them'],
    ['心 肺复苏', 'han 心, han 肺复苏', 'but not where one run is longer'],
    ['a b', 'latin a, latin b', 'nor letters'],
    ['叶 1', 'han 叶, digits 1', 'nor a character and a number'],
    ['叶', 'han 叶', 'one character'],
    ['叶酸什么时候吃', 'han 叶酸, han 吃', 'without what only asks, the longest first'],
    ['怎么吃叶酸', 'han 吃叶酸', 'wherever it stands'],
    ['怎么发烧吗', 'han 发烧', 'each of them'],
    ['怎么', 'han 怎么', 'unless there is nothing else'],
    ['怎么 aed', 'latin aed', 'in one of several runs'],
  ])('%s is %s: %s', (text, runs) => {
    expect(read(text)).toBe(runs)
  })

  test('what only asks is looked for in Chinese alone', () => {
    expect(said(readQuery('aed怎么', ['aed', '怎么']))).toBe('latin aed')
  })

  test('what goes beyond the box is not read', () => {
    const long = '酸'.repeat(QUERY_MOST)
    expect(read(`${long}碱`)).toBe(`han ${long}`)
  })
})

test.each([
  ['心肺复苏', ['心肺', '肺复', '复苏', '苏']],
  ['酸', ['酸']],
  ['aed 用法', ['aed', '用法', '法']],
  ['1.32亿', ['1.32', '亿']],
  ['', []],
])('%s is indexed by its pairs and its last character', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens)
})

test.each<[Run, [string, number[]][]]>([
  [
    { text: '心肺复', sort: 'han' },
    [
      ['心肺', [0, 1]],
      ['肺复', [1, 2]],
    ],
  ],
  [{ text: '心', sort: 'han' }, [['心', [0]]]],
  [{ text: 'aed', sort: 'latin' }, [['aed', [0, 1, 2]]]],
  [{ text: '12', sort: 'digits' }, [['12', [0, 1]]]],
])('%j is looked up with the characters that it covers', (run, wanted) => {
  expect(lookUps(run).map(({ token, at }) => [token, at])).toEqual(wanted)
})
