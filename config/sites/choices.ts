import { alike } from './clean'
import type { FullPack } from '../../src/schema/pack'
import { countyLabels } from './counties'

/** A value of the content with what staff call it. The first name is the one in the drop-down. */
export type Choice = readonly [value: string, ...names: string[]]

export const PRECISIONS: readonly Choice[] = [
  ['street-number', '有门牌', '门牌', '门牌号'],
  ['road', '到路', '路', '道路', '到路，没有门牌号'],
  ['inside-institution', '到机构内', '机构内', '位置到机构内，没有门牌号'],
  ['community', '到社区', '社区', '位置到社区'],
  ['village', '到村', '村', '位置到村'],
  ['landmark', '只写了地标', '地标'],
  ['town-seat', '只写到县城', '县城', '城区'],
]

export const SORTS: readonly Choice[] = [
  ['gov', '政府网站', '政府', '官方', '政府文件'],
  ['local-media', '当地媒体', '媒体', '报纸'],
  ['repost', '转载'],
  ['mirror', '镜像站', '镜像'],
  ['wiki-mirror', '百科镜像', '百科'],
  ['repo-dump', '非官方的数据整理', '数据整理'],
  ['institution-site-unverified', '机构网站，未核实', '机构网站'],
]

export const GRADES: readonly Choice[] = [
  ['A', 'A', 'A级', 'A 来源清楚'],
  ['B', 'B', 'B级', 'B 待核实', '待核实'],
]

/** WGS-84 and BD-09 lie up to a kilometre off; turning them would be ours to answer for, so they are refused. */
export const SYSTEMS: readonly Choice[] = [
  ['gcj02', 'GCJ-02', '火星坐标', '高德', '腾讯', '高德坐标', '腾讯坐标', '国测局坐标'],
]

const SYSTEM = 'coord.system'

/** What may stand in the columns with a drop-down, by field. */
export function choicesOf({ kinds }: Pick<FullPack, 'kinds'>): Readonly<Record<string, readonly Choice[]>> {
  return {
    kind: kinds.map(({ id, name }) => [id, name] as const),
    precision: PRECISIONS,
    grade: GRADES,
    'source.sort': SORTS,
    [SYSTEM]: SYSTEMS,
  }
}

/** The value that a cell names, by value or any of its names. */
export const chosen = (choices: readonly Choice[], text: string): string | undefined =>
  choices.find((names) => names.some((name) => alike(name) === alike(text)))?.[0]

/** What the drop-down calls a value. */
export const nameOf = (choices: readonly Choice[], value: string): string =>
  choices.find(([one]) => one === value)?.[1] ?? value

/** The drop-downs of the workbook, by field. */
export function dropDowns(full: Pick<FullPack, 'kinds' | 'regions'>): Readonly<Record<string, readonly string[]>> {
  const lists = Object.entries(choicesOf(full)).map(([field, choices]) => [
    field,
    choices.map(([value, name]) => name ?? value),
  ])
  return { ...(Object.fromEntries(lists) as Record<string, string[]>), adcode: countyLabels(full.regions) }
}
