import ts from 'typescript'
import { exportsOf, importsOf } from '../support/source-imports'
import { madeUp, nodesOf, parse, placeOf, programSources, sourcesUnder, type SourceFile } from '../support/source-files'

const HAN = /\p{Script=Han}/u

/** Files whose Chinese is not wording, each with the reason. Whatever else is on a screen stands in content/wording. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/app.config.ts': 'the host reads the words of the tab bar from here before any script runs',
  'src/schema/': 'an editor is told what to write instead, in the language of the content',
  'src/features/review/speak-figure.ts': 'how numerals are said: 十 百 千 万 点',
  'src/features/review/select-area.ts': 'the two scales of money, by their names in the content: 亿 万',
  'src/features/review/components/money-rulers.tsx': 'the two scales of money, by their names in the content: 亿 万',
  'src/features/sites/place-row.ts': 'what names of regions end in: 市 县',
  'src/features/sites/regions.ts': 'what names of regions end in: 县',
  'src/features/sites/freshness.ts': 'how a month is said: 年 月',
  'src/features/share/draw/wrap.ts': 'units that are not parted from their number at the end of a line: 户 人次 元',
  'src/platform/navigate.ts': 'what some hosts answer in Chinese to a page that is not there',
}

const allowedFor = (path: string) => Object.keys(ALLOWED).find((one) => path === one || path.startsWith(one))

/** Where a file has Chinese outside its comments. */
const literalChinese = (file: SourceFile): string[] =>
  nodesOf(parse(file))
    .filter(
      (node) =>
        ts.isLiteralExpression(node) ||
        ts.isTemplateMiddleOrTemplateTail(node) ||
        ts.isTemplateHead(node) ||
        ts.isJsxText(node) ||
        ts.isIdentifier(node),
    )
    .filter((node) => HAN.test(node.getText()))
    .map((node) => `${placeOf(file, node)} ${node.getText().trim()}`)

const program = programSources()

test('what is on a screen stands in content/wording, not in the program', () => {
  const found = program.filter(({ path }) => !allowedFor(path)).flatMap(literalChinese)
  expect(found).toEqual([])
})

test('no file is excused for nothing', () => {
  const idle = Object.keys(ALLOWED).filter(
    (one) => !program.some((file) => file.path.startsWith(one) && literalChinese(file).length),
  )
  expect(idle).toEqual([])
})

test.each([
  `const a = '复制'`,
  'const a = `复制 ${1} 条`',
  'const a = `${1} 条`',
  `const a = <View>复制</View>`,
  `const a = <View label="复制" />`,
  'const a = /复制/',
  'const a = { 复制: 1 }',
])('%s would not pass', (text) => {
  expect(literalChinese(madeUp('src/ui/bad.tsx', text))).not.toEqual([])
})

test('Chinese in a comment is not on a screen', () => {
  expect(literalChinese(madeUp('src/ui/good.tsx', '/** 今日一数 */ const a = 1 // 复制'))).toEqual([])
})

/** `common.copied` for every wording that a file uses, by name or through its whole section. */
function usedIn(file: SourceFile): string[] {
  const imports = importsOf(file).filter(({ from }) => from.startsWith('#wording/'))
  return imports.flatMap(({ from, names }) => {
    const section = from.slice('#wording/'.length)
    if (!names.includes('*')) return names.map((name) => `${section}.${name}`)
    const nodes = nodesOf(parse(file))
    const whole = nodes.find(
      (node): node is ts.ImportDeclaration =>
        ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === from,
    )
    const bound = whole?.importClause?.namedBindings
    const called = bound && ts.isNamespaceImport(bound) ? bound.name.text : ''
    return nodes
      .filter(ts.isPropertyAccessExpression)
      .filter((node) => node.expression.getText() === called)
      .map((node) => `${section}.${node.name.text}`)
  })
}

const sections = sourcesUnder('dist/content/wording', /\.js$/)
const written = sections.flatMap((file) => {
  const section = /([\w-]+)\.js$/.exec(file.path)?.[1] ?? ''
  return exportsOf(file).map((name) => `${section}.${name}`)
})
const used = new Set([...program, ...sourcesUnder('config', /\.tsx?$/)].flatMap(usedIn))

test('no wording is written for nothing', () => {
  expect(written.length).toBeGreaterThan(150)
  expect(written.filter((one) => !used.has(one))).toEqual([])
})

test('uses of wording are found, by name and by section', () => {
  const file = madeUp(
    'src/ui/some.tsx',
    `import { close, back as way } from '#wording/common'; import * as words from '#wording/tips'; words.how`,
  )
  expect(usedIn(file)).toEqual(['common.close', 'common.back', 'tips.how'])
})
