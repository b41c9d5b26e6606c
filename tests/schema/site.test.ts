import { hotlineSchema, kindSchema, needSchema, placeSchema, regionsSchema } from '@/schema/site'
import { aHotline, aKind, aNeed, aPlace, someRegions } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

test('an empty kind, hotline, need, place and list of regions are told every field that they lack', () => {
  expect(missingIn(kindSchema)).toEqual(['id', 'name', 'own'])
  expect(missingIn(hotlineSchema)).toEqual(['number', 'name', 'offers', 'sources'])
  expect(missingIn(needSchema)).toEqual(['id', 'name', 'icon', 'kinds'])
  expect(missingIn(regionsSchema)).toEqual(['standard', 'source', 'hidden', 'beside', 'cities'])
  expect(missingIn(placeSchema)).toEqual([
    'id',
    'name',
    'kind',
    'adcode',
    'address',
    'precision',
    'phone',
    'services',
    'grade',
    'source',
  ])
})

test('sound entries are accepted, with all that they may have', () => {
  expect(issuesOf(kindSchema, aKind({ offers: '例子', sources: [{ title: '例子' }] }))).toEqual([])
  expect(issuesOf(kindSchema, aKind({ ask: ['要先约吗？'], words: ['小屋'], review: ['2022-x'] }))).toEqual([])
  expect(issuesOf(needSchema, aNeed({ kinds: [], hotlines: ['12348'] }))).toEqual([])
  expect(issuesOf(hotlineSchema, aHotline({ urgent: true, hours: '全天' }))).toEqual([])
  expect(issuesOf(regionsSchema, someRegions())).toEqual([])
  const full = aPlace({
    phone: ['0591-8888888'],
    hours: '周一至周五 8:30-12:00',
    coord: { lat: 26.08, lng: 119.3, system: 'gcj02' },
    verifiedOn: '2026-11-20',
  })
  expect(issuesOf(placeSchema, full)).toEqual([])
})

const { source } = aPlace()

test.each([
  ['a field nobody knows', { colour: 'red' }, 'colour: 没有 colour 这个字段，请删掉，或者查对字段名'],
  ['a code without quotes', { adcode: 350102 }, 'adcode: 区划代码要加引号，例如 "350102"'],
  ['a code of five digits', { adcode: '44010' }, 'adcode: 区划代码是六位数字，例如 "350102"'],
  ['an unknown precision', { precision: 'nearby' }, /^precision: 只能写其中一个：street-number、.*；现在是 nearby$/],
  [
    'a telephone number in words',
    { phone: ['问村里'] },
    'phone.0: 电话只写数字和连字符，分机写在 转 后面，例如 0591-87654321转8012',
  ],
  ['a grade that there is not', { grade: 'C' }, 'grade: 只能写其中一个：A、B；现在是 C'],
  ['coordinates of another system', { coord: { lat: 26, lng: 119, system: 'wgs84' } }, /^coord\.system: 只能写 gcj02/],
  ['latitude and longitude exchanged', { coord: { lat: 119, lng: 26, system: 'gcj02' } }, /^coord\.lat: 数字不对/],
  ['a source without a title', { source: { ...source, title: undefined } }, 'source.title: 缺这个字段，请补上'],
  [
    'a source that is not a web address',
    { source: { ...source, url: 'fjsen' } },
    'source.url: 写完整网址，以 http 开头',
  ],
  [
    'a date in words',
    { source: { ...source, date: '去年' } },
    'source.date: 日期写成 "2022"、"2022-12" 或 "2022-12-31"',
  ],
  ['a date without quotes', { source: { ...source, date: 2022 } }, 'source.date: 日期要加引号，例如 "2022-12-31"'],
  ['a month where a day belongs', { verifiedOn: '2026-11' }, 'verifiedOn: 日期写成 2022-12-31 这样'],
  ['a half-width bracket', { address: '例子路(南)' }, 'address: 中文里要用全角标点：，。；：？！（）'],
])('a place with %s is refused, with the field and what to write', (_, change, issue) => {
  const [first] = issuesOf(placeSchema, { ...aPlace(), ...change })
  expect(first).toEqual(typeof issue === 'string' ? issue : expect.stringMatching(issue))
})

test.each([
  ['a number without quotes', { number: 12356 }, 'number: 应当是文字，现在是 12356'],
  ['a whole telephone number', { number: '0591-12356' }, 'number: 号码要加引号，例如 "12356"'],
  ['no source', { sources: [] }, 'sources: 每个号码都要有来源'],
  ['urgency denied', { urgent: false }, 'urgent: 只能写 true，不然就把这一行删掉'],
])('a hotline with %s is refused', (_, change, issue) => {
  expect(issuesOf(hotlineSchema, { ...aHotline(), ...change })).toEqual([issue])
})

test('a kind that says yes in words, and a county with a bad code, are refused', () => {
  expect(issuesOf(kindSchema, { ...aKind(), own: '是' })).toEqual(['own: 应当是true 或 false，现在是 是'])
  const cities = [{ code: '350100', name: '福州市', counties: { '102': '鼓楼区' } }]
  expect(issuesOf(regionsSchema, { ...someRegions(), cities })).toEqual([
    'cities.0.counties.102: 区划代码是六位数字，例如 "350102"',
  ])
})

test.each([
  [
    'more questions than anyone asks',
    aKind({ ask: ['一？', '二？', '三？', '四？', '五？'] }),
    'ask: 最多写四句，多了没人看',
  ],
  ['an empty list of questions', aKind({ ask: [] }), 'ask: 最少 1 条，现在是 0 条'],
])('a kind with %s is refused', (_, kind, issue) => {
  expect(issuesOf(kindSchema, kind)).toEqual([issue])
})

test('a need that leads nowhere is refused', () => {
  expect(issuesOf(needSchema, aNeed({ kinds: [] }))).toEqual([': 至少写一个种类或一条热线，不然点了没有下文'])
  expect(issuesOf(needSchema, aNeed({ name: '一件名字太长的事情' }))).toEqual([expect.stringContaining('最多 8 个字')])
})
