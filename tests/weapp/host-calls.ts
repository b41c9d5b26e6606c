import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import { textsOf, tokensOf, type Built } from './built'

/** What WeChat's own typings say of a call. */
export interface HostCall {
  readonly name: string
  /** The base library that brought it: `2.24.0`; none where every one has it. */
  readonly since?: string
  /** Why it is to be given up. */
  readonly deprecated?: string
}

/** Words by which the typings say that a call is no longer looked after. */
const GIVEN_UP = /@deprecated\s*([^\n]*)|(本接口停止维护|不再维护|已废弃)/

/** Every call of `wx` in the typings that WeChat publishes (npm miniprogram-api-typings). */
export function hostCalls(): ReadonlyMap<string, HostCall> {
  const home = path.dirname(createRequire(__filename).resolve('miniprogram-api-typings/package.json'))
  const text = fs.readFileSync(path.join(home, 'types/wx/lib.wx.api.d.ts'), 'utf8')
  const source = ts.createSourceFile('api.d.ts', text, ts.ScriptTarget.Latest, false)
  const calls = new Map<string, HostCall>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue
        const said = text.slice(member.getFullStart(), member.getStart(source, false))
        const since = /需要基础库： `([\d.]+)`/.exec(said.split('在插件中使用')[0] ?? '')?.[1]
        const gone = GIVEN_UP.exec(said)
        const deprecated = gone ? (gone[1] ?? gone[2]) : undefined
        calls.set(member.name.text, { name: member.name.text, since, deprecated })
      }
    } else ts.forEachChild(node, visit)
  }
  visit(source)
  return calls
}

/** Names of calls of the host that the scripts of a build make. */
export function callsOf(built: Built, known: ReadonlyMap<string, HostCall>): string[] {
  const found = new Set<string>()
  for (const [, code] of textsOf(built, '.js')) {
    const tokens = tokensOf(code)
    tokens.forEach(({ label, value }, i) => {
      if (label === 'name' && known.has(value) && /^\??\.$/.test(tokens[i - 1]?.label ?? '')) found.add(value)
    })
  }
  return [...found].sort()
}
