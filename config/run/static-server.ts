import crypto from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import zlib from 'node:zlib'
import { cacheControl } from '../hosting/cache-rules'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Less is not worth packing. */
const PACKED_FROM = 512

/** A running server: its address, and how to stop it. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** What stands at a path: a file, a folder that is asked for without its slash, or nothing. */
type Found = { readonly file: string } | { readonly redirect: string } | undefined

/** A path as it was asked for; undefined where it is not encoded as it should be. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/** The root whose prefix is the longest. */
function rootFor(roots: Readonly<Record<string, string>>, pathname: string) {
  const [found] = Object.entries(roots)
    .filter(([prefix]) => pathname.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length)
  return found && { prefix: found[0], folder: path.resolve(found[1]) }
}

/** Files that are being written, and what a repository leaves behind. */
const hiddenName = (pathname: string): boolean =>
  pathname.split('/').some((name) => /^\.(?!well-known$)[^./]/.test(name))

/** Files by url path under `roots`: `{ '/': 'dist/h5' }`; the longest prefix wins. Nothing outside the roots is served. */
function find(roots: Readonly<Record<string, string>>, pathname: string): Found {
  const root = rootFor(roots, pathname)
  if (!root || hiddenName(pathname)) return undefined
  const full = path.resolve(root.folder, `.${path.posix.normalize(`/${pathname.slice(root.prefix.length)}`)}`)
  if (!`${full}/`.startsWith(`${root.folder}/`) || !fs.existsSync(full)) return undefined
  if (!fs.statSync(full).isDirectory()) return { file: full }
  const file = path.join(full, 'index.html')
  if (!fs.existsSync(file)) return undefined
  return pathname.endsWith('/') ? { file } : { redirect: `${pathname}/` }
}

/** The page that a host shows for what it does not have, if the site there or the one at the top brings one. */
const missing = (roots: Readonly<Record<string, string>>, pathname: string): string | undefined =>
  [rootFor(roots, pathname), rootFor(roots, '/')]
    .map((root) => path.join(root?.folder ?? '', '404.html'))
    .find((file) => fs.existsSync(file))

/** Whether what a browser has is what stands here: hosts on the way may have made its mark a weak one. */
const hasIt = (said: string | undefined, etag: string): boolean =>
  said !== undefined && said.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

/** Answers with a file as any static host would: its mark, how long to keep it, packed where that is worth it. */
function answer(request: http.IncomingMessage, response: http.ServerResponse, file: string, status: 200 | 404): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
  const body = fs.readFileSync(file)
  const mayPack = /text|json|svg/.test(type) && body.length >= PACKED_FROM
  const packed = mayPack && /gzip/.test(String(request.headers['accept-encoding']))
  const etag = `W/"${crypto.createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  const headers = {
    'cache-control': cacheControl(file),
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    ...(status === 200 ? { etag } : {}),
    ...(mayPack ? { vary: 'Accept-Encoding' } : {}),
  }
  if (status === 200 && hasIt(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(status, { ...headers, 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) })
  response.end(packed ? zlib.gzipSync(body) : body)
}

/**
 * Serves folders on a local port as the example for nginx does (config/hosting): a folder by its index.html once it ends
 * in a slash, 404.html for what is not there. Port 0 takes a free one; a port that is taken rejects with EADDRINUSE.
 * What ends in one of `without` is not handed out.
 */
export function serve(
  roots: Readonly<Record<string, string>>,
  port = 0,
  without: readonly string[] = [],
): Promise<Served> {
  const server = http.createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    // not through new URL(): //host/… would be read as another host
    const [asked = '/', query] = (request.url ?? '/').split('?')
    const pathname = decoded(asked)
    const hidden = pathname === undefined || without.some((end) => pathname.endsWith(end))
    const found = hidden ? undefined : find(roots, pathname)
    if (found && 'redirect' in found) {
      response.writeHead(301, { location: encodeURI(found.redirect) + (query === undefined ? '' : `?${query}`) }).end()
      return
    }
    const file = found?.file ?? missing(roots, pathname ?? '')
    if (file) answer(request, response, file, found ? 200 : 404)
    else {
      // open as well: a page of another host must be able to tell that something is not there
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/plain; charset=utf-8' }
      response.writeHead(404, headers).end('not here')
    }
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const at = typeof address === 'object' && address ? address.port : port
      resolve({
        url: `http://127.0.0.1:${at}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
      })
    })
  })
}
