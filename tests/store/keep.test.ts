import * as v from 'valibot'
import { FINDING_KEY, finding, intent, keepFinding, takeNear } from '@/store/finding'
import { restoreKept } from '@/store/keep'
import { aShelf } from '../support/shelf'

const NONE = { region: '', kind: '' }
const keptFinding = (state: unknown, version: unknown = 1) => JSON.stringify({ version, finding: state })

beforeEach(() => finding.setState(NONE, true))

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
    ['a region of five digits', keptFinding({ region: '35042', kind: '' })],
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

describe('an older version', () => {
  const keeping = {
    key: 'k',
    version: 3,
    field: 'state',
    schema: v.object({ n: v.number() }),
    migrate: {
      1: ({ n }: { n: string }) => ({ n: Number(n) }),
      2: ({ n }: { n: number }) => ({ n: n * 10 }),
    },
  }
  const kept = (version: unknown, state: unknown) => JSON.stringify({ version, state })

  test.each([
    [1, { n: '4' }, 40],
    [2, { n: 4 }, 40],
    [3, { n: 4 }, 4],
  ])('%d is brought up step by step', (version, state, n) => {
    expect(restoreKept(keeping, kept(version, state))).toEqual({ n })
  })

  test.each([
    ['a newer one', kept(4, { n: 4 })],
    ['one before the first', kept(0, { n: 4 })],
    ['one between two', kept(1.5, { n: 4 })],
    ['one without end', '{"version":1e999,"state":{"n":4}}'],
    ['an older one that is garbage', kept(1, null)],
    ['an older one that becomes garbage', kept(1, { n: 'four' })],
  ])('%s answers nothing', (_, text) => {
    expect(restoreKept(keeping, text)).toBeUndefined()
  })
})
