/** The time now, in ms. The only place that reads the clock; rules take the time as an argument. */
export const now = (): number => Date.now()
