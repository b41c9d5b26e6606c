/** A timer that fired while another page was in front than the one in front when it was set. */
export interface Stray {
  readonly setOn: string
  readonly firedOn: string
  readonly ms: number
}

/** Shorter ones are turns of React and Taro, over before a page can change. */
const TURN = 50

/**
 * Watches the timers of the app from now on; `front` names the page in front, new for every opening. Returns those that
 * outlived their page so far, and how many were looked at.
 */
export function watchTimers(front: () => string): { readonly strays: readonly Stray[]; readonly count: () => number } {
  const strays: Stray[] = []
  let seen = 0
  const watched =
    (original: typeof setTimeout) =>
    (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      const setOn = front()
      return original(() => {
        if (ms >= TURN) {
          seen += 1
          if (front() !== setOn) strays.push({ setOn, firedOn: front(), ms })
        }
        run(...args)
      }, ms)
    }
  Object.assign(globalThis, {
    setTimeout: watched(setTimeout),
    setInterval: watched(setInterval as unknown as typeof setTimeout),
  })
  return { strays, count: () => seen }
}
