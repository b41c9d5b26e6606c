/**
 * Fetches the package that looks for newer content and runs its script, which hands itself in (src/packages/about/update.ts).
 * WeChat reads the path in the text of the program, so it stands here as it is.
 */
export const fetchUpdateScript = (): Promise<unknown> => __non_webpack_require__.async('./packages/about/update.js')
