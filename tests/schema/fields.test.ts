import { adcodeSchema, idSchema, isoDay, looseDate, text } from '@/schema/fields'
import { issuesOf } from '../support/issues'

test.each([
  [
    'an id',
    idSchema,
    ['stroke', 'cpr-adult', '2022-lead', '350102'],
    ['', 'CPR', 'cpr_adult', '-cpr', 'cpr-', 'a--b', '中风', 'a b'],
  ],
  [
    'a loose date',
    looseDate,
    ['2022', '2022-12', '2022-12-31'],
    ['', '22', '2022-1', '2022/12/31', '2022年', '2022-12-31T00:00'],
  ],
  ['a whole day', isoDay, ['2022-12-31', '2024-02-29'], ['', '2022', '2022-12', '2022-13-01', '31-12-2022']],
  ['a code of a region', adcodeSchema, ['350102', '440100'], ['', '35010', '3501022', '35010a', '三五']],
])('%s is told from what is not', (_, schema, good, bad) => {
  expect(good.filter((one) => issuesOf(schema, one).length)).toEqual([])
  expect(bad.filter((one) => !issuesOf(schema, one).length)).toEqual([])
})

describe('a text for the screen', () => {
  const schema = text(10)

  test.each([
    ['is empty', ''],
    ['is only spaces', '   '],
    ['is one character too long', '字'.repeat(11)],
    ['has a half-width comma after Chinese', '一老,一小'],
    ['has a half-width comma before Chinese', 'A,一小'],
    ['has a half-width semicolon', '一老;一小'],
    ['has a half-width colon', '对象:老人'],
    ['has a half-width question mark', '去哪?'],
    ['has a half-width exclamation mark', '快来!'],
    ['has half-width brackets', '县(市)'],
    ['is a number', 10],
  ])('is refused when it %s', (_, value) => {
    expect(issuesOf(schema, value)).toHaveLength(1)
  })

  test.each([['字'.repeat(10)], ['县（市、区）'], ['GB/T 2260'], ['7:00-8:30'], ['“一老一小”'], ['《闽医来了》']])(
    'is accepted as %s',
    (value) => {
      expect(issuesOf(schema, value)).toEqual([])
    },
  )

  test('says how long it is and how long it may be', () => {
    expect(issuesOf(schema, '字'.repeat(12))).toEqual([': 有 12 个字，最多 10 个字，请写短些'])
  })
})
