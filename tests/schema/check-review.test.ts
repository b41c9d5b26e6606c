import { checkArea, checkFigure } from '@/schema/check-review'
import type { Part } from '@/schema/review'
import { aFigure, anArea } from '../support/builders'

const said = (issues: ReturnType<typeof checkArea>) =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('a figure agrees with itself', () => {
  test.each([
    ['141', { value: 141 }],
    ['近2万', { value: 20_000, bound: 'about' }],
    ['230多万', { value: 2_300_000, bound: 'atLeast' }],
    ['94.16%', { value: 0.9416, counts: 'share', unit: '' }],
    ['1.32亿', { value: 132_000_000, counts: 'money', unit: '元' }],
  ] as const)('%s', (printed, change) => {
    expect(checkFigure(aFigure({ printed, ...change }))).toEqual([])
  })

  test.each([
    ['a value that is not the printed one', { value: 142 }, ['value: printed 写的是“141”，这里应当是 141']],
    ['万 forgotten in the value', { printed: '2万' }, ['value: printed 写的是“2万”，这里应当是 20000']],
    ['多 not said in the bound', { printed: '141多' }, ['bound: printed 写的是“141多”，这里应当是 atLeast']],
    ['a bound that the print does not say', { bound: 'about' }, ['bound: printed 写的是“141”，这里应当是 exact']],
    ['a unit left out', { unit: '' }, ['unit: 写上单位，例如 户、人次、元']],
    ['a count called a share', { counts: 'share' }, ['counts: 百分数的 counts 写 share，别的数字不写 share']],
    [
      'money counted in households',
      { counts: 'money' },
      ['unit: 金额的 counts 写 money、unit 写 元；万和亿写在 printed 里'],
    ],
    ['元 that is not money', { unit: '元' }, ['unit: 金额的 counts 写 money、unit 写 元；万和亿写在 printed 里']],
    [
      'a unit inside the print',
      { printed: '141户' },
      ['printed: 看不懂“141户”。只写数字和 近、约、多、万、亿、%，单位写在 unit'],
    ],
  ] as const)('%s is refused', (_, change, issues) => {
    expect(said(checkFigure(aFigure(change)))).toEqual(issues)
  })

  test('a percentage with a unit, or not called a share, is refused', () => {
    const share = { printed: '94.16%', value: 0.9416 } as const
    expect(said(checkFigure(aFigure({ ...share, counts: 'share' })))).toEqual(['unit: 百分数不写单位，unit 留空 ""'])
    expect(said(checkFigure(aFigure({ ...share, unit: '' })))).toEqual([
      'counts: 百分数的 counts 写 share，别的数字不写 share',
    ])
  })
})

describe('an area holds together', () => {
  const money = (id: string, printed: string, value: number) =>
    aFigure({ id, printed, value, unit: '元', counts: 'money', measure: 'funding' })
  const a = money('2000-a', '405万', 4_050_000)
  const b = money('2000-b', '1.13亿', 113_000_000)
  const households = aFigure({ id: '2000-h', printed: '3万', value: 30_000 })
  const whole = aFigure({ id: '2000-whole', printed: '189', value: 189, unit: '名', counts: 'people' })
  const one = { ...whole, id: '2000-one', printed: '51', value: 51, of: whole.id }
  const two = { ...whole, id: '2000-two', printed: '69', value: 69, of: whole.id }
  const ruler = (scale: '亿' | '万', max: number, figures: string[]): Part => ({
    kind: 'money',
    title: '钱',
    rulers: [{ scale, step: 1, max, figures }],
  })
  const derived = (value: number): Part => ({
    kind: 'money',
    title: '钱',
    rulers: [{ scale: '万', step: 100, max: 500, figures: [a.id] }],
    derived: [{ id: '2000-each', label: '平均', divide: [a.id, households.id], value, unit: '元' }],
  })
  const cohort = (parts: string[]): Part => ({ kind: 'cohort', title: '后来', whole: whole.id, parts, rest: '未载' })

  test('a sound area has nothing to put right', () => {
    expect(checkArea(anArea())).toEqual([])
    const people = [whole, one, two]
    expect(checkArea(anArea({ figures: people, parts: [cohort([one.id, two.id])] }))).toEqual([])
  })

  test.each([
    ['a figure in no part', [a], [], 'figures.0.id: 2000-a 没有放进 parts，读者看不到它'],
    [
      'a figure of another part of the article',
      [aFigure({ where: { section: 2, words: '例子' } })],
      [{ kind: 'figures', title: '全部', figures: ['2000-example'] }],
      'figures.0.where.section: 第 1 项的数字，出处应当在第 1 部分',
    ],
    [
      '万 money on the 亿 ruler',
      [a],
      [ruler('亿', 2, [a.id])],
      'parts.0.rulers.0.figures.0: 亿元尺上只放用“亿”写的金额，2000-a 不是',
    ],
    [
      '亿 money on the 万 ruler',
      [b],
      [ruler('万', 99999, [b.id])],
      'parts.0.rulers.0.figures.0: 万元尺上只放用“万”写的金额，2000-b 不是',
    ],
    [
      'households on a money ruler',
      [households],
      [ruler('万', 5, [households.id])],
      'parts.0.rulers.0.figures.0: 万元尺上只放用“万”写的金额，2000-h 不是',
    ],
    [
      'money longer than its ruler',
      [b],
      [ruler('亿', 1, [b.id])],
      'parts.0.rulers.0.figures.0: 2000-b 比尺子还长，把 max 改大',
    ],
    [
      'a quotient that is not one',
      [a, households],
      [derived(136), { kind: 'figures', title: '户', figures: [households.id] }],
      'parts.0.derived.0.value: 除出来是 135，这里写的是 136',
    ],
    [
      'parts that are more than the whole',
      [{ ...whole, printed: '100', value: 100 }, one, two],
      [cohort([one.id, two.id])],
      'parts.0.parts: 各部分加起来 120，比总数 100 还多',
    ],
    [
      'a part that does not say of what',
      [whole, { ...one, of: undefined }],
      [cohort([one.id])],
      'parts.0.parts.0: 2000-one 要写 of: 2000-whole',
    ],
  ])('%s is refused', (_, figures, parts, issue) => {
    const area = anArea({ figures, parts: parts as Part[] })
    expect(said(checkArea(area))).toEqual([issue])
  })

  test('what fits its ruler exactly, divides exactly and fills the whole exactly is accepted', () => {
    expect(checkArea(anArea({ figures: [a], parts: [ruler('万', 405, [a.id])] }))).toEqual([])
    const shown: Part = { kind: 'figures', title: '户', figures: [households.id] }
    expect(checkArea(anArea({ figures: [a, households], parts: [derived(135), shown] }))).toEqual([])
    const full = [{ ...whole, printed: '120', value: 120 }, one, two]
    expect(checkArea(anArea({ figures: full, parts: [cohort([one.id, two.id])] }))).toEqual([])
  })
})
