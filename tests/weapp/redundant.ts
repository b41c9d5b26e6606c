import fs from 'node:fs'
import path from 'node:path'
import type { TaroNode } from 'miniprogram-simulate'

/** What tells a node's template, and its children: Taro sends a list of them with each, be it empty. */
const ALWAYS = ['nn', 'sid', 'cn']

/** By kind of node: the fields that its templates read. */
export function fieldsRead(dist: string): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>()
  const base = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8')
  for (const [, kind = '', body = ''] of base.matchAll(
    /<template name="tmpl_(?:\d+|v)_(\d+)(?:_\w+)?">([\s\S]*?)<\/template>\n/g,
  )) {
    const known = fields.get(kind) ?? new Set(ALWAYS)
    for (const [, name = ''] of body.matchAll(/\bi\.(\w+)/g)) known.add(name)
    // which of two templates draws a field is told by it
    if (body.includes('xs.c(')) known.add('focus')
    fields.set(kind, known)
  }
  return fields
}

/** Fields of nodes that were sent to the page and that no template reads: `kind 3: uid`. */
export function redundantFields(node: TaroNode, read: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = node.nn === undefined ? [] : Object.keys(node).filter((name) => !read.get(node.nn ?? '')?.has(name))
  return [
    ...own.map((name) => `kind ${node.nn}: ${name}`),
    ...(node.cn ?? []).flatMap((child) => redundantFields(child, read)),
  ]
}
