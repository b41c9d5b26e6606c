/** By the end of a file's path: what is made of React's text. Throws when it no longer looks as it did. */
export const CUTS: Readonly<Record<string, (text: string) => string>>
/** What may be imported from react on the phone. */
export const REACT: readonly string[]
/** What Taro asks of React's reconciler. */
export const RECONCILER: readonly string[]
