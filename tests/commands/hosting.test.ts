import assert from 'node:assert/strict'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import zlib from 'node:zlib'
import { FOREVER } from '../../config/hosting/cache-rules'
import { runPublish } from '../../config/publish/run-publish'
import { compiled } from '../support/real-content'
import { nginx, nginxHost, nodeHost, type Host } from '../support/hosts'

const SITE = 'dist/h5'
const content = fs.mkdtempSync(path.join(os.tmpdir(), 'hosted-content-'))
const refused: string[] = []
const world = {
  compile: () => compiled,
  appVersion: '0.1.0',
  say: () => undefined,
  warn: (line: string) => refused.push(line),
}
assert.equal(runPublish(content, false, world), 0, refused.join())
fs.writeFileSync(path.join(content, '.core.json.part'), '{')

after(() => fs.rmSync(content, { recursive: true }))

const servers: Readonly<Record<string, () => Promise<Host>>> = {
  'our static server': () => nodeHost(SITE, content),
  ...(nginx ? { 'nginx with our example': nginxHost.bind(null, nginx, SITE, content) } : {}),
}

interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** As it goes over the wire: nothing is unpacked, and the path is sent as it is written. */
const ask = (host: Host, pathname: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host.url)
    http
      .request({ hostname, port, path: pathname, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      })
      .on('error', reject)
      .end()
  })

const firstIn = (folder: string, like: RegExp) => fs.readdirSync(folder).find((name) => like.test(name)) ?? 'missing'
const core = firstIn(content, /^core\./)

/** What is asked for, the file that must come, its type, and how long it may be kept. */
const files: readonly (readonly [string, string, RegExp, string])[] = [
  ['/content/manifest.json', path.join(content, 'manifest.json'), /^application\/json/, 'no-cache'],
  [`/content/${core}`, path.join(content, core), /^application\/json/, FOREVER],
  ['/', `${SITE}/index.html`, /^text\/html; ?charset=utf-8$/i, 'no-cache'],
  ['/sw.js', `${SITE}/sw.js`, /^text\/javascript/, 'no-cache'],
  ['/pages/sites/', `${SITE}/pages/sites/index.html`, /^text\/html/, 'no-cache'],
  ['/s/tip/folic-acid/?v=261123', `${SITE}/s/tip/folic-acid/index.html`, /^text\/html/, 'no-cache'],
  ['/cards/area-2022-care.png', `${SITE}/cards/area-2022-care.png`, /^image\/png$/, 'no-cache'],
  ...['js', 'css'].map((kind) => {
    const name = firstIn(`${SITE}/${kind}`, new RegExp(`^app\\.[0-9a-f]{8}\\.${kind}$`))
    const type = kind === 'js' ? /^text\/javascript/ : /^text\/css/
    return [`/${kind}/${name}`, `${SITE}/${kind}/${name}`, type, FOREVER] as const
  }),
]

void test(`servers that are asked: ${Object.keys(servers).join(', ')}${nginx ? '' : '; there is no nginx on this machine'}`, () => {
  assert.ok(Object.keys(servers).length >= 1)
})

for (const [name, open] of Object.entries(servers)) {
  void describe(name, () => {
    let host: Host
    before(async () => {
      host = await open()
    })
    after(() => host.stop())

    for (const [asked, file, type, kept] of files) {
      void test(`${asked}: the file, its type, how long to keep it; packed; and 304 where nothing changed`, async () => {
        const bytes = fs.readFileSync(file)
        const plain = await ask(host, asked)
        assert.equal(plain.status, 200)
        assert.match(String(plain.headers['content-type']), type)
        assert.equal(plain.headers['cache-control'], kept)
        assert.equal(plain.headers['x-content-type-options'], 'nosniff')
        assert.ok(plain.body.equals(bytes))

        const packed = await ask(host, asked, { 'accept-encoding': 'gzip, deflate, br' })
        const text = !file.endsWith('.png')
        assert.equal(packed.headers['content-encoding'], text ? 'gzip' : undefined)
        assert.ok((text ? zlib.gunzipSync(packed.body) : packed.body).equals(bytes))
        if (text) assert.match(String(packed.headers.vary), /accept-encoding/i)
        if (text) assert.ok(packed.body.length < bytes.length)

        for (const { headers } of [plain, packed]) {
          const again = await ask(host, asked, { 'if-none-match': headers.etag, 'accept-encoding': 'gzip' })
          assert.equal(again.status, 304)
          assert.equal(again.body.length, 0)
          assert.equal(again.headers['cache-control'], kept)
        }
        assert.equal((await ask(host, asked, { 'if-none-match': '"other"' })).status, 200)
        const head = await ask(host, asked, {}, 'HEAD')
        assert.deepEqual([head.status, head.body.length], [200, 0])
      })
    }

    void test('content may be fetched by a browser build on another host', async () => {
      // and so may it know that a part is not there
      for (const file of ['manifest.json', core, 'core.0000000000000000.json']) {
        assert.equal((await ask(host, `/content/${file}`)).headers['access-control-allow-origin'], '*')
      }
    })

    for (const [asked, why] of [
      ['/nothing/here', 'an unknown path'],
      ['/js/app.00000000.js', 'a program of a version that is gone'],
      ['/content/core.0000000000000000.json', 'a part that is not there'],
      ['/content/nothing.json', 'another file'],
    ] as const) {
      void test(`${asked} (${why}) is 404 with our page, and nobody keeps it`, async () => {
        const { status, headers, body } = await ask(host, asked)
        assert.deepEqual([status, headers['cache-control']], [404, 'no-cache'])
        assert.match(String(headers['content-type']), /^text\/html/)
        assert.ok(body.equals(fs.readFileSync(`${SITE}/404.html`)))
      })
    }

    void test('a folder without its slash is sent on, with its query and on the same host', async () => {
      const { status, headers } = await ask(host, '/pages/sites?need=nursing')
      assert.deepEqual([status, headers.location], [301, '/pages/sites/?need=nursing'])
    })

    for (const asked of [
      '/../package.json',
      '/content/../../package.json',
      '/content/%2e%2e/%2e%2e/package.json',
      '/content../package.json',
      '/.git/config',
      '/content/.core.json.part',
      '/content/',
      '/%',
    ]) {
      void test(`${asked} gets nothing`, async () => {
        const { status, body } = await ask(host, asked)
        assert.ok([400, 403, 404].includes(status), String(status))
        assert.doesNotMatch(body.toString(), /"name": "minjia"/)
      })
    }

    void test('nothing can be put there', async () => {
      assert.equal((await ask(host, '/content/manifest.json', {}, 'POST')).status, 405)
    })
  })
}
