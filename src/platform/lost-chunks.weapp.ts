/** WeChat answers the call that opens a page; nothing gets lost behind it. */
export const onLostChunk = (_lost: (url: string) => void): void => undefined
