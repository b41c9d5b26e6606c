// Runs beside the app in a browser and keeps it for the time without a network. It never mixes two deployments: a document
// is kept only if it names the files of this build, a file only if it is byte for byte this build's, and a newer worker
// waits until no page of the older one is open (or a page that has fetched nothing yet asks it, config/browser/newest.ts).
import { cacheNames, setCacheNameDetails } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import type { BuildFacts } from '../facts'

declare const self: ServiceWorkerGlobalScope
/** Written in when the worker is built. */
declare const BUILD: BuildFacts

const DOCUMENT = 'index.html'
/** How long the network may take for a file that changes with every publication, in seconds. */
const PATIENCE = 4

// before anything asks for a name
setCacheNameDetails({ prefix: 'minjia' })

/** Where an address is within the folder of the app; undefined where it is elsewhere. */
const within = ({ href }: URL): string | undefined => {
  const { scope } = self.registration
  const plain = href.split(/[?#]/)[0] ?? ''
  return plain.startsWith(scope) ? plain.slice(scope.length) : undefined
}

/** A host hands out its last document until the new one is there, and some put in scripts of their own. */
const ofThisBuild: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status !== 200) return null
    if (within(new URL(request.url)) !== DOCUMENT) return response
    const text = await response.clone().text()
    return text.includes(`data-files="${BUILD.document.names}"`) && text.includes('</html>') ? response : null
  },
}

const ahead = new PrecacheController({ plugins: [ofThisBuild] })
ahead.addToCacheList([
  { url: DOCUMENT, revision: BUILD.document.revision },
  ...Object.entries(BUILD.ahead).map(([url, integrity]) => ({ url, revision: null, integrity })),
])

/** Files that come later are checked as well: half a file that is kept would be broken for good. */
const whole: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => {
    const integrity = BUILD.later[within(new URL(request.url)) ?? '']
    return integrity ? new Request(request.url, { integrity, credentials: 'same-origin' }) : request
  },
}

// Only pages of the app: the host may have others under the same folder, and s/ is made for those who fetch it.
const PAGE = /^$|^index\.html$|^(pages|packages)\//
const document = ahead.createHandlerBoundToURL(DOCUMENT)
registerRoute(({ request, url }) => request.mode === 'navigate' && PAGE.test(within(url) ?? '-'), document)
registerRoute(new PrecacheRoute(ahead, { cleanURLs: false, directoryIndex: null as unknown as string }))
registerRoute(({ url }) => (within(url) ?? '') in BUILD.later, new CacheFirst({ plugins: [whole] }))
// Published content is not answered for, wherever it lies: its manifest must be fresh, and its files carry their hashes.
registerRoute(
  ({ url }) => /^(cities\/\d{6}\.json|code\.png)$/.test(within(url) ?? ''),
  new NetworkFirst({ networkTimeoutSeconds: PATIENCE }),
)

let first = false
self.addEventListener('install', (event) => {
  first = !self.registration.active
  void ahead.install(event)
})

/** What was kept by use and is not of this build any more. */
async function clean(): Promise<void> {
  const cache = await self.caches.open(cacheNames.runtime)
  const old = (await cache.keys()).filter(({ url }) => !((within(new URL(url)) ?? '') in BUILD.later))
  await Promise.all(old.map((request) => cache.delete(request)))
}

self.addEventListener('activate', (event) => {
  void ahead.activate(event)
  event.waitUntil(clean())
  // the page of a first visit has no older worker: what it opens from now on is kept
  if (first) event.waitUntil(self.clients.claim())
})

/** Takes the place of the older worker for a page that has fetched nothing yet, if no other page is open. */
async function takeOver(port: MessagePort | undefined): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const alone = open.filter(({ url }) => url.startsWith(self.registration.scope)).length <= 1
  port?.postMessage(alone)
  if (alone) await self.skipWaiting()
}

self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'TAKE_OVER') event.waitUntil(takeOver(event.ports[0]))
})
