/** Attribute names that our templates pass, per component. */
export const kept: Readonly<Record<string, readonly string[]>>
export function trim(components: Record<string, Record<string, string>>): void
export const BASE_LEVEL: number
declare const templates: { readonly kept: typeof kept; readonly trim: typeof trim; readonly BASE_LEVEL: number }
export default templates
