interface Lock {
  release: () => Promise<void>
}

/** Not every browser has it, and the types say it does. */
interface Host {
  readonly wakeLock?: { request: (what: 'screen') => Promise<Lock> }
}

let held: Promise<Lock | undefined> | undefined

/**
 * Whether the screen is to stay lit although nobody touches it. A browser that refuses lets it go dark as ever; it lets go
 * by itself of a page that is not seen.
 */
export function keepAwake(on: boolean): void {
  const before = held
  held = on ? (navigator as Host).wakeLock?.request('screen').catch(() => undefined) : undefined
  void before?.then((lock) => lock?.release()).catch(() => undefined)
}
