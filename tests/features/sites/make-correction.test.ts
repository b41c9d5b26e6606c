import { correctable, makeCorrection } from '@/features/sites/make-correction'
import { aPlace } from '../../support/builders'

const place = aPlace({
  phone: ['0591-87654321转8012', '12345'],
  hours: '周一至周五 8:30-12:00',
  services: ['孕检', '咨询'],
})
const lines = (...args: Parameters<typeof makeCorrection>) => makeCorrection(...args).split('\n')

test.each([
  ['name', '名称', '例子小屋一号'],
  ['address', '地址', '例子路1号'],
  ['phone', '电话', '0591-87654321转8012、12345'],
  ['hours', '开放时间', '周一至周五 8:30-12:00'],
  ['services', '服务', '孕检、咨询'],
] as const)('of the %s it names record, field, what stands there and what should', (field, word, standing) => {
  expect(lines(place, field, ' 新的 ', '2026.11.23')).toEqual([
    '「闽家」里有一处要更正',
    '记录：例子小屋一号（example-place）',
    `哪一项：${word}`,
    `现在写的：${standing}`,
    '应当是：新的',
    '内容版本：2026.11.23',
  ])
})

test.each(['', '例子'])(
  'a place that is gone needs no right answer, and one written before (%j) is not its',
  (right) => {
    expect(lines(place, 'gone', right, '1').slice(2, 5)).toEqual([
      '哪一项：已经不在了',
      '现在写的：例子小屋一号',
      '应当是：已经不在了，请核实',
    ])
  },
)

test.each(['phone', 'hours', 'services'] as const)('a %s that nobody gave is said to be missing', (field) => {
  const bare = aPlace({ phone: [], services: [] })
  expect(lines(bare, field, '', '1').slice(3, 5)).toEqual(['现在写的：没有写', '应当是：（请补上，或者请协会核实）'])
})

test('spaces alone are no answer, and every field makes a whole text', () => {
  expect(makeCorrection(place, 'name', ' \n ', '1')).toContain('应当是：（请补上，或者请协会核实）')
  for (const field of correctable) {
    const text = makeCorrection(place, field, '', '1')
    expect(text.split('\n')).toHaveLength(6)
    expect(text).not.toMatch(/undefined|[{}]/)
  }
})
