import { makeFinder } from '@/features/search/find'
import { QUERY_MOST } from '@/features/search/read-query'
import type { SearchEntry, SearchPack } from '@/schema/search'

// What the finder weighs, one thing at a time, over a few made-up entries; find.test.ts and queries.test.ts ask the content.

type Given = Partial<SearchEntry> & { readonly id: string }
const anEntry = (given: Given): SearchEntry => ({
  kind: 'tip',
  to: 'home',
  title: '',
  text: '',
  words: [],
  py: [''],
  lists: [],
  ...given,
})
function over(entries: readonly Given[], lists: SearchPack['lists'] = []) {
  const find = makeFinder({ entries: entries.map(anEntry), lists, ignored: [], popular: [], placesElsewhere: false })
  return (query: string) => find(query)
}
const idsOf = (found: ReturnType<ReturnType<typeof over>>) => found.map(({ entry }) => entry.id).join(' ')

describe('Chinese by its pairs', () => {
  const find = over([
    { id: 'whole', title: '安全婴儿睡觉' },
    { id: 'pairs', title: '婴儿安全' },
    { id: 'last', title: '睡觉' },
    { id: 'none', title: '别的' },
  ])

  test('a character that is in no known pair is asked for by itself', () => {
    const found = find('婴儿安全睡')
    const coveredBy = (id: string) => found.find(({ entry }) => entry.id === id)?.covered
    expect(['whole', 'pairs', 'none'].map(coveredBy)).toEqual([1, 0.8, undefined])
  })

  test('where no pair is known its characters say nothing', () => {
    expect(idsOf(find('婴觉'))).toBe('')
  })

  test('one character alone begins a word, or ends it', () => {
    expect(idsOf(find('睡')).split(' ').sort()).toEqual(['last', 'whole'])
    expect(idsOf(find('觉'))).toContain('last')
  })

  test('in a later run characters are counted where they stand', () => {
    const whole = find('别的 婴儿安全睡').find(({ entry }) => entry.id === 'whole')
    expect(whole?.covered).toBeCloseTo(5 / 7, 10)
  })
})

describe('by sound', () => {
  const find = over([
    { id: 'title', title: '甲', py: ['xin fei'] },
    { id: 'word', title: '乙', words: ['丙'], py: ['bie de', 'xin fei'] },
    { id: 'late', title: '丁', words: ['戊'], py: ['bie de', 'da xin fei'] },
    { id: 'deep', title: '己', py: ['da xin fei'] },
  ])

  test('a title is heard wherever a syllable begins, a word of its own from its beginning, and for less', () => {
    expect(idsOf(find('xinfei'))).toBe('title word deep')
    const [title, word] = find('xinfei')
    expect((word?.score ?? 0) / (title?.score ?? 1)).toBeCloseTo(0.8, 10)
  })

  test('spaces between syllables say nothing', () => {
    expect(idsOf(find('xin fei'))).toBe(idsOf(find('xinfei')))
    expect(idsOf(find('x f'))).toBe(idsOf(find('xf')))
  })

  test('unless they part two words, of which nothing has both in one', () => {
    const two = over([
      { id: 'aed', title: 'AED' },
      { id: 'cpr', title: 'CPR' },
    ])
    expect(idsOf(two('aed cpr'))).toBe('aed cpr')
    expect(idsOf(two('cpr'))).toBe('cpr')
  })

  test('a slip is forgiven only where nothing is heard as it was written', () => {
    expect(idsOf(find('xinfai'))).toContain('title')
    const both = over([
      { id: 'slip', py: ['xin fei'] },
      { id: 'exact', py: ['xin fai'] },
    ])
    expect(idsOf(both('xinfai'))).toBe('exact')
    expect(idsOf(both('xinfei'))).toBe('slip')
  })

  test('digits and characters are not heard', () => {
    const numbers = over([{ id: 'a', title: '甲', py: ['1 2 0'] }])
    expect(idsOf(numbers('120'))).toBe('')
  })
})

