import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'
import { full } from '../../support/real-content'

afterAll(dropCopies)

const figure = full.years[0].areas.flatMap(({ figures }) => figures)[0]
const { id = '', printed = '' } = figure ?? {}
const entry = (date: string, now: string, of: string) =>
  `- date: ${date}\n  what: 例子\n  was: 例子\n  now: ${now}\n  why: 抄错了。\n  figure: ${of}\n`

test('a correction of a figure stands when the figure says so now; an older one need not', () => {
  const copy = copyContent()
  copy.write('corrections.yaml', entry('2027-01-01', '例子以前', id) + entry('2027-01-05', `例子${printed}`, id))
  const compiled = copy.compile()
  expect(mistakesIn(compiled)).toEqual([])
  expect(compiled.ok && compiled.packs.core.corrections.map((one) => one.figure)).toEqual([id, id])
})

test('a figure that is not there, or was not put right itself, is pointed out', () => {
  const copy = copyContent()
  copy.write('corrections.yaml', entry('2027-01-01', '例子', '2022-nowhere') + entry('2027-01-05', '例子', id))
  expect(mistakesIn(copy.compile()).map((one) => `${placeIn(one)} ${one.message}`)).toEqual([
    'corrections.yaml:6:11 没有编号是“2022-nowhere”的数字，请查对编号',
    `corrections.yaml:10:8 这个数字现在写着“${printed}”，更正里要写出来；还没有改的，先改数字`,
  ])
})
