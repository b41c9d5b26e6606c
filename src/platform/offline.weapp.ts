/** WeChat keeps the packages of the app itself. */
export const keepOffline = (): void => undefined
