import { makeDigest } from '@/features/share/make-digest'
import type { ShareSubject } from '@/features/share/subject'
import type { Figure } from '@/schema/figure'
import { printedOf } from '@/schema/printed'
import type { Tip } from '@/schema/tip'
import { aCore, aFigure, anArea, aTip } from '../../support/builders'
import { ofKind, subjects } from '../../support/subjects'

const { year } = aCore().years[0]
const VERSION = '2026.11.23'
const linesOf = (subject: ShareSubject) => makeDigest(subject, VERSION).split('\n')
const said = ({ says, printed, unit }: Figure) => says.replace('{figure}', printed + unit)
const aidPoints = (tip: Tip) => linesOf({ kind: 'tip', tip, topic: '' })

test.each(subjects)('%s: the text is whole, with nothing left to fill in and no empty line', (_, subject) => {
  const lines = linesOf(subject)
  expect(lines.filter((line) => line.trim() === '' || line !== line.trim())).toEqual([])
  expect(lines.join('')).not.toMatch(/undefined|\[object|[{}]/)
})

test.each(subjects)('%s: the points are numbered from 1 without a gap', (_, subject) => {
  const numbers = linesOf(subject).flatMap((line) => /^(\d+)\. \S/.exec(line)?.[1] ?? [])
  expect(numbers).toEqual(numbers.map((_one, i) => String(i + 1)))
})

test.each(ofKind('figure'))('%s is as printed, and the article in the last line', (_, subject) => {
  const [sentence, source] = linesOf(subject)
  expect(sentence).toBe(said(subject.figure))
  expect(sentence).toContain(subject.figure.printed + subject.figure.unit)
  expect(source).toContain(subject.year.source.title)
})

test.each(ofKind('area'))('%s has every figure as printed, and the article in the last line', (_, subject) => {
  const lines = linesOf(subject)
  expect(lines[0]).toContain(subject.area.name)
  for (const figure of subject.area.figures) {
    expect(lines.some((line) => line.includes(printedOf(figure)))).toBe(true)
  }
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.at(-1)).toContain(subject.year.source.title)
  expect(lines.at(-1)).toContain(subject.year.source.unknown)
})

test.each(ofKind('year'))('%s has a line for each area, and the article in the last line', (_, subject) => {
  const lines = linesOf(subject)
  expect(lines).toHaveLength(subject.areas.length + 2)
  subject.areas.forEach(({ name }, i) => expect(lines[i + 1]).toMatch(new RegExp(`^${i + 1}\\. ${name}：.`)))
  expect(lines.at(-1)).toContain(subject.year.source.title)
})

test.each(ofKind('site'))(
  '%s has its name, its address and its source, and says when it is unsure',
  (_, { place, kind, sort }) => {
    const lines = linesOf({ kind, place, sort })
    expect(lines.slice(0, 2)).toEqual([place.name, place.address])
    expect(lines.at(-1)).toContain(place.source.title)
    expect(lines.some((line) => line.includes('还要核实'))).toBe(place.grade === 'B')
  },
)

describe.each([...ofKind('tip'), ...ofKind('firstAid')])('%s', (_, subject) => {
  const { tip } = subject
  const lines = linesOf(subject).map((line) => line.replace(/^\d+\. /, ''))

  test('begins with its title and what to do first, and ends with its source', () => {
    expect(lines.slice(0, 2)).toEqual([tip.title, tip.summary])
    expect(lines.at(-1)).toContain(tip.sources[0]?.title)
  })

  test('says 不要 before each thing not to do, and never before anything else', () => {
    const acts = tip.blocks.flatMap((block) => (block.type === 'dont' ? block.items : []))
    expect(lines.filter((line) => line.startsWith('不要：'))).toEqual(acts.map((act) => `不要：${act}`))
    expect(lines.filter((line) => acts.includes(line))).toEqual([])
  })

  test('says before each sign how urgent it is', () => {
    const { emergency = [], soon = [], routine = [] } = tip.urgency ?? {}
    const wanted = [
      ...emergency.map((sign) => `马上打 120：${sign}`),
      ...soon.map((sign) => `尽快看医生：${sign}`),
      ...routine.map((sign) => `有空问医生：${sign}`),
    ]
    expect(lines.filter((line) => /^(马上打 120|尽快看医生|有空问医生)：/.test(line))).toEqual(wanted)
  })

  test('leaves nothing of its body out', () => {
    const body = tip.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.items))
    expect(body.filter((text) => !lines.some((line) => line.endsWith(text)))).toEqual([])
  })
})

