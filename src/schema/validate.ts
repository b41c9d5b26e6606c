import * as v from 'valibot'
import type { Issue, Path, Result } from './issue'

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '一个列表（每行以 - 开头）',
  strict_object: '几行“字段: 内容”',
  strict_tuple: '一个列表（每行以 - 开头）',
  record: '几行“字段: 内容”',
}

/** How long a text or a list must be: the library says it as >=2, <=8, !0. */
function sayLength({ expected, received, input }: v.BaseIssue<unknown>): string {
  const counted = Array.isArray(input) ? '条' : '个字'
  if (expected === '!0') return '不能空着'
  const limit = expected?.replace('>=', '最少 ').replace('<=', '最多 ') ?? ''
  return `${limit} ${counted}，现在是 ${received} ${counted}`
}

/** Says a finding of the schema library in the words of the people who write the content. */
function say(issue: v.BaseIssue<unknown>): string {
  const { type, kind, expected, received } = issue
  if (kind === 'schema' && type === 'strict_object' && expected === 'never') {
    return `没有 ${received.replace(/"/g, '')} 这个字段，请删掉，或者查对字段名`
  }
  if (received === 'undefined') return '缺这个字段，请补上'
  if (received === 'null') return '这里空着。不知道就把这一行删掉'
  if (kind === 'schema' && type === 'picklist') {
    return `只能写其中一个：${String(expected).replace(/[()"]/g, '').replace(/ \| /g, '、')}；现在是 ${received.replace(/"/g, '')}`
  }
  if (kind === 'schema' && type === 'variant') {
    return `只能写其中一个：${String(expected).replace(/[()"]/g, '').replace(/ \| /g, '、')}`
  }
  if (kind === 'schema' && TYPES[type] && issue.message.startsWith('Invalid type')) {
    return `应当是${TYPES[type]}，现在是 ${received.replace(/"/g, '')}`
  }
  if (type === 'literal') return `只能写 ${String(expected).replace(/"/g, '')}，不然就把这一行删掉`
  if (type === 'integer' && issue.message.startsWith('Invalid')) return `要写整数，现在是 ${received}`
  if (/_length$|^non_empty$/.test(type) && issue.message.startsWith('Invalid')) return sayLength(issue)
  if (type === 'min_value' || type === 'max_value' || type === 'gt_value') {
    if (issue.message.startsWith('Invalid')) return `数字不对：要求 ${String(expected)}，现在是 ${received}`
  }
  return issue.message
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)))

/**
 * Reads something of unknown shape by a schema: every mistake with its place and what to write instead, or the value
 * with its defaults filled in.
 */
export function validate<const S extends v.GenericSchema>(schema: S, input: unknown): Result<v.InferOutput<S>> {
  const result = v.safeParse(schema, input)
  if (result.success) return { ok: true, value: result.output }
  const issues: Issue[] = result.issues.map((issue) => ({ path: pathOf(issue), message: say(issue) }))
  return { ok: false, issues }
}
