import { createStore } from 'zustand/vanilla'

/** What the phone says of itself and of how the app was started. */
export interface System {
  readonly theme: 'light' | 'dark'
  /** One page opened from Moments, where the host refuses whatever leads out of it. Set once, before the first render. */
  readonly single: boolean
  /** How much larger than usual the reader set the host's own text: 1 is usual. */
  readonly text: number
}

export const system = createStore<System>(() => ({ theme: 'light', single: false, text: 1 }))
