import core from '#packs/core.json'
import pack from '#packs/places.json'
import { prepare, searchPlaces } from '@/features/sites/search-places'
import type { PackedPlace } from '@/schema/site'
import { packPlace } from '../../../config/content/pack-places'
import { aCore, aKind, aNeed, aPlace } from '../../support/builders'

const kinds = [aKind({ words: ['小屋子'] }), aKind({ id: 'other', name: '别的中心' })]
const needs = [aNeed({ words: ['失独'] }), aNeed({ id: 'n2', name: '另一件事', kinds: ['other'] })]
const aFound = (change: Partial<PackedPlace>) => packPlace(aPlace(change))
const search = (query: string, ...places: PackedPlace[]) =>
  searchPlaces(prepare(aCore({ kinds, needs }), places), query).map(({ place }) => place.id)

const one = aFound({
  id: 'one',
  name: '泰宁县（新区）小屋',
  adcode: '350429',
  address: '滨江大道18号',
  services: ['家长课堂'],
})
const two = aFound({ id: 'two', name: '鼓楼区中心', kind: 'other', address: '五四路2号', services: [] })
const both = [one, two]

test.each([
  ['its name', '泰宁县', ['one']],
  ['its name with other marks', '泰宁县 新区 小屋', ['one']],
  ['its address', '滨江大道18', ['one']],
  ['its kind', '别的中心', ['two']],
  ['what people call its kind', '小屋子', ['one']],
  ['what people come to it with', '例子的事', ['one']],
  ['a word that is on no screen', '失独', ['one']],
  ['its city', '三明', ['one']],
  ['what it offers', '家长课堂', ['one']],
  ['full pinyin', 'tainingxian', ['one']],
  ['pinyin of the address', 'wusilu', ['two']],
  ['initials', 'tnx', ['one']],
  ['full-width letters', 'ＴＮＸ', ['one']],
  ['two terms in two fields', '三明 课堂', ['one']],
  ['Chinese and initials typed together', '三明tnx', ['one']],
  ['terms of which one is nowhere', '三明 鼓楼', []],
  ['nothing like it', '没有这里', []],
])('a place is found by %s: %s', (_, query, ids) => {
  expect(search(query, ...both)).toEqual(ids)
})

test.each(['', ' ', '，。'])('a query without a term (%j) finds all', (query) => {
  expect(search(query, ...both)).toEqual(['one', 'two'])
})

test('fields do not run into each other', () => {
  expect(search('小屋滨江', ...both)).toEqual([])
  expect(search('zhongxinwusi', ...both)).toEqual([])
})

test('平潭 is not found under the city that people do not count it to', () => {
  const island = aFound({ id: 'island', adcode: '350128', address: '例子路1号' })
  expect(search('平潭', island)).toEqual(['island'])
  expect(search('福州', island)).toEqual([])
})

test('best first: the name begins, the name has it, the rest, the pinyin; equals keep their order', () => {
  const named = (id: string, name: string, address = '例子路1号') => aFound({ id, name, address, services: [] })
  const places = [
    named('address', '甲', '安安路1号'),
    named('within-2', '乙安安'),
    named('begins', '安安乙'),
    named('within-1', '丙安安'),
  ]
  expect(search('安安', ...places)).toEqual(['begins', 'within-2', 'within-1', 'address'])

  const typed = [named('inside', '大安'), named('word', '安大'), named('text', 'an 号楼')]
  expect(search('an', ...typed)).toEqual(['text', 'word', 'inside'])
  const address = [named('inside', '大安', '西路1号'), named('word', '西门', '安路1号')]
  expect(search('an', ...address)).toEqual(['word', 'inside'])
})

test('a place that has every term in its name comes before one that has one of them elsewhere', () => {
  const half = aFound({ id: 'half', name: '泰宁妇幼', address: '东街', services: [] })
  const whole = aFound({ id: 'whole', name: '泰宁东街妇幼', address: '西门', services: [] })
  expect(search('泰宁 东街', half, whole)).toEqual(['whole', 'half'])
})

describe('the places of the app', () => {
  const directory = prepare(core, pack.places)
  test.each([
    ['xiamen 妇幼', 'xiamen-maternal-jimei'],
    ['tnxsj', 'taining-prenatal'],
    ['泰宁 优生', 'taining-prenatal'],
  ])('%s finds %s first', (query, id) => {
    expect(searchPlaces(directory, query)[0]?.place.id).toBe(id)
  })

  test('计生特殊家庭 are found by the word that stands on no screen', () => {
    const found = searchPlaces(directory, '失独')
    expect(found.length).toBeGreaterThan(2)
    expect(found.filter(({ place }) => !['warmhome', 'comfort'].includes(place.kind))).toEqual([])
  })
})

test('what begins the name comes first, then what stands in it, then elsewhere, then where pinyin begins, then within it', () => {
  const named = (id: string, change: Partial<PackedPlace>) =>
    aFound({ id, address: '例路1号', services: [], ...change })
  const places = [
    named('within-py', { name: '安大小屋' }),
    named('begun-py', { name: '大安小屋' }),
    named('elsewhere', { name: '别处', services: ['da'] }),
    named('in-name', { name: '小屋 da' }),
    named('first', { name: 'da 小屋' }),
  ]
  expect(search('da', ...places)).toEqual(['first', 'in-name', 'elsewhere', 'begun-py', 'within-py'])
})
