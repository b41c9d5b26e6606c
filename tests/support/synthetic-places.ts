import type { CorePack } from '@/schema/pack'
import type { PackedPlace } from '@/schema/site'
import { packPlace } from '../../config/content/pack-places'

// A made-up directory of any length, for the bench and for properties: no place in it exists.

/** Luck that can be had again: mulberry32, numbers from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const TOWNS = [
  '城关镇',
  '溪南镇',
  '前埔街道',
  '东岭乡',
  '新店街道',
  '下洋镇',
  '石码街道',
  '厦港街道',
  '长安镇',
  '大田乡',
]
const VILLAGES = ['文屏', '东昇', '后坂', '上厝', '龙津', '莲花', '水门', '凤祥', '长乐', '柘里', '涵西', '尤墩']
const ROADS = ['解放路', '八一七路', '滨江大道', '环城南路', '中山街', '学府路', '将军路', '重阳巷']
const SERVICES = ['家长课堂', '亲子活动', '入户指导', '心理疏导', '孕前检查', '义诊', '儿童保健', '陪伴活动', '托班']
const SORTS = ['gov', 'local-media', 'repost'] as const
/** Of ten places: some are on the map, most only have an address, a few are known by their city alone. */
const ON_THE_MAP = 0.3
const CITY_ONLY = 0.02

/** `count` places over the counties and kinds of `core`: the same seed makes the same list. */
export function syntheticPlaces(core: CorePack, count: number, seed = 2022): PackedPlace[] {
  const luck = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(luck() * from.length)] as T
  const counties = core.regions.cities
    .flatMap(({ code, name: city, counties: all }) =>
      Object.entries(all).map(([adcode, name]) => ({ code, city, adcode, name })),
    )
    .filter(({ adcode }) => !core.regions.hidden.includes(adcode))
  const places = Array.from({ length: count }, (_, i) => {
    const { code, city, adcode, name } = pick(counties)
    const kind = pick(core.kinds)
    const town = pick(TOWNS)
    const village = pick(VILLAGES)
    const month = 1 + Math.floor(luck() * 12)
    const coord = { lat: 23.6 + luck() * 4.5, lng: 116 + luck() * 4.3, system: 'gcj02' as const }
    return packPlace({
      id: `synthetic-${i}`,
      name: `${name}${town}${village}社区${kind.name}`,
      kind: kind.id,
      adcode: luck() < CITY_ONLY ? code : adcode,
      address: `${city}${name}${town}${pick(ROADS)}${1 + Math.floor(luck() * 900)}号`,
      precision: 'street-number',
      phone: [],
      services: [pick(SERVICES), pick(SERVICES)],
      ...(luck() < ON_THE_MAP ? { coord } : {}),
      grade: luck() < 0.4 ? 'A' : 'B',
      source: {
        title: `测试用的名单第${i}行`,
        date: `${2020 + Math.floor(luck() * 7)}-${String(month).padStart(2, '0')}`,
        sort: pick(SORTS),
        official: false,
      },
    })
  })
  // as a phone has them: read from JSON, which is several times faster to go through than what was copied together
  return JSON.parse(JSON.stringify(places)) as PackedPlace[]
}
