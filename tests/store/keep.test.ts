import { FINDING_KEY, finding, intent, keepFinding, takeNear } from '@/store/finding'
import type { Shelf } from '@/store/keep'
import { SAVED_KEY, SAVED_MOST, keepSaved, saved, toggleSaved } from '@/store/saved'

const aShelf = (kept?: Readonly<Record<string, string>>) => {
  const texts = new Map(Object.entries(kept ?? {}))
  const shelf: Shelf = { read: (key) => texts.get(key), write: (key, text) => Boolean(texts.set(key, text)) }
  return { shelf, texts }
}
const NONE = { region: '', kind: '' }
const keptFinding = (state: unknown, version: unknown = 1) => JSON.stringify({ version, finding: state })
const keptSaved = (items: unknown, version: unknown = 1) => JSON.stringify({ version, saved: { items } })

beforeEach(() => {
  finding.setState(NONE, true)
  saved.setState({ items: [] }, true)
})

describe('what a reader looks for', () => {
  test('is there again after a restart', () => {
    const { shelf, texts } = aShelf()
    keepFinding(shelf)
    finding.setState({ region: '350429', kind: 'warmhome' })
    const kept = texts.get(FINDING_KEY) ?? ''
    finding.setState(NONE)
    keepFinding(aShelf({ [FINDING_KEY]: kept }).shelf)
    expect(finding.getState()).toEqual({ region: '350429', kind: 'warmhome' })
  })

  test.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', keptFinding({ region: '350429', kind: '' }, 2)],
    ['a version that is a text', keptFinding({ region: '350429', kind: '' }, '1')],
    ['a region of another province', keptFinding({ region: '440100', kind: '' })],
    ['a region that is a number', keptFinding({ region: 350429, kind: '' })],
    ['a region that is a page', keptFinding({ region: '/pages/me', kind: '' })],
    ['a kind that is a text to be read', keptFinding({ region: '', kind: '暖心家园' })],
    ['a kind that is too long', keptFinding({ region: '', kind: 'a'.repeat(41) })],
    ['half of it', keptFinding({ region: '350429' })],
  ])('is everything when %s was kept', (_, text) => {
    keepFinding(aShelf(text === undefined ? {} : { [FINDING_KEY]: text }).shelf)
    expect(finding.getState()).toEqual(NONE)
  })

  test('a full shelf loses nothing in memory', () => {
    keepFinding({ read: () => undefined, write: () => false })
    finding.setState({ region: '350102' })
    expect(finding.getState().region).toBe('350102')
  })

  test('a tap for the nearest is for one page, once, and is not kept', () => {
    const { shelf, texts } = aShelf()
    keepFinding(shelf)
    expect(takeNear()).toBe(false)
    intent.setState({ near: true })
    expect([takeNear(), takeNear()]).toEqual([true, false])
    expect([...texts.keys()]).toEqual([])
  })
})

describe('what a reader keeps', () => {
  const urls = () => saved.getState().items.map(({ url }) => url)

  test('is put in and taken out again, the newest first', () => {
    expect(toggleSaved('/a', '甲')).toBe(true)
    expect(toggleSaved('/b', '乙')).toBe(true)
    expect(urls()).toEqual(['/b', '/a'])
    expect(toggleSaved('/b', '乙')).toBe(false)
    expect(saved.getState().items).toEqual([{ url: '/a', title: '甲' }])
  })

  test('the oldest gives way when there are too many', () => {
    for (let i = 0; i <= SAVED_MOST; i++) toggleSaved(`/${i}`, '例子')
    expect(urls()).toHaveLength(SAVED_MOST)
    expect([urls()[0], urls().at(-1)]).toEqual([`/${SAVED_MOST}`, '/1'])
  })

  test('is there again after a restart', () => {
    const { shelf, texts } = aShelf()
    keepSaved(shelf)
    toggleSaved('/packages/sites/place?id=x', '例子小屋')
    const kept = texts.get(SAVED_KEY) ?? ''
    saved.setState({ items: [] })
    keepSaved(aShelf({ [SAVED_KEY]: kept }).shelf)
    expect(saved.getState().items).toEqual([{ url: '/packages/sites/place?id=x', title: '例子小屋' }])
  })

  test.each([
    ['no JSON', 'x'],
    ['another version', keptSaved([{ url: '/a', title: '甲' }], 0)],
    ['no list', keptSaved({ length: 1 })],
    ['an item without a name', keptSaved([{ url: '/a' }])],
    ['an item that is a text', keptSaved(['/a'])],
    ['an address without end', keptSaved([{ url: 'x'.repeat(301), title: '甲' }])],
    ['more than are ever kept', keptSaved(Array.from({ length: SAVED_MOST + 1 }, () => ({ url: '/a', title: '甲' })))],
  ])('is nothing when %s was kept', (_, text) => {
    keepSaved(aShelf({ [SAVED_KEY]: text }).shelf)
    expect(saved.getState().items).toEqual([])
  })

  test('a full shelf loses nothing in memory', () => {
    keepSaved({ read: () => undefined, write: () => false })
    expect(toggleSaved('/a', '甲')).toBe(true)
    expect(urls()).toEqual(['/a'])
  })
})
