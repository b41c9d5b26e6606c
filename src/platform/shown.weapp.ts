/**
 * Calls `then` once what was drawn last is with the view, which goes on by itself. Taro hands it over in a timer that it
 * set while the page was committed; Taro.nextTick misses that one and waits for 100 ms and more.
 */
export const whenShown = (then: () => void): void => void setTimeout(then)