describe('by a list of words', () => {
  const lists: SearchPack['lists'] = [
    { words: ['甲乙丙丁', '戊'], py: ['jia yi bing ding', 'wu'], shown: 2, leads: [0] },
    { words: ['子丑'], py: ['zi chou'], shown: 1, leads: [1] },
  ]
  const find = over(
    [{ id: 'led' }, { id: 'other' }, { id: 'shares', lists: [0] }, { id: 'twice', lists: [0, 1] }],
    lists,
  )
  const scoreOf = (query: string) => find(query).find(({ entry }) => entry.id === 'led')?.score ?? 0

  test('its word leads, less where the query says more or less than it', () => {
    expect(idsOf(find('甲乙丙丁')).split(' ').sort()).toEqual(['led', 'shares', 'twice'])
    expect(scoreOf('甲乙丙丁')).toBeGreaterThan(scoreOf('甲乙丙'))
    expect(scoreOf('甲乙丙')).toBeGreaterThan(scoreOf('甲乙'))
    expect(scoreOf('甲乙')).toBeGreaterThan(0)
    expect(scoreOf('甲乙丙丁')).toBeGreaterThan(scoreOf('甲乙丙丁己'))
    expect(scoreOf('甲乙丙丁己')).toBeGreaterThan(scoreOf('甲乙丙丁己庚'))
    expect(scoreOf('甲乙丙丁己庚')).toBeGreaterThan(0)
  })

  test('one character leads only where it is the word, and is all that is asked', () => {
    expect(scoreOf('戊')).toBeGreaterThan(0)
    expect(scoreOf('戊己')).toBe(0)
    expect(scoreOf('甲')).toBe(0)
    expect(scoreOf('乙丙')).toBe(0)
  })

  test('its whole sound leads as well, a beginning of it finds those that share it', () => {
    expect(scoreOf('jiayibingding')).toBeGreaterThan(0)
    expect(scoreOf('jiayi')).toBeGreaterThan(0)
    expect(scoreOf('jia')).toBe(0)
    expect(idsOf(find('jia'))).toBe('shares twice')
    expect(idsOf(find('bingding'))).toBe('')
  })

  test('of the lists that an entry is in one speaks for it', () => {
    const found = find('甲乙丙丁').filter(({ entry }) => entry.id !== 'led')
    expect(found.map(({ entry }) => entry.id)).toEqual(['shares', 'twice'])
    expect(found[0]?.score).toBe(found[1]?.score)
  })
})

describe('by what a body says', () => {
  const find = over([
    { id: 'body', title: '子', more: '说到甲乙丙的事，还有 abc' },
    { id: 'title', title: '甲乙丙' },
    { id: 'part', title: '甲乙', more: '说到甲乙丙的事' },
  ])

  test('it is found by a run that stands in its body, after those whose title says it', () => {
    expect(idsOf(find('甲乙丙'))).toMatch(/^title /)
    expect(find('甲乙丙').map(({ covered }) => covered)).toEqual([1, 1, 1])
  })

  test('not by a run that does not stand there, by one character, or by letters', () => {
    expect(idsOf(find('丙的事后'))).not.toContain('body')
    expect(idsOf(find('事'))).toBe('')
    expect(idsOf(find('abc'))).toBe('')
  })
})

describe('what comes first, and what is noise', () => {
  test('equals stand in the order of their ids, whichever way they came', () => {
    const same = ['c', 'a', 'b'].map((id) => ({ id, title: '甲乙' }))
    expect(idsOf(over(same)('甲乙'))).toBe('a b c')
    expect(idsOf(over([...same].reverse())('甲乙'))).toBe('a b c')
  })

  test('what has hardly anything of a long query is left out, what has all of it never', () => {
    const find = over([
      { id: 'all', title: '甲乙丙丁戊己庚辛' },
      { id: 'two', title: '辛壬', text: '庚辛' },
      { id: 'quiz', kind: 'quiz', title: '', more: '甲乙丙丁戊己庚辛' },
    ])
    expect(idsOf(find('甲乙丙丁戊己庚辛'))).toBe('all quiz')
  })

  test('nothing is asked by nothing, and what goes beyond the box is not read', () => {
    const find = over([{ id: 'a', title: '甲乙' }])
    expect(find('')).toEqual([])
    expect(find(`甲乙${' '.repeat(QUERY_MOST)}丙丁`)[0]?.covered).toBe(1)
  })
})
