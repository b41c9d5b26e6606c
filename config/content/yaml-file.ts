import fs from 'node:fs'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { Path } from '../../src/schema/issue'

/** A mistake in a file that people write: where, which field, what to do. Lines and columns count from 1. */
export interface Mistake {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly field: string
  readonly message: string
}

/** A YAML file with its data, and the way back from a field to its line. */
export interface YamlFile {
  readonly file: string
  readonly data: unknown
  readonly mistakes: readonly Mistake[]
  readonly mistakeAt: (path: Path, message: string) => Mistake
}

export const MISSING_FILE = '缺这个文件，请补上'

/** 3 -> figures[3]: the way writers name a place in a file. */
export const fieldName = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : i ? `.${step}` : step)).join('')

/** The nearest place that exists: a missing field is reported where its parent stands. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length ? document.getIn(path.slice(0, length), true) : document.contents
    const range = (node as { range?: [number, number, number] } | undefined)?.range
    if (range) return range[0]
  }
  return 0
}

/** Reads one file. A file that is not YAML answers with mistakes and no data, never with an exception. */
export function readYaml(path: string, name: string): YamlFile {
  return parseYaml(fs.readFileSync(path, 'utf8'), name)
}

/** The same for text at hand; `name` is what mistakes call the file. */
export function parseYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number, field: string, message: string): Mistake => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), field, message }
  }
  const mistakes = document.errors.map((error) => {
    const repeated = error.code === 'DUPLICATE_KEY'
    const message = repeated ? '同一个字段写了两次，留一个' : `不是合格的 YAML：${error.message}。查缩进、引号和冒号`
    return at(error.pos[0], '', message)
  })
  return {
    file: name,
    data: mistakes.length ? undefined : (document.toJS() as unknown),
    mistakes,
    mistakeAt: (path, message) => at(offsetOf(document, path), fieldName(path), message),
  }
}
