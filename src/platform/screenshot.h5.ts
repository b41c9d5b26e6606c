/** A browser knows nothing of screenshots. */
export const nameScreenshots = (): void => undefined
