import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { buildFloor } from './build-floor'
import { measureLaunch, type Launches } from './launch'

const LIMIT = 1.3
/** What WeChat's audit allows a script to run in one go, in ms at work; phones are slower than this machine. */
const AT_ONCE = 1000
const PAIRS = 5

const told = ({ ours, floor, ratio, ratios }: Launches) => [
  `ours  ${JSON.stringify(ours)}`,
  `floor ${JSON.stringify(floor)}`,
  `ratio ${ratio.toFixed(2)} of ${ratios.map((one) => one.toFixed(2)).join(' ')}`,
]

void test('the app launches in at most 1.3 times what the smallest app takes, and in less than a second', (context) => {
  const launches = measureLaunch({ ours: 'dist/weapp', floor: buildFloor() }, PAIRS)
  told(launches).forEach((line) => context.diagnostic(line))
  assert.ok(launches.ratio <= LIMIT, `${launches.ratio.toFixed(2)} times the floor`)
  assert.ok(launches.ours.total < AT_ONCE, `${launches.ours.total} ms`)
})

void test('an app that works for a quarter longer is told from the app as it is', (context) => {
  const slow = 'dist/slow-launch'
  fs.rmSync(slow, { recursive: true, force: true })
  fs.cpSync('dist/weapp', slow, { recursive: true })
  context.after(() => fs.rmSync(slow, { recursive: true, force: true }))
  // 12 ms, about a quarter of the launch, in one of its scripts
  const script = path.join(slow, 'app.js')
  fs.writeFileSync(script, `{const end=Date.now()+12;while(Date.now()<end);}${fs.readFileSync(script, 'utf8')}`)
  const launches = measureLaunch({ ours: slow, floor: 'dist/weapp' }, PAIRS)
  told(launches).forEach((line) => context.diagnostic(line))
  assert.ok(launches.ratio > 1.15, `${launches.ratio.toFixed(2)} times the app as it is`)
})
