import { composeDigest, countOf, LIMITS, type Digest } from '@/features/share/compose-digest'
import { areaEntry, shortOf } from '@/features/share/digest-entries'
import { printedOf } from '@/schema/printed'
import { selectPicks, subjectOfChoice, toggled } from '@/features/share/select-digest'
import type { DigestLength, DigestSubject } from '@/features/share/subject'
import type { PackedArea } from '@/schema/review'
import type { TipLine } from '@/schema/tip'
import { aFigure, anArea } from '../../support/builders'
import { edition, LENGTHS, shelves } from '../../support/subjects'

const { year, areas } = shelves.core.years[0]
const lines = shelves.tipLines?.tipLines ?? []
const AGAIN = `${edition.version}-2`

/** The same luck on every machine. */
function lucky(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

const pickTips = (n: number, luck: () => number): TipLine[] => {
  const wanted = new Set(Array.from({ length: n * 4 }, () => Math.floor(luck() * lines.length)).slice(0, n))
  return lines.filter((_tip, i) => wanted.has(i))
}

interface Case {
  readonly name: string
  readonly subject: DigestSubject
}

const luck = lucky(2022)
/** Every choice of areas, at every length, with none to five tips. */
const cases: Case[] = LENGTHS.flatMap((length) =>
  Array.from({ length: 2 ** areas.length }, (_, set) => set).flatMap((set) =>
    [0, 1, 2, 3, 4, 5]
      .map((n) => ({ areas: areas.filter((_area, i) => set & (1 << i)), tips: pickTips(n, luck) }))
      .filter((picked) => picked.areas.length + picked.tips.length)
      .map((picked) => ({
        name: `${length}: ${picked.areas.map(({ number }) => number).join('') || '-'} + ${picked.tips.length} tips`,
        subject: { kind: 'digest', year, length, ...picked } as const,
      })),
  ),
)

/** The cases in which something is wrong, with what it is. */
const wrong = (rule: (subject: DigestSubject, digest: Digest) => unknown, version: string = edition.version) =>
  cases.flatMap(({ name, subject }) => {
    const digest = composeDigest(subject, version)
    const fault = rule(subject, digest)
    return fault ? [`${name}: ${typeof fault === 'string' ? fault : ''}\n${digest.text}`] : []
  })

test('all 63 choices of areas are tried at three lengths, and tips alone', () => {
  const choices = new Set(cases.map(({ subject }) => subject.length + subject.areas.map(({ id }) => id).join()))
  expect(choices.size).toBe(64 * 3)
})

test.each([edition.version, AGAIN])('no digest is longer than its length allows, in version %s', (version) => {
  expect(wrong(({ length }, { text }) => countOf(text) > LIMITS[length], version)).toEqual([])
})

test('the count is that of the text', () => {
  expect(wrong((_, { text, count }) => count !== Array.from(text).length)).toEqual([])
  expect(countOf('一2\n😀')).toBe(4)
})

/** Whatever digits are left when everything that may stand in a digest has been taken out of it, as it is in the content. */
function strayDigits({ areas: picked, tips }: DigestSubject, { text }: Digest, version: string): string {
  const figures = picked.flatMap((area) => area.figures).map(printedOf)
  const said = tips.flatMap(({ title, summary }) => [title, summary.replace(/。$/, '')])
  const known = [...figures, ...said].sort((a, b) => b.length - a.length)
  const bare = text
    .split(version)
    .join('')
    .replace(/^\d+\. /gm, '')
    .replace(/(做了|健康贴士) \d (项工作|条)/g, '')
    .replace(/20(22|18)年|——2022年/g, '')
  return (known.reduce((rest, one) => rest.split(one).join('□'), bare).match(/.?\d.*/) ?? [''])[0]
}

test('every figure stands as it is printed, with 近, 多, 万 and its unit', () => {
  expect(wrong((subject, digest) => strayDigits(subject, digest, edition.version))).toEqual([])
})

test('a figure that lost its 多 or its unit would be noticed', () => {
  const subject = { kind: 'digest', year, areas, tips: [], length: 'lines' } as const
  const { text } = composeDigest(subject, edition.version)
  const altered = (from: string, to: string) => ({ text: text.replace(from, to), count: 0, left: [] })
  expect(text).toContain('6600多场')
  expect(strayDigits(subject, altered('6600多场', '6600场'), edition.version)).toContain('6600场')
  expect(strayDigits(subject, altered('544个', '544'), edition.version)).toContain('544')
})

const saidOf = (area: PackedArea) => [area.name, shortOf(area), (areaEntry(area).levels[1] ?? []).join('；')]

test('what was picked is in the text, or named as left', () => {
  const missing = (subject: DigestSubject, { text, left }: Digest) =>
    [
      ...subject.areas.filter((area) => ![...saidOf(area)].some((one) => text.includes(one))),
      ...subject.tips.filter(({ title }) => !text.includes(title)),
    ]
      .map((one) => ('name' in one ? one.name : one.title))
      .filter((name) => !left.includes(name))
      .join()
  expect(wrong(missing)).toEqual([])
})

test('what is named as left is not in the text, and was picked', () => {
  expect(
    wrong(({ areas: own, tips }, { text, left }) =>
      left
        .filter(
          (name) => text.includes(name) || ![...own.map((a) => a.name), ...tips.map((t) => t.title)].includes(name),
        )
        .join(),
    ),
  ).toEqual([])
})

test('areas alone always have room for every area, at the lengths of several lines', () => {
  expect(
    wrong(({ tips, length }, { left }) => !tips.length && length !== 'sentence' && left.length > 0, AGAIN),
  ).toEqual([])
})

test('the last line says where it comes from and ends with the version', () => {
  expect(
    wrong((_, { text }) => !/(原文|工作回眸》|来源见|出处见).*2026\.11\.23 ?版$/.test(text.split('\n').pop() ?? '')),
  ).toEqual([])
})

test('a digest with tips in it says that no doctor has read them, where there is room for more than a sentence', () => {
  const told = ({ tips, length }: DigestSubject, { text }: Digest) =>
    length !== 'sentence' && tips.some(({ title }) => text.includes(title)) !== text.includes('没有经过医生审看')
  expect(wrong(told)).toEqual([])
})

test('nothing is doubled or cut: marks, line ends, empty lines', () => {
  const bad = /[。，；：、][。，；：、]|\n\n|^[。，；：、]| $|【】|undefined|[{}]/m
  expect(wrong((_, { text }) => bad.exec(text)?.[0])).toEqual([])
  // every line but the head, the names of parts and the source ends its sentence
  const open = ({ length }: DigestSubject, { text }: Digest) => {
    const body = text.split('\n').slice(length === 'sentence' ? 0 : 1, -1)
    return body.find((line) => !line.endsWith('。') && !/^【.+】$/.test(line))
  }
  expect(wrong(open)).toEqual([])
})

test('the lines are numbered from 1 without a gap, unless there is only one', () => {
  const gap = (_: DigestSubject, { text }: Digest) => {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, n]) => Number(n))
    return numbers.length === 1 || numbers.some((n, i) => n !== i + 1)
  }
  expect(wrong(gap)).toEqual([])
})

