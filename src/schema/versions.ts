import * as v from 'valibot'

/** The shape of content this program understands. Raised when an older program could not read the new shape. */
export const SCHEMA_VERSION = 1

/** Grows with every publication: 2026.11.23, and 2026.11.23-2 on the same day. */
export const contentVersionSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/, '内容版本写成 2026.11.23，同一天再发写 2026.11.23-2'),
)

/** A version of the program as in package.json, without labels: 0.1.0. */
export const appVersionSchema = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, '程序版本写成 0.1.0 这样的三个数'))
