/** Looks for newer content; `asked`: because the reader wants it now. It never throws. */
export type LookNow = (asked: boolean) => Promise<void>

let look: LookNow | undefined

/** Hands in what looks, once its script is here. */
export const handInLook = (it: LookNow): void => {
  look = it
}

/** What was handed in, if it was. */
export const lookHandedIn = (): LookNow | undefined => look
