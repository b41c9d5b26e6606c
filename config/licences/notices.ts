import fs from 'node:fs'
import path from 'node:path'

/** What must be said of a package whose code ships: its licence, and who holds the copyright. */
export interface Notice {
  readonly name: string
  readonly licence: string
  readonly copyright: readonly string[]
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i
/** A line that names who holds the copyright; the licences' own sentences begin with the word too. */
const LINE = /^\W*(copyright (?!notice|holder|owner|licen[cs]e|law)[^\n]*)$/gim
/** Placeholders of a licence's own text are nobody's name. */
const BLANK = /[[{<]\s*(yyyy|year)/i

interface About {
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

/** Lines of copyright in a licence, without the addresses of people. */
export function copyrightOf(text: string): string[] {
  const lines = [...text.matchAll(LINE)].map(([, line = '']) => line.trim())
  const named = lines.filter((line) => !BLANK.test(line))
  return [...new Set(named.map((line) => line.replace(/\s*[<(][^<>()]*(@|:\/\/|\.com\/)[^<>()]*[>)]/g, '')))]
}

/** The notice of a package in a folder, read from its own files; where they name nobody, its author does. */
export function noticeOf(name: string, modules = 'node_modules'): Notice {
  const folder = path.resolve(modules, name)
  const { license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as About
  const files = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const lines = files.flatMap((file) => copyrightOf(fs.readFileSync(path.join(folder, file), 'utf8')))
  const maker = typeof author === 'object' ? author.name : author
  const byAuthor = maker ? [`Copyright ${maker.replace(/ <.*$/, '')}`] : []
  return { name, licence: license ?? 'none', copyright: lines.length ? [...new Set(lines)] : byAuthor }
}
