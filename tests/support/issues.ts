import type * as v from 'valibot'
import { validate } from '@/schema/validate'

/** `field: message` of every mistake that a schema finds; none for what is sound. */
export function issuesOf(schema: v.GenericSchema, input: unknown): string[] {
  const result = validate(schema, input)
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** The fields that an empty entry is told to fill in. */
export const missingIn = (schema: v.GenericSchema): string[] =>
  issuesOf(schema, {}).flatMap((issue) => (issue.endsWith(': 缺这个字段，请补上') ? [issue.split(':')[0] ?? ''] : []))
