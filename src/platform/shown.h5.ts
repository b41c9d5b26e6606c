/** Calls `then` once what was drawn last stands on the screen: after the next frame. A tab that nobody looks at waits. */
export const whenShown = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then))
