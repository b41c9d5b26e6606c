import { checkComparable } from '@/schema/check-comparable'
import type { Figure } from '@/schema/figure'
import { aFigure, anArea } from '../support/builders'

const old = aFigure({ id: '2000-old' })
const areasWith = (change: Partial<Figure>, before: Partial<Figure> = {}, more: readonly Figure[] = []) => [
  anArea({ id: '2001-a', figures: [aFigure({ id: '2001-new', comparable: '2000-old', ...change }), ...more] }),
  anArea({ id: '2000-a', figures: [{ ...old, ...before }] }),
]
const check = (...given: Parameters<typeof areasWith>) => {
  const areas = areasWith(...given)
  const known = new Set([...areas.flatMap(({ figures }) => figures.map(({ id }) => id)), '2000-broken'])
  return checkComparable(areas, known).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
const AT = 'areas.0.figures.0.comparable'

test('figures of two years that count the same in the same way may stand side by side', () => {
  expect(check({ printed: '200', value: 200 })).toEqual([])
  expect(check({ comparable: undefined, unit: '人' })).toEqual([])
})

test('two rough figures may stand side by side, whichever word makes them rough', () => {
  expect(check({ bound: 'about' }, { bound: 'atLeast' })).toEqual([])
})

test.each([
  ['unit', { unit: '个' }, '单位（unit）一个是“个”，一个是“户”'],
  ['counts', { counts: 'people' }, '数的是哪一类（counts）一个是“people”，一个是“households”'],
  ['measure', { measure: 'reach' }, '（measure）一个是“reach”，一个是“benefit”'],
  ['span', { span: 'cumulative' }, '口径（span）一个是“cumulative”，一个是“this-year”'],
  ['scope', { scope: '全省' }, '范围（scope）一个是“全省”，一个是“没有写”'],
  ['bound', { bound: 'about' }, '一个是准数，一个是约数（bound）'],
  ['of', { of: '2001-whole' }, '一个是另一个数字的一部分，一个不是（of）'],
] as const)('another %s is named', (_, change, said) => {
  const [found = '', ...more] = check(change)
  expect(more).toEqual([])
  expect(found).toContain(`${AT}: 和“2000-old”不能放在一起比：`)
  expect(found).toContain(said)
  expect(found).toContain('不能比就删掉 comparable')
})

test('everything that is unlike is said at once', () => {
  expect(check({ unit: '个', span: 'new' })[0]?.split('；')).toHaveLength(2)
})

test('a figure that does not exist, of the same year or of a later one is refused', () => {
  expect(check({ comparable: '2000-nowhere' })).toEqual([`${AT}: 没有编号是“2000-nowhere”的数字，请查对编号`])
  expect(check({ comparable: '2001-new' })[0]).toContain('“2001-new”不是更早一年的数字')
  expect(check({ comparable: undefined }, { comparable: '2001-new' })[0]).toContain(
    'areas.1.figures.0.comparable: “2001-new”不是更早一年的数字',
  )
})

test('a figure with a slip of its own is known by its id, and not held against this one', () => {
  expect(check({ comparable: '2000-broken' })).toEqual([])
})

test('a figure is followed by one other only', () => {
  const second = aFigure({ id: '2001-second', comparable: '2000-old' })
  expect(check({}, {}, [second])).toEqual([
    'areas.0.figures.1.comparable: “2000-old”已经和“2001-new”放在一起了，一个数字后面只接一个',
  ])
})
