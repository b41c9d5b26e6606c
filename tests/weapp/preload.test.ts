import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { paths, tabNames } from '../../src/routes'
import { filesOf } from './official'

// What the phone fetches ahead of the reader.
const DIST = 'dist/weapp'
interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string }[]
  readonly preloadRule: Readonly<Record<string, { readonly network: string; readonly packages: readonly string[] }>>
}
const app = JSON.parse(fs.readFileSync(path.join(DIST, 'app.json'), 'utf8')) as AppJson
const roots = app.subPackages.map(({ root }) => root.replace(/\/$/, ''))
const bytesOf = (root: string) =>
  filesOf(DIST, root).reduce((sum, file) => sum + fs.statSync(path.join(DIST, file)).size, 0)

/** WeChat's limit for what all pages of one package fetch ahead together. */
const LIMIT = 2 * 1024 * 1024

void test('every tab fetches ahead, and every package is fetched ahead from somewhere', () => {
  for (const tab of tabNames) assert.ok(app.preloadRule[paths[tab]]?.packages.length, tab)
  const ahead = new Set(Object.values(app.preloadRule).flatMap(({ packages }) => packages))
  assert.deepEqual([...ahead].sort(), [...roots].sort())
  // search is one tap from everywhere
  for (const tab of tabNames) assert.ok(app.preloadRule[paths[tab]]?.packages.includes('packages/search'), tab)
})

void test('only pages of the main package fetch ahead, and all of it together is within the limit', () => {
  const rules = Object.entries(app.preloadRule)
  assert.deepEqual(
    rules.map(([page]) => page).filter((page) => !app.pages.includes(page)),
    [],
  )
  const all = [...new Set(rules.flatMap(([, { packages }]) => packages))]
  const bytes = all.reduce((sum, root) => sum + bytesOf(root), 0)
  console.log(`  ${all.length} packages, ${(bytes / 1000).toFixed(1)} KB ahead of the reader`)
  assert.ok(bytes > 100_000 && bytes <= LIMIT, `${bytes}`)
})
