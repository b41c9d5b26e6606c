import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

/** WeChat's own compilers for templates and style sheets, as npm carries them. */
const here = createRequire(__filename)

const SYSTEMS: Readonly<Record<string, readonly [string, string]>> = {
  linux: ['linux', ''],
  darwin: ['mac', ''],
  win32: ['windows', '.exe'],
}

function compiler(name: 'wcc' | 'wcsc'): string {
  const [folder, suffix] = SYSTEMS[process.platform] ?? ['linux', '']
  const home = path.dirname(here.resolve('miniprogram-compiler/package.json'))
  const file = path.join(home, 'bin', folder, name + suffix)
  fs.chmodSync(file, 0o755) // the package forgets the run bit
  return file
}

/** Every file of a build, as paths inside it. */
export function filesOf(dist: string, folder = ''): string[] {
  return fs.readdirSync(path.join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesOf(dist, name) : [name]
  })
}

/** Custom components of each template, as the compiler wants to be told: count, then template, how many, names. */
function componentList(dist: string, files: readonly string[]): string {
  const lists = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { usingComponents = {} } = JSON.parse(fs.readFileSync(path.join(dist, file), 'utf8')) as {
        usingComponents?: Record<string, string>
      }
      const template = file.replace(/json$/, 'wxml')
      const names = Object.keys(usingComponents)
      return names.length && files.includes(template) ? [[template, String(names.length), ...names]] : []
    })
  return [lists.length, ...lists.flat()].join(' ')
}

/** What a compiler printed, and whether it was content. */
export interface Verdict {
  readonly ok: boolean
  readonly output: string
  readonly errors: string
}

const run = (dist: string, name: 'wcc' | 'wcsc', args: readonly string[]): Verdict => {
  const { status, stdout, stderr } = spawnSync(compiler(name), args, {
    cwd: dist,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  return { ok: status === 0, output: stdout, errors: stderr }
}

/** Compiles all templates of a build. */
export function compileTemplates(dist: string): Verdict {
  const files = filesOf(dist)
  const sources = files.filter((file) => /\.(wxml|wxs)$/.test(file))
  return run(dist, 'wcc', ['-d', '-cc', componentList(dist, files), ...sources, '-gn', '$gwx'])
}

/** Compiles one style sheet of a build with those it can import. */
export function compileStyles(dist: string, file: string): Verdict {
  const others = filesOf(dist).filter((one) => one.endsWith('.wxss') && one !== file)
  return run(dist, 'wcsc', ['-lc', '-js', '-pc', '1', file, ...others])
}

/** A node as the official render function makes it. */
export interface Rendered {
  readonly tag: string
  readonly attr: Readonly<Record<string, unknown>>
  readonly children: readonly (Rendered | string)[]
}

type Generate = (data: object) => { children?: unknown[] }

/** The official render function of a build: a page's path and its data in, the nodes out. */
export function renderer(dist: string): (page: string, data: object) => Rendered[] {
  const { output, ok, errors } = compileTemplates(dist)
  if (!ok) throw new Error(errors)
  const room = vm.createContext({ window: {}, console, __wxAppCode__: {}, global: {} })
  vm.runInContext(`var __g = {}; ${output}; this.make = $gwx`, room)
  const make = (room as unknown as { make: (name: string) => Generate }).make
  // scripts in templates take objects of their own room only: the name of a template that a script makes up got lost
  const inside = vm.runInContext('JSON.parse', room) as (text: string) => object
  const tidy = (node: unknown): Rendered | string => {
    if (typeof node !== 'object' || node === null) return String(node)
    const {
      tag = '',
      attr = {},
      children = [],
    } = node as { tag?: string; attr?: Record<string, unknown>; children?: unknown[] }
    return { tag, attr, children: Array.from(children, tidy) }
  }
  const only = (node: Rendered | string): Rendered[] => (typeof node === 'string' ? [] : [node])
  return (page, data) =>
    Array.from(make(`${page}.wxml`)(inside(JSON.stringify(data))).children ?? [], tidy).flatMap(only)
}

/** All nodes of a tree. */
export const walk = (nodes: readonly (Rendered | string)[]): Rendered[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...walk(node.children)]))
