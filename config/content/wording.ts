import fs from 'node:fs'
import path from 'node:path'
import { fillIn, unknownWord, type PackWords } from './placeholders'
import { MISSING_FILE, readYaml, type Mistake, type YamlFile } from './yaml-file'

/** One JavaScript module and its types for each section of the wording: #wording/review and so on. */
export type WordingModules = Readonly<Record<string, { readonly js: string; readonly types: string }>>

const PLACEHOLDER = /\{([a-z][a-zA-Z]*)\}/g
const KEY = /^[a-z][a-zA-Z0-9]*$/
/** Keys of a group can be ids of the content, such as a kind of figure. */
const GROUP_KEY = /^[a-zA-Z][a-zA-Z0-9-]*$/

const literal = (text: string) => text.replace(/[`\\]/g, '\\$&').replace(/\$\{/g, '\\${')

/** `第 {n} 项` becomes a function of n, so that a forgotten or misspelt value does not compile. */
function value(text: string): { js: string; type: string } {
  const names = [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))]
  if (!names.length) return { js: JSON.stringify(text), type: 'string' }
  const body = literal(text).replace(PLACEHOLDER, (_, name: string) => `\${v.${name}}`)
  const fields = names.map((name) => `readonly ${name}: string | number`).join('; ')
  return { js: `(v) => \`${body}\``, type: `(v: { ${fields} }) => string` }
}

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

function section(file: YamlFile, name: string, entries: unknown, mistakes: Mistake[], pack: PackWords) {
  const js: string[] = []
  const types: string[] = []
  if (!isMap(entries)) {
    mistakes.push(file.mistakeAt([name], '每一段下面写几行“名字: 文字”'))
    return { js: '', types: '' }
  }
  const wrong = (key: string[], message: string) => mistakes.push(file.mistakeAt([name, ...key], message))
  const made = (key: string[], written: string) => {
    const { text, unknown } = fillIn(written, pack)
    for (const one of unknown) wrong(key, unknownWord(one))
    if (/[{}]/.test(text.replace(PLACEHOLDER, ''))) wrong(key, '花括号里写一个英文名，小写开头，例如 {n}')
    return value(text)
  }
  for (const [key, entry] of Object.entries(entries)) {
    if (!KEY.test(key)) wrong([key], '名字用英文，小写开头，例如 copyCitation')
    if (typeof entry === 'string' && entry.trim()) {
      const { js: code, type } = made([key], entry)
      js.push(`export const ${key} = ${code}`)
      types.push(`export const ${key}: ${type}`)
    } else if (isMap(entry)) {
      const pairs = Object.entries(entry).flatMap(([inner, text]) => {
        if (!GROUP_KEY.test(inner)) wrong([key, inner], '名字用英文小写')
        if (typeof text === 'string' && text.trim()) return [[JSON.stringify(inner), made([key, inner], text)] as const]
        wrong([key, inner], '这里要写一句文字')
        return []
      })
      js.push(`export const ${key} = { ${pairs.map(([inner, one]) => `${inner}: ${one.js}`).join(', ')} }`)
      types.push(`export const ${key}: { ${pairs.map(([inner, one]) => `readonly ${inner}: ${one.type}`).join('; ')} }`)
    } else {
      wrong([key], '这里要写一句文字。不知道写什么就把这一行删掉')
    }
  }
  return { js: `${js.join('\n')}\n`, types: `${types.join('\n')}\n` }
}

/** Turns wording/zh-CN.yaml into modules: every fixed string of a screen, with its values checked by the compiler. */
export function compileWording(root: string, pack: PackWords): { modules: WordingModules; mistakes: Mistake[] } {
  const name = 'wording/zh-CN.yaml'
  const full = path.join(root, name)
  if (!fs.existsSync(full)) {
    return { modules: {}, mistakes: [{ file: name, line: 1, column: 1, field: '', message: MISSING_FILE }] }
  }
  const file = readYaml(full, name)
  const mistakes = [...file.mistakes]
  if (!isMap(file.data)) {
    if (!mistakes.length) mistakes.push(file.mistakeAt([], '整个文件写成一段一段，每段一个英文名'))
    return { modules: {}, mistakes }
  }
  const modules = Object.fromEntries(
    Object.entries(file.data).map(([part, entries]) => [part, section(file, part, entries, mistakes, pack)]),
  )
  return { modules, mistakes }
}
