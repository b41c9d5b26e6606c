import * as v from 'valibot'
import { APP_VERSION, CONTENT_VERSION } from './version-forms'

export const contentVersionSchema = v.pipe(
  v.string(),
  v.regex(CONTENT_VERSION, '内容版本写成 2026.11.23，同一天再发写 2026.11.23-2'),
)

export const appVersionSchema = v.pipe(v.string(), v.regex(APP_VERSION, '程序版本写成 0.1.0 这样的三个数'))
