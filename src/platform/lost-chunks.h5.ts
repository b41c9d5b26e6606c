/** Calls back when a piece of the program could not be downloaded: the router says so only by an unhandled rejection. */
export function onLostChunk(lost: (url: string) => void): void {
  window.addEventListener('unhandledrejection', (event) => {
    const reason = event.reason as { name?: string; message?: string } | undefined
    const chunk = reason?.name === 'ChunkLoadError' || /Loading (CSS )?chunk/.test(reason?.message ?? '')
    if (!chunk) return
    event.preventDefault()
    lost(window.location.hash.replace(/^#/, ''))
  })
}
