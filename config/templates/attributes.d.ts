/** Attribute names that our templates pass, per component. */
export const kept: Readonly<Record<string, readonly string[]>>
export function trim(components: Record<string, Record<string, string>>): void
/** How deep a kind of node may stand in its own kind; -1 is as deep as the page. */
export const NESTS: Readonly<Record<string, number>>
export const BASE_LEVEL: number
declare const templates: {
  readonly kept: typeof kept
  readonly trim: typeof trim
  readonly NESTS: typeof NESTS
  readonly BASE_LEVEL: number
}
export default templates
