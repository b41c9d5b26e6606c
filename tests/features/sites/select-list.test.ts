import fc from 'fast-check'
import core from '#packs/core.json'
import pack from '#packs/places.json'
import { prepare } from '@/features/sites/search-places'
import { knownList, selectList, type Drawing, type ListFilter } from '@/features/sites/select-list'
import { aCore, aHotline, aKind, aNeed, aPackedPlace, someRegions, somePlaces } from '../../support/builders'

const at = Date.parse('2026-11-23T12:00:00+08:00')
const ALL: ListFilter = { region: '', kind: '', need: '', q: '' }
const drawing: Drawing = { most: 20, point: undefined, at }

/** Two kinds, a need for each and one that takes a telephone, four places in two cities. */
const small = aCore({
  kinds: [aKind(), aKind({ id: 'other', name: '别的小屋' })],
  needs: [
    aNeed(),
    aNeed({ id: 'both', name: '两样', kinds: ['example', 'other'], hotlines: ['12300'] }),
    aNeed({ id: 'law', name: '问法律', kinds: [], hotlines: ['12348'] }),
  ],
  hotlines: ['12300', '12345', '12348', '12356'].map((number) => aHotline({ number, name: number })),
  regions: someRegions({
    cities: [
      {
        code: '350100',
        name: '福州市',
        counties: { '350102': '鼓楼区', '350103': '台江区', '350125': '永泰县', '350128': '平潭县' },
      },
      { code: '350400', name: '三明市', counties: { '350429': '泰宁县', '350430': '建宁县' } },
    ],
  }),
})
const { seats } = somePlaces({
  seats: {
    source: '例子',
    licence: '例子',
    points: {
      '350100': [26.061, 119.306],
      '350102': [26.061, 119.306],
      '350103': [26.061, 119.306],
      '350125': [25.867, 118.933],
      '350429': [26.903, 117.17],
      '350430': [26.831, 116.846],
    },
    central: ['350102', '350103'],
  },
})
const place = (id: string, adcode: string, kind = 'example', change = {}) =>
  aPackedPlace({ id, name: `小屋${id}`, adcode, kind, py: '', ...change })
const directory = prepare(small, [
  place('gulou', '350102', 'example', { address: '东街1号', py: 'xiaowugulou xwgl' }),
  place('gulou-other', '350102', 'other'),
  place('taining', '350429', 'example', { grade: 'B', address: '和平街2号' }),
  place('pingtan-other', '350128', 'other'),
])
const list = (filter: Partial<ListFilter> = {}, draw: Partial<Drawing> = {}) =>
  selectList(small, directory, seats, { ...ALL, ...filter }, { ...drawing, ...draw })
const idsOf = (filter: Partial<ListFilter> = {}, draw: Partial<Drawing> = {}) =>
  list(filter, draw).rows.map(({ id }) => id)

describe('what is on a list', () => {
  test.each<[string, Partial<ListFilter>, string[]]>([
    ['all', {}, ['gulou', 'gulou-other', 'taining', 'pingtan-other']],
    ['a city, without 平潭', { region: '350100' }, ['gulou', 'gulou-other']],
    ['平潭', { region: '350128' }, ['pingtan-other']],
    ['a kind', { kind: 'other' }, ['gulou-other', 'pingtan-other']],
    ['a need of one kind', { need: 'example-need' }, ['gulou', 'taining']],
    ['a need of two kinds', { need: 'both', region: '350102' }, ['gulou', 'gulou-other']],
    ['a need and a kind that does not serve it', { need: 'example-need', kind: 'other' }, []],
    ['words of an address', { q: '东街' }, ['gulou']],
    ['initials', { q: 'xwgl' }, ['gulou']],
    ['words that nothing has', { q: '火星' }, []],
  ])('%s', (_, filter, ids) => {
    expect(idsOf(filter)).toEqual(ids)
    expect(list(filter).found).toBe(ids.length)
    expect(Boolean(list(filter).empty)).toBe(ids.length === 0)
  })

  test('says what it is a list of', () => {
    expect(list({ region: '350102', kind: 'other', need: 'both' })).toMatchObject({
      region: '鼓楼区',
      kind: '别的小屋',
      need: '两样',
      title: '鼓楼区别的小屋',
      shareTitle: '两样：1 处',
    })
    expect(list()).toMatchObject({
      region: '全省',
      kind: '',
      need: '',
      title: '全省服务点',
      shareTitle: '全省服务点：4 处',
    })
  })

  test('no more rows than asked for; the rest is counted', () => {
    const view = list({}, { most: 3 })
    expect([view.rows.length, view.found, view.rest]).toEqual([3, 4, 1])
  })
})

describe('the text to pass on', () => {
  test('has a title, a line for each row with its grade, and what to do first', () => {
    expect(list().text.split('\n')).toEqual([
      '全省服务点',
      '小屋gulou（福州 鼓楼区）：东街1号',
      '小屋gulou-other（福州 鼓楼区）：例子路1号',
      '小屋taining（三明 泰宁县，待核实）：和平街2号',
      '小屋pingtan-other（平潭）：例子路1号',
      '去之前先打 12345 问一问。来源见「闽家」2000.01.01 版',
    ])
  })

  test('has no line for what is not shown', () => {
    expect(list({}, { most: 1 }).text.split('\n')).toHaveLength(3)
  })
})

