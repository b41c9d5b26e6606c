// Puts an end to the worker that keeps the app: published in its place, it removes what was kept, then itself.

declare const self: ServiceWorkerGlobalScope

/** What the other worker kept for this folder, and no other app of the host. */
const kept = async (): Promise<string[]> =>
  (await self.caches.keys()).filter((name) => name.startsWith('minjia-') && name.endsWith(self.registration.scope))

async function end(): Promise<void> {
  const names = await kept()
  await Promise.all(names.map((name) => self.caches.delete(name)))
  await self.registration.unregister()
  // Pages that ran on what was kept are fetched anew. Where nothing was, there is nothing to end: no page loads twice.
  if (!names.length) return
  const open = await self.clients.matchAll({ type: 'window' })
  await Promise.all(open.map((page) => page.navigate(page.url).catch(() => null)))
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(end)))

export {}
