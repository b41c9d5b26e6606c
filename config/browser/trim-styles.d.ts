export const SHEETS: RegExp
export function trimStyles(css: string): string
