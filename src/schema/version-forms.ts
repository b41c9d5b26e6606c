/** The shape of content this program understands. Raised when an older program could not read the new shape. */
export const SCHEMA_VERSION = 1

/** Grows with every publication: 2026.11.23, and 2026.11.23-2 on the same day. */
export const CONTENT_VERSION = /^\d{4}\.\d{2}\.\d{2}(-\d+)?$/

/** A version of the program as in package.json, without labels: 0.1.0. */
export const APP_VERSION = /^\d+\.\d+\.\d+$/
