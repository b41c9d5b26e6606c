import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The top of the project. */
export const root = path.resolve(__dirname, '../..')

/** A file of the project by its path from the top, with its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file under a folder, by path from the top, in order. */
export function pathsUnder(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const one = `${folder}/${entry.name}`
      return entry.isDirectory() ? pathsUnder(one) : [one]
    })
    .sort()
}

export const readSource = (one: string): SourceFile => ({
  path: one,
  text: fs.readFileSync(path.join(root, one), 'utf8'),
})

/** The files under a folder whose path ends as asked. */
export const sourcesUnder = (folder: string, ending: RegExp): SourceFile[] =>
  pathsUnder(folder)
    .filter((one) => ending.test(one))
    .map(readSource)

/** The program: TypeScript under src, but for declarations of things that are not ours. */
export const programSources = (): SourceFile[] =>
  sourcesUnder('src', /\.tsx?$/).filter((file) => !file.path.endsWith('.d.ts'))

/** A made-up file, to see that a rule can say no. */
export const madeUp = (one: string, text: string): SourceFile => ({ path: one, text })

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

export function parse(file: SourceFile): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const made = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(file, made)
  return made
}

/** Every node of a tree, itself first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node]
  ts.forEachChild(node, (child) => {
    found.push(...nodesOf(child))
  })
  return found
}

/** src/ui/fig/fig.tsx:12, for a complaint. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  const tree = parse(file)
  return `${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

/** The comments of a file, as they stand. */
export function commentsOf(file: SourceFile): string[] {
  const { text } = file
  const found = new Map<number, string>()
  const keep = (ranges: readonly ts.CommentRange[] | undefined) =>
    ranges?.forEach(({ pos, end }) => found.set(pos, text.slice(pos, end)))
  const look = (node: ts.Node) => {
    for (const at of [node.getFullStart(), node.getEnd()]) {
      keep(ts.getLeadingCommentRanges(text, at))
      keep(ts.getTrailingCommentRanges(text, at))
    }
    // getChildren, not forEachChild: a comment can stand before a bracket or a comma
    node.getChildren().forEach(look)
  }
  look(parse(file))
  return [...found.values()]
}

/** The text of a literal, without its quotes; undefined for what is computed. */
export const literalText = (node: ts.Node | undefined): string | undefined =>
  node && (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) ? node.text : undefined