test('the same choice is the same text, in whatever order it was picked', () => {
  const [first, second, third] = areas.map(({ id }) => id)
  const choice = (ids: (string | undefined)[], tips: string[]) =>
    subjectOfChoice(shelves, { year: 2022, areas: ids.flatMap((id) => id ?? []), tips, length: 'points' })
  const one = choice([third, first, second], ['choking', 'aed'])
  const other = choice([first, second, third], ['aed', 'choking'])
  expect(one && composeDigest(one, edition.version)).toEqual(other && composeDigest(other, edition.version))
})

test.each<[string, DigestLength, readonly number[], string]>([
  ['one area says its fact', 'sentence', [4], '2022年省计生协会：全省有107.73万户参加计生家庭意外伤害保险。'],
  ['two figures printed as one stay one', 'sentence', [5], '2022年省计生协会：新型婚育文化建设试点，有1市8县。'],
  ['words stand where there is no figure', 'sentence', [6], '2022年省计生协会：党组专题研究部署，每个季度一次。'],
  [
    'six areas are named',
    'sentence',
    [1, 2, 3, 4, 5, 6],
    '2022年省计生协会：政治引领、一老一小、家庭健康、帮扶关怀、改革活力、三提三效。',
  ],
  ['an area in a line', 'lines', [2, 4], '2. 帮扶关怀：'],
  [
    'what two sentences begin with is said once',
    'points',
    [4],
    '安居工程投入资金509万元，帮141户计生家庭改善居住条件。',
  ],
  [
    'the same said of two figures is one sentence',
    'lines',
    [1],
    '1. 省计生协会领导到宁德、三明、莆田、漳州等地的10个县（市、区）、10个乡镇宣讲党的二十大精神。',
  ],
  [
    'a group of people is said once',
    'points',
    [4],
    '2018年的189名省级受助学生里，51名考取硕士研究生，69名被机关企事业单位录用。',
  ],
  ['praise is said to be theirs', 'points', [6], '8. 中国计生协的评价：全国计生协会工作的“旗帜和标杆”，评价说，'],
])('%s (%s)', (_, length, numbers, expected) => {
  const picked = areas.filter(({ number }) => numbers.includes(number))
  expect(composeDigest({ kind: 'digest', year, areas: picked, tips: [], length }, edition.version).text).toContain(
    expected,
  )
})

test('an area that grows keeps its order: figures are added one by one, the lead figures first', () => {
  const figures = ['2022-a', '2022-b', '2022-c'].map((id, i) =>
    aFigure({ id, title: `事${i}`, printed: `${i + 1}`, unit: '户', says: `第${'甲乙丙'[i]}件{figure}` }),
  )
  const { levels } = areaEntry(anArea({ figures, lead: { figures: ['2022-b'], label: '帮了' } }))
  expect(levels).toEqual([
    ['帮了2户'],
    ['第乙件2户'],
    ['第甲件1户', '第乙件2户'],
    ['第甲件1户', '第乙件2户', '第丙件3户'],
  ])
})

test('picking twice takes it back; a topic without tips is not offered', () => {
  expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b'])
  const view = selectPicks(shelves, { year: 2022, areas: ['2022-care'], tips: ['choking'], length: 'lines' })
  expect(view.areas.filter(({ on }) => on).map(({ id }) => id)).toEqual(['2022-care'])
  expect(view.topics.flatMap(({ tips }) => tips)).toHaveLength(lines.length)
  expect(view.topics.flatMap(({ tips }) => tips.filter(({ on }) => on)).map(({ id }) => id)).toEqual(['choking'])
  expect(selectPicks({ core: shelves.core }, { year: 2022, areas: [], tips: [], length: 'lines' }).topics).toEqual([])
})

test('nothing picked composes nothing', () => {
  expect(subjectOfChoice(shelves, { year: 2022, areas: [], tips: ['gone'], length: 'lines' })).toBeUndefined()
})
