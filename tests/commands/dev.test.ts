import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'

void test('npm run dev:weapp builds and then waits for changes', async () => {
  const child = spawn('npm', ['run', 'dev:weapp'], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const until = Date.now() + 240_000
  while (!/Compiled successfully/.test(output) && child.exitCode === null && Date.now() < until) {
    await new Promise((done) => setTimeout(done, 200))
  }
  assert.match(output, /Compiled successfully/)
  await new Promise((done) => setTimeout(done, 1000))
  assert.equal(child.exitCode, null, 'it goes on watching')
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  await ended
})
