import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { TaroNode } from 'miniprogram-simulate'

type Chooser = {
  a: (level: number, kind: string, stands: string, words?: string) => string
  f: (stands: string, kind: string) => string
}

/** What the templates of a build would ask for, node by node. */
export interface Levels {
  /** Names of the templates that are there. */
  readonly names: ReadonlySet<string>
  /** The template that each node of a page is drawn with, and the node's id. */
  readonly asked: (root: TaroNode) => readonly { readonly name: string; readonly node: TaroNode }[]
}

/** Walks a page's data as base.wxml does, by the build's own utils.wxs. */
export function levelsOf(dist: string): Levels {
  const read = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8')
  const room = vm.createContext({ module: { exports: {} } })
  vm.runInContext(read('utils.wxs'), room)
  const { a, f } = (room as unknown as { module: { exports: Chooser } }).module.exports
  const names = new Set([...read('base.wxml').matchAll(/<template name="([^"]+)"/g)].map(([, name = '']) => name))
  const walk = (node: TaroNode, level: number, stands: string): { name: string; node: TaroNode }[] =>
    (node.cn ?? []).flatMap((child) => {
      const kind = child.nn ?? ''
      return [{ name: a(level, kind, stands, child.v), node: child }, ...walk(child, level + 1, f(stands, kind))]
    })
  return { names, asked: (root) => walk(root, 0, '') }
}

/** The template behind which everything goes to a component of its own. */
export const isContainer = (name: string): boolean => /_container$/.test(name)
