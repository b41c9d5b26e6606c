import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { compileContent, type Compiled } from '../../config/content/compile'
import type { Mistake } from '../../config/content/yaml-file'

const CONTENT = path.resolve(__dirname, '../../src/content')

/** The content of the app, copied, so that a test can spoil it the way a writer would. */
export interface ContentCopy {
  /**
   * Replaces text that stands exactly once in a file. A ^ in the new text is left out; the answer is where it stood,
   * as `file:line:column`.
   */
  readonly spoil: (file: string, from: string, to: string) => string | undefined
  /** The same at the end of a file. */
  readonly append: (file: string, text: string) => string | undefined
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  readonly duplicate: (from: string, to: string) => void
  /** A made-up year: the files of another with its number everywhere, and no other word changed. */
  readonly addYear: (year: number, from: number) => void
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
  const change = (file: string, before: string, to: string, after: string) => {
    const [start = '', ...rest] = to.split('^')
    write(file, before + start + rest.join('^') + after)
    if (!rest.length) return undefined
    const lines = (before + start).split('\n')
    return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
  }
  return {
    spoil: (file, from, to) => {
      const [before = '', after, ...more] = read(file).split(from)
      if (after === undefined || more.length) throw new Error(`${file} does not hold ${JSON.stringify(from)} once`)
      return change(file, before, to, after)
    },
    append: (file, text) => change(file, read(file), text, ''),
    write,
    remove: (file) => fs.rmSync(full(file), { recursive: true }),
    duplicate: (from, to) => fs.copyFileSync(full(from), full(to)),
    addYear: (year, from) => {
      fs.mkdirSync(full(`review/${year}`))
      for (const file of fs.readdirSync(full(`review/${from}`))) {
        const text = read(`review/${from}/${file}`).replace(new RegExp(`\\b${from}-(?=[a-z])`, 'g'), `${year}-`)
        write(`review/${year}/${file}`, text.replace(`year: ${from}`, `year: ${year}`))
      }
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
