import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import net from 'node:net'
import { test } from 'node:test'

/** Holds a port so that another must be found. */
const hold = (port: number): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

void test('npm start says what it does, moves on from a port that is taken, serves, and stops on Ctrl-C', async () => {
  const port = 21086
  const taken = await hold(port)
  const child = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const ready = new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const url = /Browser:\s+(http\S+)/.exec(output)?.[1]
      if (!url && child.exitCode === null) return
      clearInterval(look)
      if (url) resolve(url)
      else reject(new Error(output))
    }, 200)
  })
  const url = await ready
  for (const words of [
    /Content: read, check, compile/,
    /Build for WeChat/,
    /Build for browsers/,
    /port 21086 is taken/,
  ])
    assert.match(output, words)
  const page = await fetch(url)
  assert.equal(page.status, 200)
  assert.match(await page.text(), /<title>闽家<\/title>/)
  process.kill(-(child.pid ?? 0), 'SIGINT')
  await ended
  assert.match(output, /Stopping\./)
  await assert.rejects(fetch(url), 'nothing answers any more')
  taken.close()
})
