import ts from 'typescript'
import { dark, light } from '#brand/colours'
import theme from '../../src/theme.json'
import { madeUp, nodesOf, parse, pathsUnder, placeOf, programSources, readSource } from '../support/source-files'
import type { SourceFile } from '../support/source-files'

type Theme = 'light' | 'dark'
const THEMES: readonly Theme[] = ['light', 'dark']

/** A colour in one spelling: #fff is #ffffff. */
const spelt = (colour = '') => colour.toLowerCase().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')

const tokens = readSource('src/styles/tokens.scss').text
const blocks = {
  light: /^\.mj \{([^}]*)\}/m.exec(tokens)?.[1] ?? '',
  dark: /^\.mj\.is-dark \{([^}]*)\}/m.exec(tokens)?.[1] ?? '',
}
const token = (name: string, of: Theme) => spelt(new RegExp(`--${name}: (#[0-9a-fA-F]+);`).exec(blocks[of])?.[1])

/** The colours of the association, as the sources call them. */
const OWN: Readonly<Record<string, string>> = { 'light.brand': light.brand, 'dark.brand': dark.brand }

/** The texts of a constant object of a file, by the path of their keys: { 'light.color': '#5c6762' }. */
function constant(path: string, name: string): Record<string, string> {
  const file = readSource(path)
  const found = nodesOf(parse(file)).find(
    (node): node is ts.VariableDeclaration => ts.isVariableDeclaration(node) && node.name.getText() === name,
  )
  const texts: Record<string, string> = {}
  const walk = (node: ts.Node, keys: string[]) => {
    if (ts.isPropertyAssignment(node)) walk(node.initializer, [...keys, node.name.getText()])
    else if (ts.isStringLiteral(node)) texts[keys.join('.')] = node.text
    else if (ts.isPropertyAccessExpression(node)) texts[keys.join('.')] = OWN[node.getText()] ?? ''
    else ts.forEachChild(node, (child) => walk(child, keys))
  }
  if (found?.initializer) walk(found.initializer, [])
  return texts
}

/** What each colour of theme.json is on a page. */
const SAME = { ground: 'bg-page', tab: 'ink-3', tabOn: 'brand', tabGround: 'bg-card' } as const

describe.each(THEMES)('the %s theme', (one) => {
  test.each(Object.entries(SAME))('theme.json says %s as the tokens say %s', (key, name) => {
    expect(token(name, one)).toMatch(/^#[0-9a-f]{6}$/)
    expect(spelt(theme[one][key as keyof typeof SAME])).toBe(token(name, one))
  })

  test.each(['weapp', 'h5'])('the tab bar of %s is painted as theme.json says', (side) => {
    const colours = constant(`src/platform/tab-bar.${side}.ts`, 'COLOURS')
    expect(colours).toMatchObject({
      [`${one}.color`]: theme[one].tab,
      [`${one}.selectedColor`]: theme[one].tabOn,
      [`${one}.backgroundColor`]: theme[one].tabGround,
      [`${one}.borderStyle`]: theme[one].tabBorder,
    })
  })

  test.each(['weapp', 'h5'])('the ground of %s under the pages is that of theme.json', (side) => {
    expect(readSource(`src/platform/page-ground.${side}.ts`).text).toContain(`'${theme[one].ground}'`)
  })

  test('every picture it names is there', () => {
    const there = new Set(pathsUnder('src/ui/tab-bar').map((path) => path.slice(4)))
    const named = Object.values(theme[one]).filter((value) => value.endsWith('.png'))
    expect(named).toHaveLength(8)
    expect(named.filter((name) => !there.has(name))).toEqual([])
  })
})

test('both themes say the same things', () => {
  expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.light))
})

/** Android's engine has no ICU and some phones no lookbehind: one such expression and the whole app stays blank. */
const refusedExpressions = (file: SourceFile) =>
  nodesOf(parse(file))
    .filter((node) => ts.isRegularExpressionLiteral(node) && /\\[pP]\{|\(\?<[=!]/.test(node.text))
    .map((node) => placeOf(file, node))

test('no regular expression is one that a phone cannot read', () => {
  expect(programSources().flatMap(refusedExpressions)).toEqual([])
  expect(refusedExpressions(madeUp('src/bad.ts', 'const a = /\\p{L}/u, b = /(?<=a)b/, c = /(?<name>a)/'))).toHaveLength(
    2,
  )
})

/** What a phone of the oldest age that we mean (Chrome 80, iOS 14) lacks, and no build step adds. */
const YOUNG = ['replaceAll', 'structuredClone', 'Intl', 'toSorted', 'toReversed', 'findLast', 'hasOwn']

const tooYoung = (file: SourceFile) =>
  nodesOf(parse(file))
    .filter(
      (node) =>
        (ts.isIdentifier(node) && YOUNG.includes(node.text)) ||
        (ts.isCallExpression(node) && /\.at$/.test(node.expression.getText())),
    )
    .map((node) => `${placeOf(file, node)} ${node.getText()}`)

test('nothing is called that an old phone lacks', () => {
  expect(programSources().flatMap(tooYoung)).toEqual([])
  expect(tooYoung(madeUp('src/bad.ts', `'a'.replaceAll('b', 'c')`))).toEqual(['src/bad.ts:1 replaceAll'])
  expect(tooYoung(madeUp('src/bad.ts', `const at = 1; list.at(-1)`))).toEqual(['src/bad.ts:1 list.at(-1)'])
})
