import type { Changes, FieldChange, GroupChange } from './compare'
import { FIELD_NAMES } from './field-names'

/** Longer texts are shown from where they begin to differ. */
const MOST = 60
/** So much of what is the same stands before what differs. */
const LEAD = 10

/** A value of the content as a person reads it: texts in a row, inner fields by name. */
function said(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === true) return '是'
  if (value === false) return '不是'
  if (Array.isArray(value)) return value.map(said).join('；')
  if (typeof value === 'number') return String(value)
  return Object.entries(value ?? {})
    .map(([key, one]) => `${FIELD_NAMES[key] ?? key} ${said(one)}`)
    .join('，')
}

/** Both texts, cut to where they differ. */
function sides(before: string, after: string): [string, string] {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const from = at > LEAD * 2 ? at - LEAD : 0
  const cut = (text: string) => {
    const piece = text.slice(from, from + MOST)
    return `${from ? '…' : ''}${piece}${from + MOST < text.length ? '…' : ''}` || '（空）'
  }
  return [cut(before), cut(after)]
}

function fieldLine({ field, before, after }: FieldChange): string {
  const [left, right] = sides(said(before), said(after))
  const name = FIELD_NAMES[field] ?? field
  if (before === undefined) return `      ${name}：加上 ${right}`
  if (after === undefined) return `      ${name}：去掉 ${left}`
  return `      ${name}：${left} → ${right}`
}

const groupLines = ({ what, added, removed, changed }: GroupChange): string[] => [
  what,
  ...added.map(({ id, title }) => `  新  ${title}（${id}）`),
  ...removed.map(({ id, title }) => `  删  ${title}（${id}）`),
  ...changed.flatMap(({ id, title, fields }) => [`  改  ${title}（${id}）`, ...fields.map(fieldLine)]),
]

/** What changed, in an editor's words. */
export function print({ from, to, groups, unseen }: Changes): string[] {
  const count = (of: 'added' | 'removed' | 'changed') => groups.reduce((sum, group) => sum + group[of].length, 0)
  const end = unseen
    ? '读者看到的文字没有变，只有次序或者检索用的数据变了'
    : groups.length
      ? `一共：新 ${count('added')}，改 ${count('changed')}，删 ${count('removed')}`
      : '一样，读者看不出变化'
  return [`${from} → ${to}`, ...groups.flatMap(groupLines), end]
}
