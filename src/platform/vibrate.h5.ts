/** How long the phone moves, in ms. */
const PUSH = 30

/** A short push of the phone. A browser that cannot does nothing. */
export const vibrate = (): void => void (navigator as Partial<Navigator>).vibrate?.(PUSH)
