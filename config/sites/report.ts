import type { Place } from '../../src/schema/site'
import type { Plan } from './plan'
import type { RawList } from './rows'
import { columnLetter, type Finding } from './table'

/** Names of a list that are written out before the rest is counted. */
const NAMED = 20

/** “服务点” 第 7 行 F 列 电话: where a finding is. */
function where({ sheet, row, column, header }: Finding): string {
  const at = [row === undefined ? '' : `第 ${row} 行`, column === undefined ? '' : `${columnLetter(column)} 列`]
  return [`“${sheet}”`, ...at, header ?? ''].filter(Boolean).join(' ')
}

/** 3、5–9、12 of row numbers. */
function rowRanges(rows: readonly number[]): string {
  const runs: [number, number][] = []
  for (const row of rows) {
    const run = runs[runs.length - 1]
    if (run && run[1] === row - 1) run[1] = row
    else runs.push([row, row])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、')
}

/** One line a finding; what is wrong with every row alike, for want of a column, is one line with all its rows. */
export function findingLines(findings: readonly Finding[]): string[] {
  const lines = new Map<string, { finding: Finding; rows: number[] }>()
  findings.forEach((finding, i) => {
    const alike = finding.column === undefined ? `${finding.sheet} ${finding.header ?? ''} ${finding.message}` : `${i}`
    const known = lines.get(alike)
    if (known && finding.row !== undefined) known.rows.push(finding.row)
    else lines.set(alike, { finding, rows: finding.row === undefined ? [] : [finding.row] })
  })
  return [...lines.values()].map(({ finding, rows }) => {
    if (rows.length < 2) return `${where(finding)}：${finding.message}`
    const { sheet, header, message } = finding
    return `“${sheet}” 第 ${rowRanges(rows)} 行${header ? ` ${header}` : ''}：${message}`
  })
}

const nameLine = ({ name, id }: Place): string => `\n    ${name}（${id}）`
const names = (places: readonly Place[]): string =>
  places.slice(0, NAMED).map(nameLine).join('') + (places.length > NAMED ? `\n    …… 一共 ${places.length} 处` : '')

/** What is wrong, all of it, one line each. */
export const mistakeLines = (list: RawList, plan: Plan): string[] =>
  findingLines([...list.findings, ...plan.rejected.flatMap(({ findings }) => findings)])

/** What should be looked at: columns that nobody took, numbers that two places have. */
export function noteLines(list: RawList, plan: Plan): string[] {
  const unknown = list.unknown.map(({ sheet, column, header, cells, example }) => {
    const name = header ? `“${header}”` : '（没有表头）'
    return `注意：“${sheet}” ${columnLetter(column)} 列${name}不认得，${cells} 格内容没有收，例如“${example}”。要留的写到“备注”`
  })
  return [...unknown, ...findingLines(plan.notes).map((line) => `注意：${line}`)]
}

/** How the rows of the list fall, and what happens to the places that it does not name. */
export function summaryLines(list: RawList, plan: Plan, remove: boolean): string[] {
  const { fresh, changed, unchanged, rejected, missing } = plan
  return [
    `一共 ${list.rows.length} 行：新增 ${fresh.length}，改动 ${changed.length}，没有变 ${unchanged.length}，有错 ${rejected.length}`,
    ...(fresh.length ? [`  新增：${names(fresh)}`] : []),
    ...changed
      .slice(0, NAMED)
      .map(({ place, columns }) => `  改动：${place.name}（${place.id}）：${columns.join('、')}`),
    ...(changed.length > NAMED ? [`  改动：…… 一共 ${changed.length} 处`] : []),
    ...(missing.length && !remove ? [`  表里没有的 ${missing.length} 处，留着不动`] : []),
    // what goes is named to the last
    ...(missing.length && remove ? [`  删掉 ${missing.length} 处：${missing.map(nameLine).join('')}`] : []),
  ]
}
