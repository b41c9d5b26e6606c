import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broken, readBuilt } from './built'
import { styleFaults, unusedBytes, unusedFaults } from './style-gates'

const built = readBuilt('dist/weapp')
const adding = (text: string) => broken(built, 'common.wxss', (before) => before + text)

void test('no style sheet has :active, overflow: scroll, or what old phones or WeChat’s compiler refuse', () => {
  assert.deepEqual(styleFaults(built), [])
  for (const bad of [
    '.a:active{color:red}',
    '.a{overflow-x:scroll}',
    '.a{overflow:hidden scroll}',
    '.a>*{color:red}',
    '.a~.b{color:red}',
    '.a{inset:0}',
    '.a{display:flex;gap:4px}',
    '.a[data-b]{color:red}',
    '.a{background:url(https://example.org/a.png)}',
  ])
    assert.equal(styleFaults(adding(bad)).length, 1, bad)
  for (const good of [
    '.a{overflow:auto}',
    '.a{display:grid;gap:4px}',
    '.a{background:url("data:image/png;base64,AA")}',
  ])
    assert.deepEqual(styleFaults(adding(good)), [], good)
})

void test('no style sheet carries more than 2 KB that no page can use', (context) => {
  const most = Math.max(...unusedBytes(built).values())
  context.diagnostic(`at most ${most} bytes of one sheet are used by no page`)
  assert.deepEqual(unusedFaults(built), [])
  const idle = Array.from({ length: 100 }, (_, i) => `.nobody${i}{padding:1px 2px 3px 4px}`).join('')
  assert.match(unusedFaults(adding(idle)).join(), /^common\.wxss: \d+ bytes unused$/)
})
