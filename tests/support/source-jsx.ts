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

/** The names in a spread: of an object written there, of one of two, or of a constant of the same file. */
function spreadNames(file: SourceFile, expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression)) return spreadNames(file, expression.expression)
  if (ts.isObjectLiteralExpression(expression)) return expression.properties.map(keyOf)
  if (ts.isConditionalExpression(expression)) {
    return [...spreadNames(file, expression.whenTrue), ...spreadNames(file, expression.whenFalse)]
  }
  const made = nodesOf(parse(file)).find(
    (node): node is ts.VariableDeclaration =>
      ts.isVariableDeclaration(node) && node.name.getText() === expression.getText(),
  )
  return made?.initializer && ts.isObjectLiteralExpression(made.initializer)
    ? made.initializer.properties.map(keyOf)
    : ['{...}']
}

/** Every attribute that the JSX of a file gives to the host's components. */
export function hostAttributes(file: SourceFile): HostAttribute[] {
  const components = hostComponents(file)
  return nodesOf(parse(file)).flatMap((node) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return []
    const component = components.get(node.tagName.getText())
    if (!component) return []
    return node.attributes.properties.flatMap((property) => {
      const names = ts.isJsxSpreadAttribute(property)
        ? spreadNames(file, property.expression)
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
