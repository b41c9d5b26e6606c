import * as v from 'valibot'
import { looseDate, text } from './fields'

/** A issuer's own page, B official text carried by others, C general health site. */
export const tierSchema = v.picklist(['A', 'B', 'C'])

/** What was read, not what was cited. */
export const readSchema = v.strictObject({
  title: text(60),
  publisher: v.optional(text(30)),
  year: v.optional(looseDate),
  tier: tierSchema,
})
