import { makeCard, routeOf, TITLE_MAX } from '@/features/share/make-card'
import type { ShareSubject } from '@/features/share/subject'
import { parseUrl } from '@/routes'
import { aCore, aFigure, anArea, aPlace, aTip } from '../../support/builders'
import { subjects } from '../../support/subjects'

const { year } = aCore()

/** The page and the id that a subject must open at, said once more and apart from the maker. */
function pageOf(subject: ShareSubject) {
  switch (subject.kind) {
    case 'year':
      return { name: 'review', params: {} }
    case 'area':
      return { name: 'area', params: { id: subject.area.id } }
    case 'figure':
      return { name: 'figure', params: { id: subject.figure.id } }
    case 'site':
      return { name: 'place', params: { id: subject.place.id } }
    case 'tip':
      return { name: subject.tip.topic === 'firstaid' ? 'firstAid' : 'tip', params: { id: subject.tip.id } }
  }
}

describe('the card of everything that can be passed on', () => {
  test.each(subjects)('%s', (_, subject) => {
    const { title, path, query } = makeCard(subject)
    expect([...title].length).toBeGreaterThan(0)
    expect([...title].length).toBeLessThanOrEqual(32)
    expect(title).toBe(title.trim())
    expect(title).not.toMatch(/undefined|[{}\n]/)
    expect(path.startsWith('/')).toBe(true)
    expect(parseUrl(path)).toEqual(pageOf(subject))
    expect(path).toBe(query ? `${path.split('?')[0]}?${query}` : path.split('?')[0])
  })
})

test.each(subjects.filter(([, { kind }]) => kind !== 'year'))('%s has a title of its own words', (_, subject) => {
  const { title } = makeCard(subject)
  if (subject.kind === 'figure') expect(title).toContain(subject.figure.printed + subject.figure.unit)
  if (subject.kind === 'area') expect(title).toContain(subject.area.name)
  if (subject.kind === 'tip') expect(title).toBe(subject.tip.title)
  if (subject.kind === 'site') expect(subject.place.name.startsWith(title.replace(/…$/, ''))).toBe(true)
})

test('an area leads with its figures, or with its words where it has none', () => {
  const figures = [aFigure({ id: 'a', printed: '1', unit: '市' }), aFigure({ id: 'b', printed: '8', unit: '县' })]
  const area = anArea({ name: '改革', figures, lead: { figures: ['a', 'b'], label: '试点' } })
  expect(makeCard({ kind: 'area', year, area }).title).toBe('改革：试点1市8县')
  const words = anArea({ name: '三提', figures: [], lead: { words: '每季度', label: '研究' } })
  expect(makeCard({ kind: 'area', year, area: words }).title).toBe('三提：每季度研究')
})

test.each([
  [31, '字'.repeat(31)],
  [32, '字'.repeat(32)],
  [33, `${'字'.repeat(31)}…`],
  [40, `${'字'.repeat(31)}…`],
])('a name of %i characters becomes a title that the host does not cut', (length, title) => {
  expect(makeCard({ kind: 'site', place: aPlace({ name: '字'.repeat(length) }) }).title).toBe(title)
})

test('a title is cut at a whole character', () => {
  const { title } = makeCard({ kind: 'site', place: aPlace({ name: '😀'.repeat(40) }) })
  expect([...title]).toHaveLength(TITLE_MAX)
  expect(title).toBe(`${'😀'.repeat(31)}…`)
})

test('first aid opens in the main package, where it needs no signal', () => {
  const tip = aTip()
  expect(routeOf({ kind: 'tip', tip, firstAid: true }).name).toBe('firstAid')
  expect(routeOf({ kind: 'tip', tip, firstAid: false }).name).toBe('tip')
})
