import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import type { Seen } from './storage-run'

// The built app on phones whose storage is full, emptied, unreadable, or holds anything: it opens, with the defaults,
// on every page; it keeps what it can, and never says that something was kept or lost that was not.
function start(state: string, kept: Readonly<Record<string, string>> = {}): Seen {
  const run = path.join(__dirname, 'storage-run.ts')
  const said = execFileSync(process.execPath, ['--import', 'tsx', run, state, JSON.stringify(kept)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(said.trim().split('\n').slice(-1)[0] ?? '') as Seen
}
const TIP = '叶酸'

/** Storage works from now on, whatever was in it. */
function works(seen: Seen): void {
  assert.deepEqual(seen.lost, [])
  assert.deepEqual(seen.saidBefore, [])
  assert.deepEqual(seen.saidOnSave, ['已收藏，在“我的”里能找到'])
  assert.equal(seen.button, '已收藏')
  assert.deepEqual(seen.saidOnText, [])
  assert.ok(seen.elder)
  assert.match(seen.list, new RegExp(TIP))
  assert.match(String(seen.shelf.saved), /"version":2,.*folic-acid/)
  assert.match(String(seen.shelf.preferences), /elder/)
}

void test('an empty storage', () => works(start('usual')))

void test('a storage with garbage under every key', () =>
  works(
    start('usual', {
      preferences: '{"version":',
      saved: 'null',
      visited: '[1,2]',
      searches: '{"version":1,"recent":{"words":[3]}}',
      finding: '{"version":1,"finding":"x"}',
    }),
  ))

void test('a storage that a newer version of the app has kept', () => {
  const newer = (key: string, state: object) => [key, JSON.stringify({ version: 99, [key]: state })] as const
  const kept = [
    newer('preferences', { text: 'large', theme: 'dark' }),
    newer('saved', { items: [] }),
    newer('visited', {}),
  ]
  works(start('usual', Object.fromEntries(kept)))
})

void test('a storage that the host empties while the app is used', () => works(start('evicted')))

void test('what the first version saved is there, and stays', () => {
  const items = [{ url: '/packages/sites/place?id=jinan-warmhome', title: '晋安区暖心家园活动点' }]
  const seen = start('usual', { saved: JSON.stringify({ version: 1, saved: { items } }) })
  works(seen)
  assert.match(seen.list, /晋安区暖心家园活动点/)
  assert.match(String(seen.shelf.saved), /jinan-warmhome/)
})

for (const state of ['full', 'broken']) {
  void test(`a storage that is ${state}: every page opens, and what is not kept is said`, () => {
    const seen = start(state)
    assert.deepEqual(seen.lost, [])
    assert.deepEqual(seen.saidBefore, [])
    assert.deepEqual(seen.saidOnSave, ['手机存不下了，收藏没有变'])
    assert.equal(seen.button, '收藏')
    // larger text is there for now, and said to be for now
    assert.ok(seen.elder)
    assert.deepEqual(seen.saidOnText, ['手机存不下了，下次打开要重新选'])
    assert.match(seen.list, /还没有收藏/)
    assert.deepEqual(seen.shelf, {})
  })
}
