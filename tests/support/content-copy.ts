import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { compileContent, type Compiled } from '../../config/content/compile'
import type { Mistake } from '../../config/content/yaml-file'

const CONTENT = path.resolve(__dirname, '../../src/content')

/** The content of the app, copied, so that a test can spoil it the way a writer would. */
export interface ContentCopy {
  /** Replaces text that stands exactly once in a file. */
  readonly replace: (file: string, from: string, to: string) => void
  readonly append: (file: string, text: string) => void
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  readonly move: (from: string, to: string) => void
  /** `file:line:column` of text that stands exactly once in a file, as a mistake gives it. */
  readonly placeOf: (file: string, text: string) => string
  readonly compile: () => Compiled
}

const copies: string[] = []

/** Copies the content into a folder of its own. `dropCopies` throws all of them away. */
export function copyContent(): ContentCopy {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'content-copy-'))
  copies.push(root)
  fs.cpSync(CONTENT, root, { recursive: true })
  const full = (file: string) => path.join(root, file)
  const read = (file: string) => fs.readFileSync(full(file), 'utf8')
  const write = (file: string, text: string) => fs.writeFileSync(full(file), text)
  /** Where the text begins; a text that is not there once is a fault of the test. */
  const find = (file: string, text: string): number => {
    const parts = read(file).split(text)
    if (parts.length !== 2) throw new Error(`${file} holds ${JSON.stringify(text)} ${parts.length - 1} times`)
    return parts[0]?.length ?? 0
  }
  return {
    replace: (file, from, to) => {
      const start = find(file, from)
      const text = read(file)
      write(file, text.slice(0, start) + to + text.slice(start + from.length))
    },
    append: (file, text) => fs.appendFileSync(full(file), text),
    write,
    remove: (file) => fs.rmSync(full(file), { recursive: true }),
    move: (from, to) => fs.renameSync(full(from), full(to)),
    placeOf: (file, text) => {
      const lines = read(file).slice(0, find(file, text)).split('\n')
      return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
    },
    compile: () => compileContent(root),
  }
}

export function dropCopies(): void {
  for (const root of copies.splice(0)) fs.rmSync(root, { recursive: true, force: true })
}

export const mistakesIn = (compiled: Compiled): readonly Mistake[] => (compiled.ok ? [] : compiled.mistakes)

/** Where a mistake is, as the command line prints it. */
export const placeIn = ({ file, line, column }: Mistake): string => `${file}:${line}:${column}`
