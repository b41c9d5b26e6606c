import fs from 'node:fs'
import path from 'node:path'
import { tokenizer } from 'acorn'
import { filesOf } from './official'

/** A build in memory, text by path: a gate is shown to say no on a copy with one file changed. */
export type Built = ReadonlyMap<string, string>

const TEXT = /\.(js|json|wxml|wxss|wxs)$/
/** Not uploaded, see sizes.ts. */
const LEFT_OUT = /\.(txt|map)$|^project\.config\.json$/

/** Every file of a build; of those that are no text only the name. */
export const readBuilt = (dist: string): Built =>
  new Map(
    filesOf(dist)
      .filter((file) => !LEFT_OUT.test(file))
      .map((file) => [file, TEXT.test(file) ? fs.readFileSync(path.join(dist, file), 'utf8') : '']),
  )

/** A copy of a build in which one file reads otherwise, or is gone. */
export function broken(built: Built, file: string, change: (text: string) => string | undefined): Built {
  const copy = new Map(built)
  const text = change(built.get(file) ?? '')
  if (text === built.get(file)) throw new Error(`nothing was broken in ${file}`)
  if (text === undefined) copy.delete(file)
  else copy.set(file, text)
  return copy
}

export const textsOf = (built: Built, ending: string): (readonly [file: string, text: string])[] =>
  [...built].filter(([file]) => file.endsWith(ending))

export const jsonOf = (built: Built, file: string) => JSON.parse(built.get(file) ?? '{}') as Record<string, unknown>

/** A path as it is named in a file: from that file's folder, or from the root of the build. */
export const resolved = (from: string, named: string): string =>
  named.startsWith('/') ? named.slice(1) : path.posix.join(path.posix.dirname(from), named)

interface Token {
  readonly label: string
  readonly value: string
}

const remembered = new Map<string, readonly Token[]>()

/** Names, strings and marks of a script in their order; comments are not among them. */
export function tokensOf(code: string): readonly Token[] {
  const known = remembered.get(code)
  if (known) return known
  const read = tokenizer(code, { ecmaVersion: 2022, sourceType: 'script', allowHashBang: true })
  const tokens = [...read].map((token) => {
    const { value } = token as { value?: unknown }
    return { label: token.type.label, value: typeof value === 'string' ? value : '' }
  })
  remembered.set(code, tokens)
  return tokens
}

/** Every page of app.json, with its path from the root. */
export function pagesOf(built: Built): string[] {
  const { pages = [], subPackages = [] } = jsonOf(built, 'app.json') as {
    pages?: string[]
    subPackages?: { root: string; pages: string[] }[]
  }
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
}
