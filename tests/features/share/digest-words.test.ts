import { composeDigest } from '@/features/share/compose-digest'
import type { DigestLength, DigestSubject } from '@/features/share/subject'
import { aFigure, anArea, aYear } from '../../support/builders'

const figure = (id: string, printed: string, unit: string, says: string) => aFigure({ id, printed, unit, says })
const one = anArea({
  id: 'one',
  name: '甲项',
  figures: [figure('f1', '141', '户', '帮了{figure}'), figure('f2', '7', '场', '办了{figure}')],
})
const two = anArea({ id: 'two', number: 2, name: '乙项', figures: [figure('f3', '9', '个', '建了{figure}')] })
const aLine = (title: string) => ({ id: title, title, topic: 'home', summary: `先做${title}。再看。` })

const compose = (length: DigestLength, areas: DigestSubject['areas'], titles: readonly string[] = []) =>
  composeDigest({ kind: 'digest', year: aYear(), length, areas, tips: titles.map(aLine) }, '2000.01.01')
const lines = (...all: Parameters<typeof compose>) => compose(...all).text.split('\n')

const HEAD = '2000年省计生协会工作回眸'
const NO_DOCTOR = '没有经过医生审看，不能代替看病。来源见「闽家」2000.01.01 版'
const both = (source: string) =>
  `数字据${source}，日期未载。贴士没有经过医生审看，不能代替看病，来源见「闽家」2000.01.01 版`

describe('in one sentence', () => {
  test.each([
    ['an area by a sentence of its own', [one], [], '2000年省计生协会：帮了141户。'],
    ['areas by what leads each', [one, two], [], '2000年省计生协会：例子141户；例子9个。'],
    ['a tip with what it says', [], ['甲'], '健康贴士：甲。先做甲。再看。'],
    ['tips by their titles', [], ['甲', '乙'], '健康贴士：甲；乙。'],
    ['both', [one, two], ['甲', '乙'], '2000年省计生协会：例子141户；例子9个；贴士：甲；乙。'],
  ])('%s', (_, areas, titles, said) => {
    expect(lines('sentence', areas, titles)).toEqual([
      said,
      titles.length ? '来源见闽家2000.01.01版' : '出处见闽家2000.01.01版',
    ])
    expect(compose('sentence', areas, titles).left).toEqual([])
  })

  test('what has no room is counted, or left out from the end, and named as left out', () => {
    const long = Array.from({ length: 6 }, (_, i) => anArea({ id: `a${i}`, name: `名字很长很长很长的第${i}项` }))
    const names = long.map(({ name }) => name)
    expect(compose('sentence', long)).toMatchObject({
      text: '2000年省计生协会：做了 6 项工作。\n出处见闽家2000.01.01版',
      left: names,
    })
    expect(compose('sentence', long, ['甲'])).toMatchObject({
      text: '2000年省计生协会：做了 6 项工作；健康贴士 1 条。\n来源见闽家2000.01.01版',
      left: [...names, '甲'],
    })
    const titles = Array.from({ length: 5 }, (_, i) => `题目也是很长的贴士${i}`)
    expect(compose('sentence', [], titles)).toMatchObject({
      text: `健康贴士：${titles.slice(0, 3).join('；')}。\n来源见闽家2000.01.01版`,
      left: titles.slice(3),
    })
    expect(compose('sentence', [one, two], titles)).toMatchObject({
      text: '2000年省计生协会：例子141户；例子9个；健康贴士 5 条。\n来源见闽家2000.01.01版',
      left: titles,
    })
  })
})

describe('in lines', () => {
  test('a single area: its sentences one under another', () => {
    expect(lines('lines', [one])).toEqual([
      `${HEAD}：甲项`,
      '1. 帮了141户。',
      '2. 办了7场。',
      '数字据原文，日期未载。闽家 2000.01.01 版',
    ])
  })

  test('a line for each area, the tips under a name of their own, numbers going on', () => {
    expect(lines('lines', [one, two], ['甲', '乙'])).toEqual([
      HEAD,
      '1. 甲项：帮了141户；办了7场。',
      '2. 乙项：建了9个。',
      '【健康贴士】',
      '3. 甲。先做甲。再看。',
      '4. 乙。先做乙。再看。',
      both('原文'),
    ])
  })

  test('tips alone need no name twice, and one alone no number', () => {
    expect(lines('lines', [], ['甲', '乙'])).toEqual([
      '健康贴士',
      '1. 甲。先做甲。再看。',
      '2. 乙。先做乙。再看。',
      NO_DOCTOR,
    ])
    expect(lines('lines', [], ['甲'])).toEqual(['健康贴士', '甲。先做甲。再看。', NO_DOCTOR])
  })
})

describe('in points', () => {
  test('a single area has its name in the head', () => {
    expect(lines('points', [one])).toEqual([
      `${HEAD}：甲项`,
      '1. 帮了141户。',
      '2. 办了7场。',
      '数字据《例子》，日期未载。闽家 2000.01.01 版',
    ])
  })

  test('several each have their name above, and the tips theirs', () => {
    expect(lines('points', [one, two], ['甲', '乙'])).toEqual([
      HEAD,
      '【甲项】',
      '1. 帮了141户。',
      '2. 办了7场。',
      '【乙项】',
      '3. 建了9个。',
      '【健康贴士】',
      '4. 甲。先做甲。再看。',
      '5. 乙。先做乙。再看。',
      both('《例子》'),
    ])
    expect(lines('points', [one], ['甲'])).toContain('【甲项】')
    expect(lines('points', [], ['甲', '乙'])).not.toContain('【健康贴士】')
  })

  test('what has no room is left out from the end, and named as left out', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      anArea({
        id: `a${i}`,
        name: `第${i}项`,
        figures: [figure(`f${i}`, '141', '户', `${'很长的话'.repeat(8)}{figure}`)],
      }),
    )
    const { text, count, left } = compose('points', many)
    expect(count).toBeLessThanOrEqual(500)
    expect(left.length).toBeGreaterThan(0)
    expect(left).toEqual(many.slice(many.length - left.length).map(({ name }) => name))
    for (const { name } of many) expect(text.includes(`【${name}】`)).toBe(!left.includes(name))
  })
})
