import { filterPlaces } from '@/features/sites/filter-places'
import { nearestFirst } from '@/features/sites/nearest'
import { prepare, searchPlaces } from '@/features/sites/search-places'
import { selectList, type ListFilter } from '@/features/sites/select-list'
import type { CorePack } from '@/schema/pack'
import type { Seats } from '@/schema/seats'
import { syntheticPlaces } from '../support/synthetic-places'

/** As people type them: Chinese, pinyin, initials, two terms, nothing found, all found. */
export const QUERIES = [
  ...['妇幼', '妇幼保健院', '暖心家园', '亲子小屋', '优生优育', '托育', '产检', '早教', '心理', '失独'],
  ...['泰宁县', '鼓楼区', '厦门', '平潭', '前埔街道', '解放路18号', '家长课堂'],
  ...['xiamen', 'fuyou', 'tainingxian', 'nuanxin', 'a'],
  ...['xm', 'fybjy', 'tnx', 'nxjy'],
  ...['泰宁 暖心', '鼓楼 亲子 小屋', '厦门fy', 'xiamen 妇幼'],
  ...['没有这个地方', 'zzzz', '５８号'],
]

const POINTS = [
  { lat: 26.061, lng: 119.306 },
  { lat: 24.48, lng: 118.082 },
  { lat: 26.903, lng: 117.17 },
  { lat: 31.23, lng: 121.47 },
]

/** As many as a list shows at most. */
const ROWS = 60

export interface Case {
  readonly name: string
  /** What is held to the budget at 10,000 places; making ready happens once, when a list is opened. */
  readonly gated: boolean
  readonly runs: readonly (() => unknown)[]
}

/** What a reader waits for, over a made-up directory of `count` places. */
export function casesFor(core: CorePack, seats: Seats, count: number): readonly Case[] {
  const places = syntheticPlaces(core, count)
  const directory = prepare(core, places)
  const at = Date.parse('2026-11-23T12:00:00+08:00')
  const filters = [
    ...core.regions.cities.map(({ code }) => ({ region: code })),
    ...core.kinds.map(({ id }) => ({ kind: id, region: '350102' })),
    ...core.needs.map(({ id }) => ({ need: id, region: '350200' })),
    {},
  ]
  const whole: ListFilter = { region: '', kind: '', need: '', q: '' }
  const lists = [
    { ...whole, point: undefined },
    { ...whole, region: '350100', point: POINTS[0] },
    { ...whole, need: 'birth', point: POINTS[1] },
    { ...whole, region: '350429', kind: 'warmhome', point: undefined },
    { ...whole, q: '妇幼', point: POINTS[2] },
    { ...whole, kind: 'familyhealth', q: 'zzzz', point: undefined },
  ]
  return [
    { name: 'prepare', gated: false, runs: [() => prepare(core, places)] },
    { name: 'search', gated: true, runs: QUERIES.map((query) => () => searchPlaces(directory, query)) },
    { name: 'filter', gated: true, runs: filters.map((filter) => () => filterPlaces(directory, filter, core)) },
    { name: 'nearest', gated: true, runs: POINTS.map((point) => () => nearestFirst(directory, point, seats)) },
    {
      name: 'list',
      gated: true,
      runs: lists.map(
        ({ point, ...filter }) =>
          () =>
            selectList(core, directory, seats, filter, { most: ROWS, point, at }),
      ),
    },
  ]
}
