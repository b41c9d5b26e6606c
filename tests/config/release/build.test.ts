import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { paths } from '@/routes'
import { cacheControl } from '../../../config/hosting/cache-rules'
import { notReleasable } from '../../../config/release/built-weapp'
import { buildFaults, siteFault } from '../../../config/release/h5-build'
import { headersFile } from '../../../config/release/headers-file'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'release-build-'))
afterAll(() => fs.rmSync(root, { recursive: true }))

function put(folder: string, files: Readonly<Record<string, string>>): string {
  const full = path.join(root, folder)
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(full, name)), { recursive: true })
    fs.writeFileSync(path.join(full, name), text)
  }
  return full
}
const documents = Object.fromEntries(Object.values(paths).map((page) => [`${page}/index.html`, '']))
const page = (site: string) => `<link rel="canonical" href="${site}s/area/2000-example/">`
const whole = {
  ...documents,
  'index.html': '<script src="./js/app.0123abcd.js"></script>',
  '404.html': '',
  'sw.js': '',
  'sw-off.js': '',
  'js/app.0123abcd.js': '',
  's/area/2000-example/index.html': page('https://example.org/minjia/'),
}
const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([file]) => file !== name))

test('a whole browser build for its site may be released', () => {
  const dist = put('whole', whole)
  expect(buildFaults(dist)).toEqual([])
  expect(siteFault(dist, 'https://example.org/minjia/')).toBeUndefined()
})

test.each(['404.html', 'sw.js', 'js/app.0123abcd.js', `${paths.area}/index.html`])('one without %s may not', (name) => {
  expect(buildFaults(put(`no ${name.replace(/\//g, ' ')}`, without(name)))).toEqual([
    expect.stringContaining(`(no ${name})`),
  ])
})

test('nor one that is not there, or has no pages for pasted links', () => {
  expect(buildFaults(path.join(root, 'nothing'))).toEqual([expect.stringContaining('is not built')])
  const dist = put('no pages', without('s/area/2000-example/index.html'))
  expect(buildFaults(dist)).toEqual([expect.stringContaining('no pages for pasted links')])
})

test('nor one for another site, or for none', () => {
  const dist = put('whole', whole)
  expect(siteFault(dist, undefined)).toMatch(/^SITE_URL is not set/)
  expect(siteFault(dist, 'https://example.com/')).toMatch(
    /were made for https:\/\/example\.org\/minjia\/.*not for https:\/\/example\.com\//,
  )
  expect(siteFault(put('none', { ...whole, 's/area/2000-example/index.html': '' }), 'https://example.org/')).toMatch(
    /without SITE_URL/,
  )
})

test('the headers for static hosts keep for ever what our own server keeps, and nothing else', () => {
  const rules = [...headersFile('/minjia/').matchAll(/^(\S+)\n {2}Cache-Control: (.+)$/gm)].map(([, at, kept]) => [
    at,
    kept,
  ])
  expect(rules).toEqual([
    ['/minjia/js/*', cacheControl('/js/app.0123abcd.js')],
    ['/minjia/css/*', cacheControl('/css/app.0123abcd.css')],
    ['/minjia/sw.js', cacheControl('/sw.js')],
  ])
})

test('a build for WeChat is handed over whole, and never one for development', () => {
  const files = { 'app.json': '{}', 'app.js': '', 'project.config.json': '{}', 'taro.js': 'x' }
  expect(notReleasable(put('weapp', files))).toBeUndefined()
  expect(notReleasable(path.join(root, 'nothing'))).toMatch(/no whole build \(no app\.json, app\.js/)
  expect(notReleasable(put('watched', { ...files, 'taro.js': 'x\n'.repeat(60) }))).toMatch(/for development/)
})
