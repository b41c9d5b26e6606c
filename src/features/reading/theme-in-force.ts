/** The reader's choice, or the system's theme where the reader leaves it to the system. */
export const themeInForce = (chosen: 'system' | 'light' | 'dark', ofSystem: 'light' | 'dark'): 'light' | 'dark' =>
  chosen === 'system' ? ofSystem : chosen
