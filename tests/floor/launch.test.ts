import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildFloor } from './build-floor'
import { measureLaunch } from './launch'

void test('the app launches in at most 1.3 times what the smallest app takes', (context) => {
  const { ours, floor, ratio, ratios } = measureLaunch({ ours: 'dist/weapp', floor: buildFloor() }, 7)
  context.diagnostic(`ours  ${JSON.stringify(ours)}`)
  context.diagnostic(`floor ${JSON.stringify(floor)}`)
  context.diagnostic(`ratio ${ratio.toFixed(2)} of ${ratios.map((one) => one.toFixed(2)).join(' ')}`)
  assert.ok(ratio <= 1.3, `${ratio.toFixed(2)} times the floor`)
})
