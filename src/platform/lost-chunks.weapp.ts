/** WeChat answers the call that opens a page; nothing gets lost behind it. */
export const onLostChunk = (_lost: (url: string) => void): void => undefined

/** Whether a rejection says that a piece of the program could not be downloaded: on WeChat none does. */
export const isLostChunk = (_reason: unknown): boolean => false
