import { createStore } from 'zustand/vanilla'

/** What the phone says of itself and can change while the app runs. */
export interface System {
  readonly theme: 'light' | 'dark'
}

export const system = createStore<System>(() => ({ theme: 'light' }))
