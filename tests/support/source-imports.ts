import path from 'node:path'
import ts from 'typescript'
import { literalText, nodesOf, parse, placeOf, type SourceFile } from './source-files'

/** One import of a file, however it is written. */
export interface Import {
  /** The file and line it stands in. */
  readonly at: string
  /** What is asked for, as it is written. */
  readonly from: string
  /** The same by room: src/ui/fig/fig, #wording/common, react. */
  readonly target: string
  /** Names taken from it as they are exported; `default` and `*` for those. */
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

function targetOf(file: SourceFile, from: string): string {
  if (from.startsWith('@/')) return `src/${from.slice(2)}`
  if (from.startsWith('.')) return path.posix.join(path.posix.dirname(file.path), from)
  return from
}

function clauseNames(clause: ts.ImportClause | undefined): string[] {
  const names: string[] = []
  if (clause?.name) names.push('default')
  const bindings = clause?.namedBindings
  if (bindings && ts.isNamespaceImport(bindings)) names.push('*')
  if (bindings && ts.isNamedImports(bindings)) {
    names.push(...bindings.elements.map((one) => (one.propertyName ?? one.name).text))
  }
  return names
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const bindings = clause.namedBindings
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false
  return bindings.elements.length > 0 && bindings.elements.every((one) => one.isTypeOnly)
}

/** Every import of a file: import and export from, import(), require() and types by import(). */
export function importsOf(file: SourceFile): Import[] {
  const made = (node: ts.Node, from: string | undefined, names: string[], typeOnly: boolean): Import[] =>
    from === undefined ? [] : [{ at: placeOf(file, node), from, target: targetOf(file, from), names, typeOnly }]
  return nodesOf(parse(file)).flatMap((node) => {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause, moduleSpecifier } = node
      return made(node, literalText(moduleSpecifier), clauseNames(clause), isTypeOnly(clause))
    }
    if (ts.isExportDeclaration(node)) return made(node, literalText(node.moduleSpecifier), ['*'], node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return made(node, literalText(node.argument.literal), ['*'], true)
    }
    if (!ts.isCallExpression(node)) return []
    const called = node.expression
    const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
    return loads ? made(node, literalText(node.arguments[0]) ?? '(computed)', ['*'], false) : []
  })
}

/** The names a module exports, types too. */
export function exportsOf(file: SourceFile): string[] {
  const isExported = (node: ts.Node) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return parse(file)
    .statements.flatMap((node): string[] => {
      if (ts.isExportAssignment(node)) return ['default']
      if (ts.isExportDeclaration(node)) {
        const clause = node.exportClause
        return clause && ts.isNamedExports(clause) ? clause.elements.map((one) => one.name.text) : ['*']
      }
      if (!isExported(node)) return []
      if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((one) => one.name.getText())
      const { name } = node as ts.DeclarationStatement
      return [name?.text ?? 'default']
    })
    .sort()
}
