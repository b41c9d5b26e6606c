import { makeCitation } from '@/features/share/make-citation'
import { aCore, aFigure, anArea, aPlace, aTip } from '../../support/builders'
import { ofKind, shelves, subjects } from '../../support/subjects'

const { year } = shelves.core.years[0]

test.each(subjects)('%s: one line, whole, with nothing left to fill in', (_, subject) => {
  const line = makeCitation(subject)
  expect(line).not.toMatch(/undefined|\[object|[{}\n]|。。|，，|：：/)
  expect(line).toMatch(/[。）]$/)
})

test.each([...ofKind('year'), ...ofKind('area'), ...ofKind('figure')])(
  '%s names the article and what is not known of it',
  (_, subject) => {
    const line = makeCitation(subject)
    expect(line).toContain(year.source.title)
    expect(line).toContain(year.source.unknown)
    expect(line).toContain('2022年')
  },
)

test.each(ofKind('figure'))(
  '%s is its own sentence with the figure as printed, and the part of the article',
  (_, one) => {
    const { figure } = one
    const said = figure.says.replace('{figure}', figure.printed + figure.unit)
    const part = '一二三四五六'[figure.where.section - 1]
    expect(makeCitation(one)).toBe(`2022年，${said}。（据${year.source.title}第${part}部分，${year.source.unknown}）`)
  },
)

test.each([...ofKind('tip'), ...ofKind('firstAid')])('%s names what was read and its year', (_, { tip }) => {
  const line = makeCitation({ kind: 'firstAid', tip })
  expect(line.startsWith(`${tip.title}：${tip.summary}`)).toBe(true)
  expect(line).toContain(tip.sources[0]?.title)
  expect(line).toContain(tip.sources[0]?.year ?? '日期未标')
})

test.each(ofKind('site'))('%s names its source, and says when it is unsure', (_, subject) => {
  const line = makeCitation(subject)
  expect(line).toContain(subject.place.name)
  expect(line).toContain(subject.place.address)
  expect(line).toContain(subject.place.source.title)
  expect(line.includes('还要核实')).toBe(subject.place.grade === 'B')
})

test('what has no date says so', () => {
  const { date: _date, ...source } = aPlace().source
  expect(makeCitation({ kind: 'site', place: aPlace({ source }), sort: '' })).toContain('日期未标')
  const tip = aTip({ sources: [{ title: '例子指南', tier: 'A' }] })
  expect(makeCitation({ kind: 'tip', tip, topic: '' })).toContain('（据例子指南，日期未标）')
})

test('an area is cited by what stands on its card', () => {
  const figures = [aFigure({ id: 'a', printed: '近2万', unit: '户' })]
  const area = anArea({ name: '例子', number: 4, figures, lead: { figures: ['a'], label: '得到帮扶' } })
  expect(makeCitation({ kind: 'area', year: aCore().years[0].year, area })).toContain('例子：近2万户得到帮扶')
})

test('a digest names every area and every tip that was picked', () => {
  for (const [, subject] of ofKind('digest')) {
    const line = makeCitation(subject)
    for (const { name } of subject.areas) expect(line).toContain(name)
    for (const { title } of subject.tips) expect(line).toContain(title)
  }
})
