/** Whether WeChat's Moments opened a single page: a browser always opens the whole app. */
export const isSinglePage = (): boolean => false
