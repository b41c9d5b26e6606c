import { useStore } from 'zustand'
import { recent, type Recent } from './recent'

/** Apart from the other stores, so that only the search package carries it. */
export const useRecent = <T>(pick: (state: Recent) => T): T => useStore(recent, pick)
