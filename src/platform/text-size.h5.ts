/** A browser has no setting of its own for an app's text: its readers zoom. */
export const hostTextScale = (): number => 1
