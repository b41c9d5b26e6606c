/** Ends of the paths of Taro's files that are cut. */
export const EDITS: Readonly<Record<string, readonly unknown[]>>
export const PLATFORM: string
/** Whether a file is one that is cut. */
export function slimmed(file: string): boolean
/** Cuts a file of Taro's; throws when it no longer looks as it did. */
export function slim(file: string, source: string): string
