import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { MARK } from '../support/published'
import type { Seen } from './update-run'

// The built app with an address for content, in the official runtime, on a phone whose disk outlives its starts.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'update-'))
const run = path.join(__dirname, 'update-run.ts')
let phones = 0

/** A phone with nothing on its disk, or what another one has. */
function aPhone(disk: Readonly<Record<string, string>> = {}) {
  const file = path.join(folder, `${phones++}.json`)
  fs.writeFileSync(file, JSON.stringify(disk))
  const read = () => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>
  const start = async (mode = 'well'): Promise<Seen> => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', run, file, mode])
    return JSON.parse(stdout.trim().split('\n').slice(-1)[0] ?? '') as Seen
  }
  return { start, read }
}
const forgets = ({ 'shelf:updates': _look, ...disk }: Record<string, string>) => disk

void test('what is newer is fetched while home is read, and used from the next page on; the next start has it at once', async () => {
  const phone = aPhone()
  const seen = await phone.start()
  assert.ok(seen.first.length > 100 && !seen.first.includes(MARK))
  // nothing is asked before the first page stands, and the page under the reader's eyes stays as it is
  assert.ok(seen.asked > 3000, `asked after ${seen.asked} ms`)
  assert.equal(seen.later, seen.first)
  assert.equal(seen.sent, 0)
  for (const page of ['area', 'tip', 'place'] as const) assert.ok(seen[page].includes(MARK), page)
  assert.match(seen.about, /2099\.01\.01.*已更新/)
  assert.equal(seen.requests, 8)
  assert.equal(seen.said, '已经是最新的。')
  assert.equal(Object.keys(phone.read()).filter((name) => !name.startsWith('shelf:')).length, 8)

  // a start without a network shows what was fetched; a look that is not due asks nothing
  const disk = phone.read()
  const again = await aPhone(forgets(disk)).start('offline')
  for (const page of ['area', 'tip', 'place'] as const) assert.ok(again[page].includes(MARK), page)
  assert.match(again.said, /没有更新：连不上/)
  console.log(
    `  start ${seen.start.toFixed(0)} ms with the app's content, ${again.start.toFixed(0)} ms with what was fetched`,
  )

  // garbage in the place of every file is the app's own content
  const garbage = Object.fromEntries(Object.keys(forgets(disk)).map((name) => [name, '{"half":']))
  const lost = await aPhone(garbage).start('empty')
  assert.equal(lost.first, seen.first)
  for (const page of ['area', 'tip', 'place'] as const) assert.ok(!lost[page].includes(MARK), page)
  // and so is one damaged letter in the core
  const core = Object.keys(disk).find((name) => name.startsWith('core-')) ?? ''
  const flipped = await aPhone({ ...forgets(disk), [core]: (disk[core] ?? '').replace('141', '142') }).start('empty')
  assert.equal(flipped.first, seen.first)
  assert.ok(!flipped.area.includes(MARK) && flipped.tip.includes(MARK))
})

void test('a phone without room keeps what it has, and says so', async () => {
  const phone = aPhone()
  const seen = await phone.start('full')
  assert.equal(seen.back, seen.first)
  assert.match(seen.said, /没有更新：手机存不下了/)
  assert.deepEqual(
    Object.keys(phone.read()).filter((name) => !name.startsWith('shelf:')),
    [],
  )
})

test.after(() => fs.rmSync(folder, { recursive: true }))
