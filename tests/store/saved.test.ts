import { dropSaved, keepSaved, saved, SAVED_KEY, SAVED_MOST, toggleSaved } from '@/store/saved'
import { addVisited, dropVisited, keepVisited, visited, VISITED_KEY, VISITED_MOST } from '@/store/visited'
import { aShelf } from '../support/shelf'

const aPage = (url: string, title = '例子', day = '2026-11-24') => ({ url, title, day })
const keptSaved = (items: unknown, version: unknown = 2) => JSON.stringify({ version, saved: { items } })
const urls = () => saved.getState().items.map(({ url }) => url)
const seen = () => visited.getState().items.map(({ url }) => url)

beforeEach(() => {
  saved.setState({ items: [] }, true)
  visited.setState({ items: [] }, true)
  keepSaved(aShelf().shelf)
  keepVisited(aShelf().shelf)
})

describe('what a reader saves', () => {
  test('is put in and taken out again, the newest first', () => {
    expect(toggleSaved(aPage('/a', '甲'))).toBe('added')
    expect(toggleSaved(aPage('/b', '乙'))).toBe('added')
    expect(urls()).toEqual(['/b', '/a'])
    expect(toggleSaved(aPage('/b', '乙'))).toBe('dropped')
    expect(saved.getState().items).toEqual([aPage('/a', '甲')])
    expect(dropSaved('/a')).toBe(true)
    expect(urls()).toEqual([])
  })

  test('the oldest gives way when there are too many', () => {
    for (let i = 0; i <= SAVED_MOST; i++) toggleSaved(aPage(`/${i}`))
    expect(urls()).toHaveLength(SAVED_MOST)
    expect([urls()[0], urls().at(-1)]).toEqual([`/${SAVED_MOST}`, '/1'])
  })

  test('is there again after a restart', () => {
    const { shelf, texts } = aShelf()
    keepSaved(shelf)
    toggleSaved(aPage('/packages/sites/place?id=x', '例子小屋'))
    const kept = texts.get(SAVED_KEY) ?? ''
    saved.setState({ items: [] })
    keepSaved(aShelf({ [SAVED_KEY]: kept }).shelf)
    expect(saved.getState().items).toEqual([aPage('/packages/sites/place?id=x', '例子小屋')])
  })

  test('by the first version is brought along: all of it, without a day', () => {
    const old = keptSaved([{ url: '/a', title: '甲' }, { url: '/b', title: '乙' }], 1) // prettier-ignore
    const { shelf, texts } = aShelf({ [SAVED_KEY]: old })
    keepSaved(shelf)
    expect(saved.getState().items).toEqual([aPage('/a', '甲', ''), aPage('/b', '乙', '')])
    // it stays as it was on the shelf until something is changed, and is of the present version then
    expect(texts.get(SAVED_KEY)).toBe(old)
    toggleSaved(aPage('/c'))
    expect(JSON.parse(texts.get(SAVED_KEY) ?? '')).toMatchObject({ version: 2 })
    expect(urls()).toEqual(['/c', '/a', '/b'])
  })

  test.each([
    ['no JSON', 'x'],
    ['a newer version', keptSaved([aPage('/a')], 3)],
    ['a version before the first', keptSaved([aPage('/a')], 0)],
    ['no list', keptSaved({ length: 1 })],
    ['the first version without a list', keptSaved(undefined, 1)],
    ['the first version with garbage in its list', keptSaved([null, 3, '/a'], 1)],
  ])('is nothing when %s was kept, and what was kept is left alone', (_, text) => {
    const { shelf, texts } = aShelf({ [SAVED_KEY]: text })
    keepSaved(shelf)
    expect(saved.getState().items).toEqual([])
    expect(texts.get(SAVED_KEY)).toBe(text)
  })

  test.each([
    ['has no name', { url: '/x', day: '' }],
    ['is a text', '/x'],
    ['is null', null],
    ['has an address without end', aPage('x'.repeat(601))],
    ['has a name without end', aPage('/x', '长'.repeat(81))],
    ['has a day that is none', aPage('/x', '例子', '<b>')],
  ])('loses only the item that %s', (_, item) => {
    keepSaved(aShelf({ [SAVED_KEY]: keptSaved([aPage('/a'), item, aPage('/b')]) }).shelf)
    expect(urls()).toEqual(['/a', '/b'])
  })

  test('more than are ever kept are cut at the end', () => {
    const many = Array.from({ length: SAVED_MOST + 1 }, (_, i) => aPage(`/${i}`))
    keepSaved(aShelf({ [SAVED_KEY]: keptSaved(many) }).shelf)
    expect([urls().length, urls()[0]]).toEqual([SAVED_MOST, '/0'])
  })

  test('on a full phone nothing is pretended: neither to be saved nor to be gone', () => {
    const { shelf, texts, state } = aShelf()
    keepSaved(shelf)
    toggleSaved(aPage('/a'))
    const before = texts.get(SAVED_KEY)
    state.full = true
    expect(toggleSaved(aPage('/b'))).toBe('full')
    expect(toggleSaved(aPage('/a'))).toBe('full')
    expect(dropSaved('/a')).toBe(false)
    expect(urls()).toEqual(['/a'])
    expect(texts.get(SAVED_KEY)).toBe(before)
    state.full = false
    expect(toggleSaved(aPage('/b'))).toBe('added')
  })
})

describe('what a reader looks at', () => {
  test('stands once, the last first, and so many', () => {
    for (let i = 0; i < VISITED_MOST + 3; i++) addVisited(aPage(`/${i}`))
    addVisited(aPage('/9'))
    expect(seen()).toHaveLength(VISITED_MOST)
    expect([seen()[0], seen()[1], seen().filter((url) => url === '/9').length]).toEqual([
      '/9',
      `/${VISITED_MOST + 2}`,
      1,
    ])
  })

  test('is there after a restart, and can be taken out', () => {
    const { shelf, texts } = aShelf()
    keepVisited(shelf)
    addVisited(aPage('/a'))
    addVisited(aPage('/b'))
    expect(dropVisited('/b')).toBe(true)
    visited.setState({ items: [] })
    keepVisited(aShelf({ [VISITED_KEY]: texts.get(VISITED_KEY) ?? '' }).shelf)
    visited.setState({ items: [aPage('/a')] })
    expect(seen()).toEqual(['/a'])
  })

  test('a name that is too long is cut, so that it can be read again', () => {
    const { shelf, texts } = aShelf()
    keepVisited(shelf)
    addVisited(aPage('/a', '长'.repeat(200)))
    keepVisited(aShelf({ [VISITED_KEY]: texts.get(VISITED_KEY) ?? '' }).shelf)
    expect(visited.getState().items[0]?.title).toHaveLength(80)
  })

  test('a full phone says so when something is taken out', () => {
    const { shelf, state } = aShelf()
    keepVisited(shelf)
    addVisited(aPage('/a'))
    state.full = true
    expect(dropVisited('/a')).toBe(false)
  })
})
