import type { Outcome } from './outcome'

/** What is passed on: `path` is within the app's site, without a slash in front. */
export interface Link {
  readonly title: string
  readonly text: string
  readonly path: string
}

/** What came of passing it on: the reader chose where to, or it is on the clipboard, or neither. */
export type Shared = { readonly ok: true; readonly by: 'sharing' | 'copying' } | Extract<Outcome, { ok: false }>
