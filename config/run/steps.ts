import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** A command of the project: what it does in words, and how to run it. */
export interface Step {
  readonly says: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  /** Show what it prints as it goes, rather than only when it fails. */
  readonly loud?: boolean
  /** A file that must be there afterwards: `taro build` ends well on a configuration it refused, and writes nothing. */
  readonly leaves?: string
}

/** What came of a step. */
export interface Ran {
  readonly ok: boolean
  readonly output: string
  readonly seconds: number
}

const BIN = path.resolve('node_modules/.bin')
/** How often a step that takes long says that it is still at work, in ms. */
const HEARTBEAT = 10_000

const seconds = (since: number) => Math.round((Date.now() - since) / 1000)

/** Runs one step in a folder (the project, or a copy of it) and says what it is doing while it does it. */
export function run({ says, command, env, loud, leaves }: Step, folder = '.'): Promise<Ran> {
  const started = Date.now()
  console.log(`\n▸ ${says} …`)
  const left = leaves && path.join(folder, leaves)
  if (left) fs.rmSync(left, { force: true })
  const [name, ...args] = command
  const local = path.join(BIN, name)
  const child = spawn(fs.existsSync(local) ? local : name, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const hear = (text: Buffer) => {
    output += text.toString()
    if (loud) process.stdout.write(text)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const pulse = loud ? undefined : setInterval(() => console.log(`  still at it, ${seconds(started)} s`), HEARTBEAT)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(pulse)
      const made = !left || fs.existsSync(left)
      const ok = code === 0 && made
      if (!ok && !loud) console.log(output.trimEnd())
      if (!made) console.log(`  ${leaves} was not written`)
      console.log(`${ok ? '✓' : '✗'} ${says}, ${seconds(started)} s`)
      resolve({ ok, output, seconds: seconds(started) })
    })
  })
}

const production = { NODE_ENV: 'production' }

export const compileContent: Step = {
  says: 'Content: read, check, compile',
  command: ['tsx', 'config/content/cli.ts'],
  loud: true,
  leaves: 'dist/content/packs/core.json',
}
export const drawCards: Step = {
  says: 'Share pictures: draw the year and its areas',
  command: ['tsx', 'config/cards/cli.ts'],
  loud: true,
}
export const buildWeapp: Step = {
  says: 'Build for WeChat into dist/weapp',
  command: ['taro', 'build', '--type', 'weapp'],
  env: production,
  leaves: 'dist/weapp/app.json',
}
/** Where nobody answers: tests put their own host in its place. */
export const EXAMPLE_ADDRESS = 'https://content.example.org/minjia/'
/** The same with an address for content, as an association would build it: tests/weapp/update.test.ts. */
export const buildUpdating: Step = {
  says: 'Build for WeChat with an address for content into dist/weapp-updating',
  command: ['taro', 'build', '--type', 'weapp'],
  env: { ...production, CONTENT_URL: EXAMPLE_ADDRESS, OUT_FOLDER: 'dist/weapp-updating' },
  leaves: 'dist/weapp-updating/app.json',
}
export const buildH5: Step = {
  says: 'Build for browsers into dist/h5',
  command: ['taro', 'build', '--type', 'h5'],
  env: production,
  leaves: 'dist/h5/index.html',
}
/** The same with an address for content: tests/updating. */
export const buildH5Updating: Step = {
  says: 'Build for browsers with an address for content into dist/h5-updating',
  command: ['taro', 'build', '--type', 'h5'],
  env: { ...production, CONTENT_URL: EXAMPLE_ADDRESS, OUT_FOLDER: 'dist/h5-updating' },
  leaves: 'dist/h5-updating/index.html',
}
/** After buildH5: the browser build can be reloaded on every page, and every subject has a page for pasted links. */
export const sharePages: Step = {
  says: 'Pages for pasted links into dist/h5/s',
  command: ['tsx', 'config/share-pages/cli.ts'],
  leaves: 'dist/h5/404.html',
}
/** After sharePages, when every file is there: what a browser keeps for the time without a network. */
export const keepOffline: Step = {
  says: 'The worker that keeps the browser build',
  command: ['tsx', 'config/offline/cli.ts'],
  loud: true,
  leaves: 'dist/h5/sw.js',
}
