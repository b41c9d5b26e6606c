import type { Figure } from '@/schema/figure'
import type { CorePack, PlacesPack } from '@/schema/pack'
import type { Question } from '@/schema/quiz'
import type { Area, PackedArea, Year } from '@/schema/review'
import type { SeatsSource } from '@/schema/seats'
import type { Hotline, Kind, Need, PackedPlace, Place, Regions } from '@/schema/site'
import type { Tip, Topics } from '@/schema/tip'

// Made-up entries that are sound in every field. A test changes the one field that it is about.

export const aFigure = (change: Partial<Figure> = {}): Figure => ({
  id: '2000-example',
  title: '例子',
  label: '例子里的家庭',
  printed: '141',
  value: 141,
  bound: 'exact',
  unit: '户',
  counts: 'households',
  measure: 'benefit',
  span: 'this-year',
  says: '例子帮了{figure}',
  where: { section: 1, words: '例子141户' },
  ...change,
})

/** An area with one part that shows all its figures. */
export function anArea(change: Partial<Area> = {}): Area {
  const figures = change.figures ?? [aFigure()]
  return {
    id: '2000-example',
    number: 1,
    name: '例子',
    summary: '这是测试用的一项工作。',
    lead: { figures: figures.slice(0, 1).map(({ id }) => id), label: '例子' },
    parts: [{ kind: 'figures', title: '全部数字', figures: figures.map(({ id }) => id) }],
    figures,
    ...change,
  }
}

export const aKind = (change: Partial<Kind> = {}): Kind => ({ id: 'example', name: '例子小屋', own: true, ...change })

export const aNeed = (change: Partial<Need> = {}): Need => ({
  id: 'example-need',
  name: '例子的事',
  icon: 'kind-prenatal',
  kinds: ['example'],
  ...change,
})

export const aHotline = (change: Partial<Hotline> = {}): Hotline => ({
  number: '12300',
  name: '例子热线',
  offers: '回答例子',
  sources: [{ title: '例子报道' }],
  ...change,
})

export const someRegions = (change: Partial<Regions> = {}): Regions => ({
  standard: '例子',
  source: '例子',
  hidden: ['350527'],
  beside: ['350128'],
  cities: [
    { code: '350100', name: '福州市', counties: { '350102': '鼓楼区', '350128': '平潭县' } },
    { code: '350400', name: '三明市', counties: { '350429': '泰宁县' } },
  ],
  ...change,
})

export const aPlace = (change: Partial<Place> = {}): Place => ({
  id: 'example-place',
  name: '例子小屋一号',
  kind: 'example',
  adcode: '350102',
  address: '例子路1号',
  precision: 'street-number',
  phone: [],
  services: ['例子'],
  grade: 'A',
  source: { title: '例子报道', date: '2025-12-10', sort: 'local-media', official: false },
  ...change,
})

export const aPackedPlace = (change: Partial<PackedPlace> = {}): PackedPlace => ({
  ...aPlace(),
  py: 'lizixiaowuyihao lizilu1hao lzxwyh lzl1h',
  ...change,
})

/** What the sites package hands in, with one place. */
export const somePlaces = (change: Partial<PlacesPack> = {}): PlacesPack => ({
  places: [aPackedPlace()],
  seats: {
    source: '例子',
    licence: '例子',
    points: { '350100': [26.061, 119.306], '350102': [26.061, 119.306], '350429': [26.903, 117.17] },
    central: ['350102'],
  },
  ...change,
})

/** Points for `someRegions`: 平潭 has none. */
export const someSeats = (change: Partial<SeatsSource> = {}): SeatsSource => ({
  source: '例子',
  licence: '例子',
  datum: 'WGS84',
  points: {
    '350100': { entry: 'Fuzhou', lat: 26.06139, lng: 119.30611 },
    '350429': { entry: 'Taining', lat: 26.90329, lng: 117.17043 },
  },
  central: ['350102'],
  left: { '350128': '例子', '350400': '例子' },
  ...change,
})

export const aTip = (change: Partial<Tip> = {}): Tip => ({
  id: 'example-tip',
  title: '例子怎么做',
  topic: 'home',
  audience: ['everyone'],
  summary: '先看例子，再做例子。',
  blocks: [{ type: 'steps', items: ['看例子。', '做例子。'] }],
  sources: [{ title: '例子须知', year: '2024', tier: 'A' }],
  checkedOn: '2026-11-23',
  ...change,
})

export const aQuestion = (change: Partial<Question> = {}): Question => ({
  id: 'example-question',
  question: '例子先看哪个？',
  options: ['第一个', '第二个', '第三个'],
  answer: 1,
  reason: '先看第一个，再看第二个。',
  sources: [{ title: '例子须知', year: '2024', tier: 'A' }],
  tip: 'example-tip',
  ...change,
})

export const someTopics = (): Topics => ({
  topics: [
    { id: 'firstaid', name: '急救' },
    { id: 'home', name: '家庭健康' },
  ],
  audiences: [{ id: 'everyone', name: '所有人' }],
})

/** What its one year says of itself. */
export const aYear = (change: Partial<Year> = {}): Year => ({
  year: 2000,
  title: '例子',
  source: { title: '《例子》', authors: ['例子'], unknown: '日期未载' },
  about: '例子',
  figureNote: '例子',
  ...change,
})

/** What is in the main package, with one of everything. */
export const aCore = ({
  year = aYear(),
  areas = [anArea()],
  ...change
}: Partial<CorePack> & { readonly year?: Year; readonly areas?: readonly PackedArea[] } = {}): CorePack => ({
  info: {
    schemaVersion: 1,
    id: 'minjia-test',
    contentVersion: '2000.01.01',
    published: '2000-01-01',
    appName: '例子',
    organisation: { name: '例子协会', about: '例子', contact: '例子' },
  },
  corrections: [],
  years: [{ year, areas }],
  kinds: [aKind()],
  hotlines: [aHotline()],
  regions: someRegions(),
  needs: [aNeed()],
  kindCounts: { '350102': { example: 1 } },
  unheard: true,
  placeTotal: 1,
  placeCards: [{ id: 'example-place', name: '例子小屋一号', kind: 'example', adcode: '350102', grade: 'A' }],
  topics: someTopics(),
  tipCards: [{ id: 'example-tip', title: '例子怎么做', topic: 'home' }],
  firstAid: [],
  ...change,
})
