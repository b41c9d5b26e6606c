export type Theme = 'light' | 'dark'

const query = () => window.matchMedia?.('(prefers-color-scheme: dark)')

/** The system's theme. A browser that does not say is light. */
export const systemTheme = (): Theme => (query()?.matches ? 'dark' : 'light')

/** Calls back when the system changes its theme. */
export function onSystemTheme(change: (theme: Theme) => void): void {
  query()?.addEventListener?.('change', ({ matches }) => change(matches ? 'dark' : 'light'))
}
