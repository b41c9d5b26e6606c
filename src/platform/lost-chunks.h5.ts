import { currentUrl } from './current-url'

interface Reason {
  readonly name?: string
  readonly message?: string
}

/** Whether a rejection says that a piece of the program could not be downloaded. */
export function isLostChunk(reason: unknown): boolean {
  const { name, message = '' } = (reason ?? {}) as Reason
  return name === 'ChunkLoadError' || /Loading (CSS )?chunk/.test(message)
}

/** Calls back when a piece of the program could not be downloaded: the router says so only by an unhandled rejection. */
export function onLostChunk(lost: (url: string) => void): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isLostChunk(event.reason)) return
    event.preventDefault()
    lost(currentUrl())
  })
}
