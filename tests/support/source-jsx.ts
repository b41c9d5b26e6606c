import ts from 'typescript'
import { nodesOf, parse, placeOf, type SourceFile } from './source-files'

/** An attribute that a file gives to a component of the host. */
export interface HostAttribute {
  readonly at: string
  /** The component by the host's name: View, Button. */
  readonly component: string
  /** As it is written: className, hoverClass, aria-label; `{...}` for a spread that cannot be read. */
  readonly name: string
}

/** The host's components that a file imports, by the name they have in it. */
function hostComponents(file: SourceFile): Map<string, string> {
  const found = new Map<string, string>()
  for (const node of parse(file).statements) {
    if (!ts.isImportDeclaration(node) || node.moduleSpecifier.getText().slice(1, -1) !== '@tarojs/components') continue
    const bindings = node.importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) continue
    for (const one of bindings.elements) found.set(one.name.text, (one.propertyName ?? one.name).text)
  }
  return found
}

const keyOf = (property: ts.ObjectLiteralElementLike): string => {
  const { name } = property
  if (!name) return '{...}'
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '{...}'
}

/** The component that a node is drawn by. */
function drawnBy(node: ts.Node): string | undefined {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isFunctionDeclaration(at)) return at.name?.text
  }
  return undefined
}

/** What is handed to a component under a name, wherever it is used. */
const handedTo = (component: string | undefined, name: string, files: readonly SourceFile[]): ts.Expression[] =>
  files.flatMap((file) =>
    nodesOf(parse(file))
      .filter((node) => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
      .filter((node) => node.tagName.getText() === component)
      .flatMap((node) => attributeOf(node, name) ?? []),
  )

/** The names in a spread: of an object written there, of one of two, of a constant, or of what a component is handed. */
function spreadNames(expression: ts.Expression, file: SourceFile, files: readonly SourceFile[]): string[] {
  const unread = ['{...}']
  if (ts.isParenthesizedExpression(expression)) return spreadNames(expression.expression, file, files)
  if (ts.isObjectLiteralExpression(expression)) return expression.properties.map(keyOf)
  if (ts.isConditionalExpression(expression)) {
    return [expression.whenTrue, expression.whenFalse].flatMap((one) => spreadNames(one, file, files))
  }
  if (!ts.isIdentifier(expression)) return unread
  const made = nodesOf(parse(file)).find(
    (node) => (ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && node.name.getText() === expression.text,
  )
  if (made && ts.isVariableDeclaration(made)) {
    const { initializer } = made
    return initializer && ts.isObjectLiteralExpression(initializer) ? initializer.properties.map(keyOf) : unread
  }
  const handed = made ? handedTo(drawnBy(expression), expression.text, files) : []
  return handed.length
    ? handed.flatMap((one) => (ts.isObjectLiteralExpression(one) ? one.properties.map(keyOf) : unread))
    : unread
}

/** Every attribute that the JSX of a file gives to the host's components. `files` are those that may use its parts. */
export function hostAttributes(file: SourceFile, files: readonly SourceFile[] = [file]): HostAttribute[] {
  const components = hostComponents(file)
  return nodesOf(parse(file)).flatMap((node) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return []
    const component = components.get(node.tagName.getText())
    if (!component) return []
    return node.attributes.properties.flatMap((property) => {
      const names = ts.isJsxSpreadAttribute(property)
        ? spreadNames(property.expression, file, files)
        : [property.name.getText()]
      return names.map((name) => ({ at: placeOf(file, property), component, name }))
    })
  })
}

/** The attribute of a JSX element by this name, as an expression; undefined where it is not there. */
export function attributeOf(
  node: ts.JsxOpeningElement | ts.JsxSelfClosingElement,
  name: string,
): ts.Expression | undefined {
  for (const property of node.attributes.properties) {
    if (!ts.isJsxAttribute(property) || property.name.getText() !== name) continue
    const { initializer } = property
    if (initializer && ts.isStringLiteral(initializer)) return initializer
    return initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined
  }
  return undefined
}