test('the points of a tip go on counting from what to do to what to watch for', () => {
  const tip = aTip({
    blocks: [
      { type: 'steps', items: ['看。', '做。'] },
      { type: 'dont', items: ['喂水'] },
      { type: 'paragraph', text: '记住。' },
    ],
    urgency: { routine: ['想问的'], emergency: ['没有反应'] },
  })
  expect(aidPoints(tip).slice(2, -1)).toEqual([
    '1. 看。',
    '2. 做。',
    '3. 不要：喂水',
    '4. 记住。',
    '5. 马上打 120：没有反应',
    '6. 有空问医生：想问的',
  ])
})

test('an area without figures lists what it names, with what is said of it', () => {
  const area = anArea({
    figures: [],
    lead: { words: '每季度', label: '研究' },
    parts: [
      { kind: 'phrases', title: '话', phrases: ['不是一条'] },
      {
        kind: 'outcomes',
        title: '事',
        items: [
          { name: '甲', text: '说明。', where: { section: 1, words: '例子' } },
          { name: '乙', where: { section: 1, words: '例子' } },
        ],
      },
    ],
  })
  expect(linesOf({ kind: 'area', year, area }).slice(1, -1)).toEqual(['1. 甲，说明。', '2. 乙。'])
})

test('the year takes an area by what stands on its card: its figures, or its words', () => {
  const figures = [aFigure({ id: '2022-other' }), aFigure({ id: '2022-lead', printed: '近2万', unit: '户' })]
  const areas = [
    anArea({ name: '有数', figures, lead: { figures: ['2022-lead'], label: '帮了' } }),
    anArea({ name: '没数', figures: [], lead: { words: '每季度', label: '研究' } }),
  ]
  expect(linesOf({ kind: 'year', year, areas }).slice(1, 3)).toEqual([
    '1. 有数：例子帮了近2万户。',
    '2. 没数：每季度研究。',
  ])
})

test.each(
  subjects.filter(([, { kind }]) => kind === 'year' || kind === 'area' || kind === 'figure' || kind === 'digest'),
)('%s says with which content it was made', (_, subject) => {
  const mentions = linesOf(subject).filter((line) => line.includes(VERSION))
  expect(mentions.length).toBeGreaterThan(0)
  expect(linesOf(subject).at(-1)).toContain(VERSION)
})

test('figures that are printed as one are said as one, and every sentence ends', () => {
  const [, reform] = ofKind('area').find(([, { area }]) => area.id === '2022-reform') ?? []
  const [, whole] = ofKind('year')[0] ?? []
  for (const subject of [reform, whole]) expect(subject && makeDigest(subject, VERSION)).toContain('试点，有1市8县。\n')
  for (const [, subject] of [...ofKind('area'), ...ofKind('year')]) {
    expect(linesOf(subject).filter((line) => /^\d+\. /.test(line) && !/[^。]。$/.test(line))).toEqual([])
  }
})

test('praise in the points of an area is said to be theirs', () => {
  const [, drive] = ofKind('area').find(([, { area }]) => area.id === '2022-drive') ?? []
  expect(drive && makeDigest(drive, VERSION)).toContain('中国计生协的评价：全国计生协会工作的“旗帜和标杆”')
})
