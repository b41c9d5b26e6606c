import { useStore } from 'zustand'
import { progress, updates, type Progress, type Updates } from './updates'

/** Apart from the other stores, so that a build without an address does not carry them in its main package. */
export const useUpdates = <T>(pick: (state: Updates) => T): T => useStore(updates, pick)
export const useProgress = (): Progress => useStore(progress)
