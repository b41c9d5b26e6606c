/** What a document knows of its own address. */
export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>

/** How the app is entered from an address. */
export interface WayIn {
  /** What the router should read: path, query and fragment. */
  readonly url: string
  /** Where the app may stand on its host, the likeliest first; each begins and ends with a slash. */
  readonly bases: readonly string[]
}

/** A page of the app: what stands before is where the app is. The last such folder counts, a host may have its own. */
const PAGE = /^(.*\/)(?:pages|packages)\//
/** What opens where no page is named. */
const HOME = 'pages/review'
/** Links of before 2026.12 carried the page behind #. */
const OLD = /^#\/?((?:pages|packages)\/.*)$/

/**
 * Files of the page that a document names first (`pages/area js/1.js …`), where that is the page to be opened: a worker
 * hands out the document of the home for every page. An address without a page opens the home.
 */
export function aheadOf(said: string | undefined, url: string): readonly string[] {
  const [page = '', ...files] = (said ?? '').split(' ')
  const path = url.split(/[?#]/)[0] ?? ''
  const opens = PAGE.test(path) ? path.endsWith(`/${page}`) : page === HOME
  return page && opens ? files : []
}

/** `/a/b` may be a page of an app at `/a/b/`, `/a/` or `/`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').filter(Boolean)
  return parts.map((_one, i) => `/${parts.slice(0, parts.length - i).join('/')}/`).concat('/')
}

/**
 * Reads an address. A static host hands out a page's copy of the document at `/pages/area/` and the router wants
 * `/pages/area`; a host that has no such page hands out 404.html at any depth, where the base has to be tried out.
 */
export function wayIn({ pathname, search, hash }: Address): WayIn {
  // two slashes in front would name another host, and the app would be fetched from there
  const path = pathname.replace(/^\/+/, '/').replace(/\/index\.html$/, '/')
  const old = OLD.exec(hash)
  const url = old
    ? path.replace(/[^/]*$/, '') + old[1]
    : (PAGE.test(path) ? path.replace(/\/+$/, '') : path) + search + hash
  const known = PAGE.exec(url.split(/[?#]/)[0] ?? '')?.[1]
  const bases = [...(known ? [known] : []), ...foldersOf(path)]
  return { url, bases: bases.filter((one, i) => bases.indexOf(one) === i) }
}
