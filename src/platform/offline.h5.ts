declare const __webpack_public_path__: string

/** How often it is looked whether the page stands, in ms. */
const LOOK = 1000

/** The message by which Workbox is asked to keep what was fetched before there was a worker. */
const keep = (urlsToCache: readonly string[]) => ({ type: 'CACHE_URLS', payload: { urlsToCache } })

/**
 * Lets the browser keep the app for the time without a network, once the page stands. Not while developing, and not where
 * browsers have no workers (plain http, some browsers inside other apps): the app is then as it was without.
 */
export function keepOffline(): void {
  const workers = (navigator as Partial<Navigator>).serviceWorker
  if (process.env.NODE_ENV !== 'production' || !workers) return
  if (!document.querySelector('.mj')) {
    setTimeout(keepOffline, LOOK)
    return
  }
  // from beside the app's own script, so that it has charge of the folder in which the app stands, and of no other
  workers
    .register(`${__webpack_public_path__}sw.js`, { updateViaCache: 'none' })
    .then(() => (workers.controller ? undefined : workers.ready))
    .then((ready) => ready?.active?.postMessage(keep(performance.getEntriesByType('resource').map(({ name }) => name))))
    .catch(() => undefined)
}
