import path from 'node:path'
import ts from 'typescript'
import { importsOf } from './source-imports'
import { nodesOf, parse, placeOf, programSources, root, type SourceFile } from './source-files'

/** What stands before each brace of a style sheet that is a selector, comments and computed pieces taken out. */
export function selectorsOf({ text }: SourceFile): string[] {
  const plain = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/#\{[^}]*\}/g, '__')
  return [...plain.matchAll(/([^{};]*)\{/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((prelude) => prelude && !prelude.startsWith('@'))
}

/** The classes that a style module hands to its component; `:global(...)` names someone else's. */
export function classesOf(file: SourceFile): string[] {
  const own = selectorsOf(file).map((selector) => selector.replace(/:global\([^)]*\)/g, ''))
  return [...new Set(own.flatMap((selector) => [...selector.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? '')))]
}

/** One place where a component takes a class from a module. */
export interface ClassUse {
  readonly at: string
  /** The module's path from the top. */
  readonly module: string
  /** The classes it can be; undefined where they cannot be told. */
  readonly names: readonly string[] | undefined
}

let checker: ts.TypeChecker | undefined
let program: ts.Program | undefined

/** The types of the program: what `styles[tone]` can be is said by the type of `tone`. */
function typed(file: SourceFile): { tree: ts.SourceFile; types: ts.TypeChecker } {
  program ??= ts.createProgram(
    ['src/ambient.d.ts', ...programSources().map((one) => one.path)].map((one) => path.join(root, one)),
    {
      jsx: ts.JsxEmit.ReactJSX,
      moduleResolution: ts.ModuleResolutionKind.Node10,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2020,
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
      moduleSuffixes: ['.h5', ''],
      paths: { '@/*': [path.join(root, 'src/*')], '#wording/*': [path.join(root, 'dist/content/wording/*')] },
    },
  )
  checker ??= program.getTypeChecker()
  const tree = program.getSourceFile(path.join(root, file.path))
  if (!tree) throw new Error(`${file.path} is not in the program`)
  return { tree, types: checker }
}

const literals = (type: ts.Type): string[] | undefined => {
  const parts = type.isUnion() ? type.types : [type]
  const values = parts.map((one) => (one.isStringLiteral() || one.isNumberLiteral() ? String(one.value) : undefined))
  return values.every((value) => value !== undefined) ? values : undefined
}

/** Every text that an expression can be, by its type; a template is spelt out for each value in it. */
function possible(types: ts.TypeChecker, node: ts.Expression): string[] | undefined {
  if (!ts.isTemplateExpression(node)) return literals(types.getTypeAtLocation(node))
  return node.templateSpans.reduce<string[] | undefined>(
    (starts, span) => {
      const values = literals(types.getTypeAtLocation(span.expression))
      return starts && values?.flatMap((value) => starts.map((start) => start + value + span.literal.text))
    },
    [node.head.text],
  )
}

/** The name under which a file knows its style module, with the module. */
function moduleOf(file: SourceFile): { called: string; module: string } | undefined {
  const one = importsOf(file).find(({ from }) => from.endsWith('.module.scss'))
  if (!one) return undefined
  const found = parse(file).statements.find(
    (node): node is ts.ImportDeclaration =>
      ts.isImportDeclaration(node) && node.moduleSpecifier.getText().includes(one.from),
  )
  return { called: found?.importClause?.name?.text ?? '', module: one.target }
}

/** Every use of a class of its style module in a file. `standAlone` files are read without the types of the program. */
export function classUses(file: SourceFile, standAlone = false): ClassUse[] {
  const module = moduleOf(file)
  if (!module) return []
  const { tree, types } = standAlone ? { tree: parse(file), types: undefined } : typed(file)
  return nodesOf(tree).flatMap((node): ClassUse[] => {
    const access = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    if (!access || node.expression.getText() !== module.called) return []
    const at = placeOf(file, node)
    if (ts.isPropertyAccessExpression(node)) return [{ at, module: module.module, names: [node.name.text] }]
    const asked = node.argumentExpression
    const plain = ts.isStringLiteralLike(asked) ? [asked.text] : undefined
    return [{ at, module: module.module, names: plain ?? (types && possible(types, asked)) }]
  })
}
