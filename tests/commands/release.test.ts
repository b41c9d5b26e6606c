import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { serve } from '../../config/run/static-server'

const NO_SETTINGS = { WEAPP_KEY: '', WEAPP_APPID: '', WEAPP_VERSION: '', SITE_URL: '' }

function run(command: readonly string[], env: Record<string, string> = {}, cwd = '.') {
  const [name = '', ...words] = command
  return spawnSync(name, words, { cwd, encoding: 'utf8', env: { ...process.env, ...NO_SETTINGS, ...env } })
}
const npm = (command: string, ...words: string[]) => run(['npm', 'run', '--silent', command, '--', ...words])

void test('npm run release:weapp without a key says everything that is missing, and uploads nothing', () => {
  const { status, stdout, stderr } = npm('release:weapp')
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /Nothing was uploaded:\n {2}WEAPP_KEY is not set.*\n {2}WEAPP_APPID is not set/)
  assert.equal(npm('release:weapp', '--now').status, 2)
})

void test('npm run release:notes prints what is new, in groups', () => {
  const { status, stdout } = npm('release:notes')
  assert.equal(status, 0)
  assert.match(stdout, /^# /)
})

void test('npm run release:h5 makes nothing without SITE_URL, and for an address that is none', () => {
  const { status, stderr } = npm('release:h5')
  assert.equal(status, 1)
  assert.match(stderr, /Nothing was made:\n {2}SITE_URL is not set/)
  const dry = npm('release:h5', '--dry-run')
  assert.equal(dry.status, 0, dry.stderr)
  assert.match(dry.stdout, /SITE_URL is not set/)
})

void test('npm run release:h5 makes a folder for a site below a path, with its headers, and every page answers there', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'release-h5-'))
  fs.cpSync('dist/h5', path.join(folder, 'dist/h5'), { recursive: true })
  fs.cpSync('config/hosting', path.join(folder, 'config/hosting'), { recursive: true })
  const areas = path.join(folder, 'dist/h5/s/area')
  for (const area of fs.readdirSync(areas)) {
    // as a build with SITE_URL makes them
    const page = path.join(areas, area, 'index.html')
    const link = `<link rel="canonical" href="https://example.org/minjia/s/area/${area}/">`
    fs.writeFileSync(page, fs.readFileSync(page, 'utf8').replace('</head>', `${link}</head>`))
  }
  const script = path.resolve('config/release/release-h5.ts')
  const tsx = path.resolve('node_modules/.bin/tsx')
  const elsewhere = run([tsx, script], { SITE_URL: 'https://example.com' }, folder)
  assert.equal(elsewhere.status, 1)
  assert.match(elsewhere.stderr, /not for https:\/\/example\.com\//)
  assert.equal(run([tsx, script], { SITE_URL: 'example.org' }, folder).status, 2)

  const made = run([tsx, script], { SITE_URL: 'https://example.org/minjia' }, folder)
  assert.equal(made.status, 0, made.stderr)
  assert.match(made.stdout, /Next:/)
  const out = path.join(folder, 'dist/release-h5')
  assert.match(fs.readFileSync(path.join(out, 'site/_headers'), 'utf8'), /^\/minjia\/js\/\*$/m)
  assert.match(fs.readFileSync(path.join(out, 'nginx.conf'), 'utf8'), /error_page 404 \/minjia\/404\.html;/)
  const served = await serve({ '/': path.join(out, 'site') })
  for (const page of ['/minjia/', '/minjia/pages/sites/', '/minjia/s/area/2022-care/', '/minjia/sw.js']) {
    assert.equal((await fetch(served.url + page)).status, 200, page)
  }
  await served.close()
  fs.rmSync(folder, { recursive: true })
})
