/** A pack, its keys and what is said more than once said once. */
export interface Folded {
  /** Keys of each kind of object: commas between keys, semicolons between kinds. */
  readonly shapes: string
  /** Numbers, truths, and text that is there more than once. */
  readonly words: readonly unknown[]
  /** Every value in order. */
  readonly text: string
}
/** Folds plain JSON. Throws on a key with a comma or a semicolon, and on `__proto__`. */
export function fold(pack: unknown): Folded