describe('the nearest first', () => {
  const point = { lat: 26.903, lng: 117.17 }

  test('says how far, to the place itself, to its county’s seat or its city’s centre, never a road', () => {
    const near = prepare(small, [
      place('far', '350102'),
      place('there', '350429'),
      place('own', '350429', 'example', { coord: { lat: 26.903, lng: 117.27, system: 'gcj02' } }),
      place('nowhere', '350128'),
      place('door', '350429', 'example', { coord: { lat: 26.9031, lng: 117.17, system: 'gcj02' } }),
    ])
    const view = selectList(small, near, seats, ALL, { ...drawing, point })
    // 平潭 has no seat here, so its city's centre is measured to
    expect(view.rows.map(({ id, far }) => [id, far?.replace(/\d+/, 'N')])).toEqual([
      ['there', '到县城直线距离不到 N 公里'],
      ['door', '直线距离不到 N 公里'],
      ['own', '直线距离约 N 公里'],
      ['far', '到市中心直线距离约 N 公里'],
      ['nowhere', '到市中心直线距离约 N 公里'],
    ])
    expect(view.rows[2]?.far).toBe('直线距离约 10 公里')
    expect(list().rows.map(({ far }) => far)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('a county without what is wanted', () => {
  test('names the nearest county that has it, with km from seat to seat, and what its own city has', () => {
    const { empty } = list({ region: '350430', kind: 'example' })
    expect(empty?.title).toBe('建宁县还没有登记到例子小屋')
    expect(empty?.text).toBe('离建宁县最近、有登记的是泰宁县，县城到县城直线距离约 33 公里。')
    expect(empty?.go).toEqual({ code: '350429', word: '看泰宁县的' })
    expect(empty?.near?.title).toBe('同在三明市的')
    expect(empty?.near?.rows.map(({ id }) => id)).toEqual(['taining'])
    expect(empty?.tell.split('\n')[0]).toBe('建宁县有一处例子小屋：')
  })

  test('says where a city’s centre is measured to, and where from', () => {
    const text = (region: string, adcode: string) =>
      selectList(small, prepare(small, [place('one', adcode)]), seats, { ...ALL, region }, drawing).empty?.text
    expect(text('350429', '350102')).toBe('离泰宁县最近、有登记的是鼓楼区，到市中心直线距离约 232 公里。')
    expect(text('350102', '350429')).toBe('离鼓楼区最近、有登记的是泰宁县，从市中心算，直线距离约 232 公里。')
  })

  test('two districts of one city are not measured apart', () => {
    const { empty } = list({ region: '350103', kind: 'example' })
    expect(empty?.text).toBe('离台江区最近、有登记的是鼓楼区，同在市区。')
  })

  test('whose own point nobody knows says so, and leads nowhere by distance', () => {
    const { empty } = list({ region: '350128', kind: 'example' })
    expect(empty?.text).toBe('离平潭最近的是哪一处，算不出来：没有它的坐标。')
    expect(empty?.go).toBeUndefined()
    expect(empty?.near).toBeUndefined()
  })

  test('when nobody has it says so of the whole province', () => {
    const none = aCore({ ...small, kinds: [...small.kinds, aKind({ id: 'none', name: '没有的' })] })
    const { empty } = selectList(none, directory, seats, { ...ALL, region: '350125', kind: 'none' }, drawing)
    expect(empty).toMatchObject({
      title: '永泰县还没有登记到没有的',
      text: '全省都还没有登记到没有的。',
      go: undefined,
    })
  })

  test('a need is named in the reader’s words, and a need with a kind by its kind', () => {
    expect(list({ region: '350430', need: 'example-need' }).empty?.title).toBe('建宁县还没有登记到“例子的事”能去的地方')
    expect(list({ region: '350430', need: 'both', kind: 'other' }).empty?.title).toBe('建宁县还没有登记到别的小屋')
  })

  test('has numbers that help meanwhile, those of the need too', () => {
    const numbers = (filter: Partial<ListFilter>) => list(filter).hotlines.map(({ number }) => number)
    expect(numbers({ region: '350430', kind: 'other' })).toEqual(['12345', '12356'])
    expect(numbers({ region: '350430', need: 'both', kind: 'other' })).toEqual(['12300', '12345', '12356'])
    expect(numbers({ region: '350102' })).toEqual([])
    expect(numbers({ need: 'both' })).toEqual(['12300'])
  })
})

test('words that nothing has are said back, with no county to go to', () => {
  const { empty } = list({ q: '火星', region: '350430' })
  expect(empty).toMatchObject({ title: '没有找到', go: undefined, near: undefined })
  expect(empty?.text).toContain('“火星”')
})

test('what takes a telephone lists no places, says nothing is missing, and has its numbers', () => {
  const view = list({ need: 'law' })
  expect(view).toMatchObject({ callOnly: true, found: 0, rows: [], empty: undefined, shareTitle: '问法律' })
  expect(view.hotlines.map(({ number }) => number)).toEqual(['12348'])
})

describe('what a link asks for', () => {
  test.each([
    ['nothing', {}, ALL],
    [
      'all of it',
      { region: '350102', kind: 'other', need: 'law', q: ' 东街 ' },
      { region: '350102', kind: 'other', need: 'law', q: '东街' },
    ],
    ['what nothing has', { region: '350199', kind: 'x', need: '__proto__', q: '   ' }, ALL],
    ['金门', { region: '350527' }, ALL],
  ])('%s', (_, asked, known) => {
    expect(knownList(small, asked)).toEqual(known)
  })

  test('any text at all makes a list that counts what it shows', () => {
    const all = prepare(core, pack.places)
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (region, kind, need, q) => {
        const view = selectList(core, all, pack.seats, knownList(core, { region, kind, need, q }), drawing)
        expect(view.rows.length + view.rest).toBe(view.found)
        expect(view.found > 0 || Boolean(view.empty) || view.callOnly).toBe(true)
      }),
    )
  })
})
