/** Where in an entry or a pack something is: keys and indexes from its root. */
export type Path = readonly (string | number)[]

/** One mistake: where it is, what is wrong and what to write instead, in the words of the people who write the content. */
export interface Issue {
  readonly path: Path
  readonly message: string
}

/** The outcome of reading something that may be wrong. All mistakes are reported, not the first only. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] }
