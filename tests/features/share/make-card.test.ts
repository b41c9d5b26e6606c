import fs from 'node:fs'
import { makeCard, pageCard, routeOf, TITLE_MAX } from '@/features/share/make-card'
import type { ShareSubject } from '@/features/share/subject'
import { parseUrl, route } from '@/routes'
import { aCore, aFigure, anArea, aPlace, aTip } from '../../support/builders'
import { edition, ofKind, subjects } from '../../support/subjects'

const { year } = aCore().years[0]
const site = (name: string): ShareSubject => ({ kind: 'site', place: aPlace({ name }), sort: '例子小屋' })

/** The page and the parameters that a subject must open at, said once more and apart from the maker. */
function pageOf(subject: ShareSubject) {
  switch (subject.kind) {
    case 'year':
      return { name: 'review', params: { year: `${subject.year.year}` } }
    case 'area':
      return { name: 'area', params: { id: subject.area.id } }
    case 'figure':
      return { name: 'figure', params: { id: subject.figure.id } }
    case 'site':
      return { name: 'place', params: { id: subject.place.id } }
    case 'firstAid':
      return { name: 'firstAid', params: { id: subject.tip.id } }
    case 'tip':
      return { name: 'tip', params: { id: subject.tip.id } }
    case 'quiz':
      return { name: 'quiz', params: { seed: `${subject.seed}` } }
    case 'digest': {
      const areas = subject.areas.map(({ id }) => id).join('.')
      const tips = subject.tips.map(({ id }) => id).join('.')
      return {
        name: 'digest',
        params: { ...(areas && { areas }), ...(tips && { tips }), length: subject.length },
      }
    }
  }
}

describe('the card of everything that can be passed on', () => {
  test.each(subjects)('%s', (_, subject) => {
    const { title, path, query } = makeCard(subject, edition)
    expect([...title].length).toBeGreaterThan(0)
    expect([...title].length).toBeLessThanOrEqual(32)
    expect(title).toBe(title.trim())
    expect(title).not.toMatch(/undefined|[{}\n]/)
    expect(path.startsWith('/')).toBe(true)
    const { name, params } = pageOf(subject)
    expect(parseUrl(path)).toEqual({ name, params: { ...params, v: '261123' } })
    expect(path).toBe(`${path.split('?')[0]}?${query}`)
  })

  test.each(subjects)('%s has the picture of its area, or of the year', (_, subject) => {
    const { imageUrl, square } = makeCard(subject, edition)
    const own = 'area' in subject ? subject.area.id : undefined
    const digest = subject.kind === 'digest' && !subject.tips.length && subject.areas.length === 1
    const name = own ?? (digest ? subject.areas[0]?.id : '2022')
    expect([imageUrl, square]).toEqual([`/cards/${name}.png`, `/cards/${name}-square.png`])
    for (const file of [imageUrl, square]) expect(fs.existsSync(`dist${file}`)).toBe(true)
  })
})

test.each(subjects.filter(([, { kind }]) => kind !== 'year'))('%s has a title that tells the fact', (_, subject) => {
  const { title } = makeCard(subject, edition)
  if (subject.kind === 'figure') expect(title).toContain(subject.figure.printed + subject.figure.unit)
  if (subject.kind === 'area') expect(title).toContain(subject.area.name)
  if (subject.kind === 'tip') expect(title).toBe(subject.tip.title)
  if (subject.kind === 'firstAid') expect(title).toBe(`急救：${subject.tip.title}`)
  if (subject.kind === 'quiz') expect(title).toContain(subject.questions[0]?.question)
  if (subject.kind === 'site') expect(subject.place.name.startsWith(title.replace(/…$/, ''))).toBe(true)
  if (subject.kind === 'digest') expect(title).toMatch(/\d+ [项条]/)
})

test('no two figures, areas, places or tips have the same title', () => {
  for (const kind of ['figure', 'area', 'tip', 'firstAid'] as const) {
    const titles = ofKind(kind).map(([, subject]) => makeCard(subject, edition).title)
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
  }
})

test('an area leads with its figures, or with its words where it has none', () => {
  const figures = [aFigure({ id: 'a', printed: '1', unit: '市' }), aFigure({ id: 'b', printed: '8', unit: '县' })]
  const area = anArea({ name: '改革', figures, lead: { figures: ['a', 'b'], label: '试点' } })
  expect(makeCard({ kind: 'area', year, area }, edition).title).toBe('改革：试点1市8县')
  const words = anArea({ name: '三提', figures: [], lead: { words: '每季度', label: '研究' } })
  expect(makeCard({ kind: 'area', year, area: words }, edition).title).toBe('三提：每季度研究')
})

test.each([
  [31, '字'.repeat(31)],
  [32, '字'.repeat(32)],
  [33, `${'字'.repeat(31)}…`],
  [40, `${'字'.repeat(31)}…`],
])('a name of %i characters becomes a title that the host does not cut', (length, title) => {
  expect(makeCard(site('字'.repeat(length)), edition).title).toBe(title)
})

test('a title is cut at a whole character', () => {
  const { title } = makeCard(site('😀'.repeat(40)), edition)
  expect([...title]).toHaveLength(TITLE_MAX)
  expect(title).toBe(`${'😀'.repeat(31)}…`)
})

test('a page without a subject keeps its parameters and gets the mark and the picture of the year', () => {
  const card = pageCard('全部数字', route('figures', { area: '2022-care' }), { version: '2026.11.23-2', year: 2022 })
  expect(card).toEqual({
    title: '全部数字',
    path: '/packages/review/figures?area=2022-care&v=261123-2',
    query: 'area=2022-care&v=261123-2',
    imageUrl: '/cards/2022.png',
    square: '/cards/2022-square.png',
  })
})

test('first aid opens in the main package, where it needs no signal', () => {
  const tip = aTip()
  expect(routeOf({ kind: 'firstAid', tip }).name).toBe('firstAid')
  expect(routeOf({ kind: 'tip', tip, topic: '' }).name).toBe('tip')
})
