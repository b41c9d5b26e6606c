/** What the worker is told of the build that it came with. Paths are within the folder of the app. */
export interface BuildFacts {
  /** Programs and styles that are fetched ahead, with what a browser checks them by. */
  readonly ahead: Readonly<Record<string, string>>
  /** The other programs and styles, kept when they are first used. */
  readonly later: Readonly<Record<string, string>>
  /** A hash of the document, and the list of files that stands in it: a document of another build names others. */
  readonly document: { readonly revision: string; readonly names: string }
}
