import fc from 'fast-check'
import { load } from 'js-yaml'
import { parse } from 'yaml'
import { entriesIn, printFile, printPlace } from '../../../config/sites/place-yaml'
import { aPlace } from '../../support/builders'
import { full } from '../../support/real-content'
import fs from 'node:fs'

test('every file of places is printed to the letter as it stands', () => {
  for (const name of fs.readdirSync('src/content/sites/places')) {
    const text = fs.readFileSync(`src/content/sites/places/${name}`, 'utf8')
    const places = full.places.filter(({ adcode }) => name === `${adcode}.yaml`)
    expect(printFile(undefined, places, new Set())).toBe(text)
    expect([...entriesIn(text).entries.values()].join('')).toBe(text)
  }
})

const nasty = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    'yes',
    'null',
    '~',
    '2024-03-05',
    '12345',
    '0x1F',
    '1e3',
    '- a',
    'a: b',
    'a #b',
    '"a"',
    "'",
    '例子：',
    '例子:',
    '例子 #1',
    '&a',
    '*a',
    '!a',
    '@a',
    '%a',
    '|',
    '>',
    '{',
    '[]',
    '例\n子',
    '\ttab',
    'https://a.cn/?a=b#c',
    '　',
    '例子 ',
    'NO',
    '=1',
    '.5',
    '1_000',
  ),
)

test('whatever a text holds, two readers of YAML read back what was printed', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (name, note, service) => {
      const place = aPlace({
        name,
        note,
        services: [service, name],
        phone: ['12345'],
        hours: '每天 全天',
        coord: { lat: 26.1, lng: 119, system: 'gcj02' },
      })
      const text = printPlace(place)
      expect(parse(text)).toEqual([place])
      expect(load(text)).toEqual([place])
    }),
    { numRuns: 500 },
  )
})

const two = '# 头\n\n# 一\n- id: one\n  name: 一 # 尾\n\n# 二\n- id: two\n  name: 二\n'

test('comments belong to the entry below them; a changed entry keeps those above it', () => {
  const { head, entries } = entriesIn(two)
  expect(head).toBe('# 头\n\n')
  expect([...entries]).toEqual([
    ['one', '# 一\n- id: one\n  name: 一 # 尾\n\n'],
    ['two', '# 二\n- id: two\n  name: 二\n'],
  ])
  const [one, changed] = [aPlace({ id: 'one' }), aPlace({ id: 'two' })]
  const printed = printFile(two, [one, changed], new Set(['two']))
  expect(
    printed.startsWith('# 头\n\n# 一\n- id: one\n  name: 一 # 尾\n\n# 二\n- id: two\n  name: 例子小屋一号\n'),
  ).toBe(true)
})
