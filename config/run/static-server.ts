import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import zlib from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A running server: its address, and how to stop it. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Files by url path under `roots`: `{ '/': 'dist/h5' }`; the longest prefix wins. Nothing outside the roots is served. */
function fileFor(roots: Readonly<Record<string, string>>, pathname: string): string | undefined {
  const prefix = Object.keys(roots)
    .filter((one) => pathname.startsWith(one))
    .sort((a, b) => b.length - a.length)[0]
  const root = prefix === undefined ? undefined : roots[prefix]
  if (prefix === undefined || root === undefined) return undefined
  const full = path.resolve(root, `.${path.posix.normalize(`/${pathname.slice(prefix.length)}`)}`)
  if (!full.startsWith(path.resolve(root))) return undefined
  const file = fs.existsSync(full) && fs.statSync(full).isDirectory() ? path.join(full, 'index.html') : full
  return fs.existsSync(file) ? file : undefined
}

/**
 * Serves folders on a local port with gzip, as any static host would. Port 0 takes a free one; a port that is taken
 * rejects with EADDRINUSE.
 */
export function serve(roots: Readonly<Record<string, string>>, port = 0): Promise<Served> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileFor(roots, decodeURIComponent(pathname))
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not here')
      return
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    const body = fs.readFileSync(file)
    const packed = /text|json|svg/.test(type) && /gzip/.test(String(request.headers['accept-encoding']))
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(packed ? zlib.gzipSync(body) : body)
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
