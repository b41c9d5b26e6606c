import type { FullPack } from '../../src/schema/pack'
import { countyLabels } from '../../config/sites/counties'
import { dropDowns } from '../../config/sites/choices'
import { OWN_COLUMNS } from '../../config/sites/columns'

/** The headers of the workbook, in its order. */
export const HEADERS = OWN_COLUMNS.map(({ header }) => header)

/** A row of the workbook by header; what is not named is empty. */
export const rowOf = (cells: Readonly<Record<string, string>>): string[] => HEADERS.map((header) => cells[header] ?? '')

/** A sound row about a place that there is not. A test changes the column that it is about. */
export const aRow = (change: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  名称: '例子社区亲子小屋',
  种类: '向日葵亲子小屋',
  区县: '福州市鼓楼区',
  地址: '鼓楼区例子路1号',
  地址精度: '有门牌',
  电话: '0591-87654321',
  开放时间: '周一至周五 8:30-12:00、14:30-17:30',
  服务内容: '亲子活动；家长课堂',
  等级: 'A',
  来源标题: '例子报道',
  来源日期: '2025-09-05',
  来源性质: '当地媒体',
  ...change,
})

/** A directory that there is not, `count` rows of it, the same every time: for measuring. */
export function madeUpRows(full: FullPack, count: number): Record<string, string>[] {
  const counties = countyLabels(full.regions).filter((label) => !/^..市$/.test(label))
  const kinds = dropDowns(full).kind ?? []
  return Array.from({ length: count }, (_, i) => {
    const county = counties[i % counties.length] ?? ''
    return aRow({
      名称: `例子第${i}社区小屋`,
      种类: kinds[i % kinds.length] ?? '',
      区县: county,
      地址: `${county.slice(3)}例子街道例子路${i}号`,
      电话: `0591-8${String(1_000_000 + i)}、0591-7${String(1_000_000 + i)}转${i % 1000}`,
      备注: i % 3 ? '' : '例子：去之前先打电话。',
    })
  })
}
