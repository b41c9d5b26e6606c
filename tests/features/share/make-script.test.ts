import core from '#packs/core.json'
import { makeScript, MOST, PACE } from '@/features/share/make-script'
import type { PackedArea } from '@/schema/review'
import { aFigure, anArea } from '../../support/builders'

const version = core.info.contentVersion
const scriptOf = (area: PackedArea) => makeScript({ kind: 'area', year: core.years[0].year, area }, version)
const wordsIn = (area: PackedArea) => JSON.stringify(area)
/** How often a text stands in another. */
const times = (text: string, one: string) => text.split(one).length - 1

describe.each(core.years[0].areas.map((area) => [area.name, area] as const))('%s', (_, area) => {
  const script = scriptOf(area)
  const aloud = script.paragraphs.map(({ head, text }) => head + text).join('')

  test('has every figure as printed, with its unit', () => {
    for (const { printed, unit } of area.figures) expect(aloud).toContain(printed + unit)
  })

  test('says every figure once', () => {
    for (const { says } of area.figures) {
      const [before = '', after = ''] = says.split('{figure}')
      const piece = after.length > 5 ? after : before
      // what two sentences share is said once for both
      const shared = area.figures.filter((one) => one.says.includes(piece)).length
      expect(times(aloud, piece)).toBeLessThanOrEqual(shared)
    }
  })

  test('begins with what it is and the lead, and ends with the source', () => {
    expect(aloud.startsWith(`2022年省计生协会工作回眸，第`)).toBe(true)
    expect(script.paragraphs[0]?.text).toContain(`${area.name}。${area.summary}`)
    if ('words' in area.lead) expect(script.paragraphs[0]?.text).toContain(area.lead.words + area.lead.label)
    expect(script.text.endsWith(script.source)).toBe(true)
    for (const part of [core.years[0].year.source.title, core.years[0].year.source.unknown, version])
      expect(script.source).toContain(part)
  })

  test('adds no word to what the content says', () => {
    const content = wordsIn(area).replace(/[^\p{Script=Han}\d]/gu, '')
    const own = new Set('工作回眸省计生协会年第一二三四五六项其余个2022'.split(''))
    const foreign = [...aloud].filter(
      (one) => /[\p{Script=Han}\d]/u.test(one) && !content.includes(one) && !own.has(one),
    )
    expect(foreign).toEqual([])
    // what has no figure in it stands in the content as it is, clause by clause
    const plain = script.paragraphs
      .slice(1)
      .flatMap(({ text }) => text.split('。'))
      .filter((sentence) => !area.figures.some(({ printed, unit }) => sentence.includes(printed + unit)))
      .flatMap((sentence) => sentence.split(/[；：，、（）？]/))
      .filter((clause) => clause !== '其余' && !/^第 \d 个$/.test(clause))
      .map((clause) => clause.replace(/^在/, ''))
    expect(plain.length).toBeGreaterThan(3)
    expect(plain.filter((clause) => !content.includes(clause.replace(/[^\p{Script=Han}\d]/gu, '')))).toEqual([])
  })

  test('is no longer than people listen, says how long it is, and every sentence ends', () => {
    expect(script.count).toBe(
      [...script.paragraphs.map(({ head, text }) => (head ? `${head}。` : '') + text).join('')].length,
    )
    expect(script.count).toBeLessThanOrEqual(MOST)
    expect(Math.abs(script.halves / 2 - script.count / PACE)).toBeLessThanOrEqual(0.25)
    for (const { text } of script.paragraphs) expect(text).toMatch(/[。？！]$/)
    expect(aloud).not.toMatch(/。。|，。|：。|undefined/)
  })

  test('keeps the notes that keep figures from being added up', () => {
    for (const { note } of area.parts) if (note && area.figures.length) expect(aloud).toContain(note.replace(/。$/, ''))
  })

  test('is copied whole, a paragraph apart from the next', () => {
    expect(script.text.split('\n\n')).toHaveLength(script.paragraphs.length + 1)
    for (const { head, text } of script.paragraphs) {
      expect(script.text).toContain(text)
      expect(script.text).toContain(head)
    }
  })
})

test('most areas take about three minutes; the shortest says that it is shorter', () => {
  const halves = core.years[0].areas.map((area) => scriptOf(area).halves)
  expect(halves).toEqual([5, 7, 7, 6, 5, 4])
})

test('neighbouring figures of the same thing are one sentence: 1市8县', () => {
  const reform = core.years[0].areas.find(({ id }) => id === '2022-reform')
  expect(reform && scriptOf(reform).text).toContain('有1市8县。')
})

test('a place is said where its sentence does not say it; what is only named is named in one breath', () => {
  const part = (items: object[]) => ({ kind: 'activities', title: '事', items }) as never
  const area = anArea({
    parts: [
      part([
        { name: '甲', place: '龙岩', text: '做了。' },
        { name: '乙', place: '福州', text: '在福州做的。' },
      ]),
      part([{ name: '丙' }, { name: '丁' }, { name: '戊', place: '泉州' }, { name: '己' }]),
    ],
  })
  expect(
    scriptOf(area)
      .paragraphs.slice(1)
      .map(({ text }) => text),
  ).toEqual(['甲，在龙岩：做了。乙：在福州做的。', '丙、丁。戊，在泉州。己。'])
})

describe('an area that is too long', () => {
  const item = (name: string) => ({ name, text: '这里做了一件事，又做了一件事，再做了一件事。'.repeat(6) })
  const many = Array.from({ length: 6 }, (_, i) => item(`活动${i}`))
  const figures = Array.from({ length: 8 }, (_, i) =>
    aFigure({ id: `figure-${i}`, title: `例${i}`, printed: `${141 + i}` }),
  )
  const area = anArea({ figures }) as PackedArea
  const long = (...lists: (typeof many)[]): PackedArea => ({
    ...area,
    parts: [
      ...area.parts,
      ...lists.map((items, i) => ({ kind: i ? ('events' as const) : ('activities' as const), title: `段${i}`, items })),
    ],
  })

  test('loses first what photographs show, then what is told of activities, never a figure', () => {
    const both = scriptOf(long(many, many))
    expect(both.left).toBe(true)
    expect(both.text).not.toContain('段1')
    expect(both.text).toContain('活动0、活动1')
    expect(both.text).not.toContain('又做了一件事')
    for (const { printed } of figures) expect(both.text).toContain(printed)
  })

  test('that is short is left as it is', () => {
    const short = scriptOf(area)
    expect(short.left).toBe(false)
    expect(short.count).toBeLessThan(300)
  })

  test('of figures alone is said whole, however long', () => {
    const more = Array.from({ length: 160 }, (_, i) =>
      aFigure({ id: `f-${i}`, title: `例${i}`, printed: `${1000 + i}` }),
    )
    const script = scriptOf(anArea({ figures: more }))
    for (const { printed } of more) expect(script.text).toContain(printed)
    expect(script.count).toBeGreaterThan(MOST)
    expect(script.halves).toBeGreaterThan(7)
  })
})
