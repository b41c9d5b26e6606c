/** A browser has the newest version with every visit. */
export const offerUpdate = (_words: { readonly title: string; readonly text: string }): void => undefined
