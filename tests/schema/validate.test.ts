import * as v from 'valibot'
import { areaSchema, partSchema } from '@/schema/review'
import { figureSchema } from '@/schema/figure'
import { packInfoSchema } from '@/schema/pack'
import { hotlineSchema, kindSchema, placeSchema, regionsSchema } from '@/schema/site'
import { tipSchema, topicsSchema } from '@/schema/tip'
import { validate } from '@/schema/validate'
import { aCore, aFigure, aHotline, aKind, anArea, aPlace, aTip, someRegions, someTopics } from '../support/builders'

const schema = v.strictObject({ name: v.string(), list: v.optional(v.array(v.strictObject({ n: v.number() }))) })

test('what is sound comes back as a value', () => {
  expect(validate(schema, { name: 'a' })).toEqual({ ok: true, value: { name: 'a' } })
})

test('every mistake is given, each with its path in the entry', () => {
  expect(validate(schema, { list: [{ n: 1 }, { n: 'two' }, { m: 3 }] })).toEqual({
    ok: false,
    issues: [
      { path: ['name'], message: '缺这个字段，请补上' },
      { path: ['list', 1, 'n'], message: '应当是数字，现在是 two' },
      { path: ['list', 2, 'n'], message: '缺这个字段，请补上' },
      { path: ['list', 2, 'm'], message: '没有 m 这个字段，请删掉，或者查对字段名' },
    ],
  })
})

test.each([[undefined], [null], [3], ['text'], [[]], [true]])('%p in the place of an entry is refused', (input) => {
  expect(validate(schema, input).ok).toBe(false)
})

/** What a slip of the keyboard or of the indentation can put in the place of a value. */
const SLIPS = [null, 3.5, -1, 99999, '', 'x', '字'.repeat(200), '二,三', true, [], {}, ['x'], [1], [[]]]

/** The entry with the value at one path exchanged, for every path in it and every slip. */
function spoilt(entry: unknown): unknown[] {
  if (typeof entry !== 'object' || entry === null) return []
  return Object.entries(entry).flatMap(([key, value]) => {
    const put = (one: unknown) =>
      Array.isArray(entry) ? entry.map((old: unknown, i) => (i === Number(key) ? one : old)) : { ...entry, [key]: one }
    return [...SLIPS.map(put), put(undefined), ...spoilt(value).map(put)]
  })
}

test.each([
  ['an area', areaSchema, anArea({ next: [{ to: 'sites', title: '例子', text: '例子' }] })],
  [
    'a figure',
    figureSchema,
    aFigure({ related: { figures: ['a'] }, where: { section: 1, photo: true, words: '例子' } }),
  ],
  [
    'a part with money',
    partSchema,
    {
      kind: 'money',
      title: '例子',
      rulers: [{ scale: '万', step: 1, max: 2, figures: ['a'] }],
      derived: [{ id: 'a', label: '例子', divide: ['a', 'b'], value: 1, unit: '元' }],
    },
  ],
  ['a place', placeSchema, aPlace({ coord: { lat: 26, lng: 119, system: 'gcj02' }, verifiedOn: '2026-11-23' })],
  ['a kind', kindSchema, aKind({ sources: [{ title: '例子' }] })],
  ['a hotline', hotlineSchema, aHotline({ urgent: true })],
  ['the regions', regionsSchema, someRegions()],
  ['a tip', tipSchema, aTip({ urgency: { soon: ['例子'] } })],
  ['the topics', topicsSchema, someTopics()],
  ['the pack', packInfoSchema, aCore().info],
])(
  'whatever is spoilt in %s, the mistake is said in Chinese and never in the words of the library',
  (_, one, entry) => {
    const messages = spoilt(entry).flatMap((input) => {
      const result = validate(one, input)
      return result.ok ? [] : result.issues.map(({ message }) => message)
    })
    expect(messages.length).toBeGreaterThan(20)
    expect(messages.filter((message) => /Invalid|Expected|undefined/.test(message))).toEqual([])
    expect(messages.filter((message) => !/[\u4e00-\u9fff]/.test(message))).toEqual([])
  },
)
