import * as v from 'valibot'

/** Ids stand in links and file names: lower case letters, digits and hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '编号只用小写字母、数字和连字符，例如 cpr-adult'),
)

/** Chinese text takes full-width marks; a half-width one between Chinese characters is a slip of the keyboard. */
const HALF_WIDTH = /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/

/** Text for a screen: at least one character, at most `max` characters, full-width marks, no spaces at the ends. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('不能空着。不知道就把这一行删掉'),
    v.maxLength(max, (issue) => `有 ${issue.received} 个字，最多 ${max} 个字，请写短些`),
    v.check((value) => !HALF_WIDTH.test(value), '中文里要用全角标点：，。；：？！（）'),
  )

/** A year or a day as far as it is known: 2022, 2022-12 or 2022-12-31, in quotes in YAML. */
export const looseDate = v.pipe(
  v.string('日期要加引号，例如 "2022-12-31"'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '日期写成 "2022"、"2022-12" 或 "2022-12-31"'),
)

/** A whole day, 2022-12-31. */
export const isoDay = v.pipe(v.string(), v.isoDate('日期写成 2022-12-31 这样'))

/** GB/T 2260 code of a county or a city, six digits, in quotes in YAML. */
export const adcodeSchema = v.pipe(
  v.string('区划代码要加引号，例如 "350102"'),
  v.regex(/^\d{6}$/, '区划代码是六位数字，例如 "350102"'),
)

/** A list that may be left out of the file. Nothing is filled in: what is not written takes no room on the phone. */
export const listOf = <const S extends v.GenericSchema>(item: S) => v.optional(v.array(item))
