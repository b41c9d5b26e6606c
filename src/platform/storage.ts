import Taro from '@tarojs/taro'

/** A shelf for small texts on this phone. It may be full, emptied by the host, or hold anything: none of it throws. */
export interface Shelf {
  /** The text under a key, or undefined where there is none. */
  readonly read: (key: string) => string | undefined
  /** Whether it could be kept. */
  readonly write: (key: string, text: string) => boolean
  /** Whether there is nothing under the key now. */
  readonly remove: (key: string) => boolean
}

export const shelf: Shelf = {
  read: (key) => {
    try {
      const kept: unknown = Taro.getStorageSync(key)
      return typeof kept === 'string' && kept ? kept : undefined
    } catch {
      // an unreadable shelf is an empty one: the reader gets the defaults
      return undefined
    }
  },
  write: (key, text) => {
    try {
      Taro.setStorageSync(key, text)
      return true
    } catch {
      return false
    }
  },
  remove: (key) => {
    try {
      Taro.removeStorageSync(key)
      return true
    } catch {
      return false
    }
  },
}
