import fs from 'node:fs'
import { audit, tableText, type Rule } from '../audit/table'

/** Blanks and rules of the table are the formatter's. */
const plain = (text: string) => text.replace(/[ -]+/g, ' ').replace(/\s+\n/g, '\n')

/** Whether the bench has such a group of figures. */
const benched = (group: string) =>
  fs
    .readdirSync('tests/bench')
    .some((file) => file.endsWith('.ts') && fs.readFileSync(`tests/bench/${file}`, 'utf8').includes(`'${group}'`))

/** What is wrong with a row: no way to hold it, or a test that is not there by that name. */
function rowFaults({ rule, tests = [], bench, figure, phone }: Rule): string[] {
  const missing = tests.filter((test) => {
    const [, file = '', name = ''] = /^(\S+): (.*)$/.exec(test) ?? []
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
    return !["'", '`'].some((quote) => text.includes(`test(${quote}${name}`))
  })
  const held = tests.length > 0 || bench !== undefined
  return [
    ...missing.map((test) => `${rule}: there is no ${test}`),
    ...(bench === undefined || benched(bench) ? [] : [`${rule}: npm run bench has no group ${bench}`]),
    ...(held || phone ? [] : [`${rule}: neither held here nor left to a phone`]),
    ...(held && !figure ? [`${rule}: held here, without a figure`] : []),
  ]
}

test('every rule of the audit is there, with its weight', () => {
  const { rules } = audit
  expect(rules).toHaveLength(28)
  const weight = (group: string) => rules.filter((one) => one.group === group).reduce((sum, one) => sum + one.weight, 0)
  expect(['性能', '体验', '最佳实践'].map(weight)).toEqual([62, 29, 10])
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(28)
})

test('every rule is held by tests that are there, with a figure, or says what needs a phone', () => {
  expect(audit.rules.flatMap(rowFaults)).toEqual([])
})

test('a row that nothing holds would not pass', () => {
  const row = { group: '性能', rule: 'x', weight: 1, asks: 'y' }
  expect(rowFaults(row)).toEqual(['x: neither held here nor left to a phone'])
  expect(rowFaults({ ...row, bench: 'no such group', figure: '1' })).toHaveLength(1)
  expect(rowFaults({ ...row, tests: ['tests/weapp/audit.test.ts: no such test'], figure: '1' })).toHaveLength(1)
  expect(rowFaults({ ...row, tests: ['tests/weapp/audit.test.ts: no timer outlives its page'] })).toHaveLength(1)
})

test('the table that people read is this one', () => {
  expect(plain(fs.readFileSync('tests/audit/README.md', 'utf8'))).toBe(plain(tableText()))
})
