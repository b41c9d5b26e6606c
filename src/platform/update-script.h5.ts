/** In a browser a piece of the program is asked for where it is used. */
export const fetchUpdateScript = (): Promise<unknown> => Promise.resolve()
