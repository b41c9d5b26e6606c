/**
 * Launches one build once in the official runtime, as a process of its own (runtime and Taro keep their state in
 * globals), and prints the phases of ./launch.ts. What WeChat does elsewhere is not in them: templates are compiled
 * before, style sheets not at all.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { atWork } from '../bench/measure'
import { filesOf } from '../weapp/official'
import { furnish } from '../weapp/furnish'
import { startPhone } from '../weapp/phone'
import type { Launch } from './launch'

const root = path.resolve(process.argv[2] ?? 'dist/weapp')
const { pages } = JSON.parse(fs.readFileSync(path.join(root, 'app.json'), 'utf8')) as { pages: string[] }
const first = pages[0] ?? ''

// Not by Node's require: what transforms the tests would read our scripts too, and longer ones for longer.
const scripts = filesOf(root).filter((file) => file.endsWith('.js'))
const sources = new Map(scripts.map((file) => [path.join(root, file), fs.readFileSync(path.join(root, file), 'utf8')]))
const loaded = new Map<string, { exports: unknown }>()
function load(file: string): unknown {
  const name = file.endsWith('.js') ? file : `${file}.js`
  const own = loaded.get(name) ?? { exports: {} }
  if (loaded.has(name)) return own.exports
  loaded.set(name, own)
  const parameters = ['require', 'module', 'exports']
  const body = vm.compileFunction(sources.get(name) ?? '', parameters, { filename: name }) as (
    ...all: unknown[]
  ) => void
  body((other: string) => load(path.resolve(path.dirname(name), other)), own, own.exports)
  return own.exports
}
let script = { from: 0, until: 0 }
const run = (file: string) => {
  const from = atWork()
  load(file)
  script = { from, until: atWork() }
}

/** The simulator's own parts, made ready: its template compiler has run, its style sheets are off, it runs scripts our way. */
function ready(): void {
  furnish()
  // Taro looks at every global, and Node loads fetch and its kin only then: twice our app, and no phone knows them
  for (const name of Object.getOwnPropertyNames(globalThis)) Reflect.get(globalThis, name)
  const require = createRequire(__filename)
  require('miniprogram-simulate')
  const part = (name: string) => require(`miniprogram-simulate/src/${name}`) as Record<string, unknown>
  const compile = part('compile').getWxml as (page: string, how: object) => void
  compile(path.join(root, first), { compiler: 'official', rootPath: root })
  Object.assign(part('wxss'), { getContent: () => '', compile: () => '', insert: () => undefined })
  part('utils').runJs = run
}

async function launch(): Promise<Launch> {
  ready()
  const phone = startPhone(root, { run })
  const app = script.until - script.from
  const [call] = (await phone.open(`/${first}`)).sent
  if (!call) throw new Error(`${first} sent nothing`)
  const [page, send] = [script.until - script.from, call.came - script.until]
  return { app, page, send, total: app + page + send, draw: call.drawn - call.came }
}

void launch().then((phases) => {
  console.log(JSON.stringify(phases))
  process.exit(0)
})
