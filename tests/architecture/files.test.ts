import path from 'node:path'
import ts from 'typescript'
import {
  commentsOf,
  madeUp,
  nodesOf,
  parse,
  pathsUnder,
  placeOf,
  programSources,
  readSource,
  sourcesUnder,
  type SourceFile,
} from '../support/source-files'

/** A file that is longer has two subjects. */
const LONGEST = 250
/** A page reads, picks and composes; more than this is logic. */
const LONGEST_PAGE = 90

const linesOf = ({ text }: SourceFile) => text.replace(/\n$/, '').split('\n').length
const tooLong = (file: SourceFile, most: number) => (linesOf(file) > most ? [`${file.path}: ${linesOf(file)}`] : [])

/** What is written by hand as code: content is one entry a file, and as long as its subject. */
const code = ['src', 'config', 'tests'].flatMap((folder) => sourcesUnder(folder, /\.(tsx?|m?js|scss)$/))
const typed = code.filter((file) => /\.tsx?$/.test(file.path))
const program = programSources()

test(`no file is over ${LONGEST} lines`, () => {
  expect(code.length).toBeGreaterThan(150)
  expect(code.flatMap((file) => tooLong(file, LONGEST))).toEqual([])
  expect(tooLong(madeUp('src/bad.ts', 'x\n'.repeat(LONGEST + 1)), LONGEST)).toEqual(['src/bad.ts: 251'])
})

test(`no page is over ${LONGEST_PAGE} lines`, () => {
  const pages = program.filter((file) => /^src\/(pages|packages)\//.test(file.path))
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.flatMap((file) => tooLong(file, LONGEST_PAGE))).toEqual([])
})

test('half of the files under src are short', () => {
  const lengths = program.map(linesOf).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  console.log(`${lengths.length} files under src, median ${median} lines, longest ${lengths.at(-1)}`)
  expect(median).toBeLessThanOrEqual(60)
})

const KEBAB = /^_?[a-z0-9]+(-[a-z0-9]+)*$/
/** Endings that the platform and the tools know. `./share.card` would break the resolution of variants. */
const DOTS = ['weapp', 'h5', 'config', 'module', 'test', 'd']
const DRAWERS = ['utils', 'helpers', 'types', 'misc', 'common', 'lib', 'shared']

/** What is wrong with a path, in words; nothing where it is right. */
function namedWrongly(one: string): string[] {
  const [name = '', ...rest] = path.posix.basename(one).split('.')
  const folders = path.posix.dirname(one).split('/')
  const dots = rest.slice(0, -1).filter((dot) => !DOTS.includes(dot))
  return [
    ...(KEBAB.test(name) ? [] : [`${one}: not kebab-case`]),
    ...dots.map((dot) => `${one}: .${dot} in a module's name`),
    ...folders.filter((folder) => !KEBAB.test(folder)).map((folder) => `${one}: the folder ${folder}`),
    ...folders.filter((folder) => DRAWERS.includes(folder)).map((folder) => `${one}: ${folder} is a drawer`),
  ]
}

test('files and folders are called by their subject, in kebab-case, without dots', () => {
  const paths = ['src', 'config', 'tests'].flatMap(pathsUnder).filter((one) => !/\.(yaml|md)$/.test(one))
  expect(paths.flatMap(namedWrongly)).toEqual([])
})

test.each([
  ['src/ui/Card.tsx', 'not kebab-case'],
  ['src/features/share/share.card.ts', '.card in a module'],
  ['src/utils/date.ts', 'utils is a drawer'],
  ['src/features/tips/helpers/pick.ts', 'helpers is a drawer'],
  ['src/ui/navRow/nav-row.tsx', 'the folder navRow'],
])('%s would not pass', (one, said) => {
  expect(namedWrongly(one)).toEqual([expect.stringContaining(said)])
})

/** A module whose business is to hand on the exports of others. */
const handsOn = (file: SourceFile) =>
  parse(file)
    .statements.filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier)
    .map((node) => placeOf(file, node))

test('there are no barrels', () => {
  expect(program.filter(({ path: one }) => /\/index\.tsx?$/.test(one)).map((file) => file.path)).toEqual([])
  expect(program.flatMap(handsOn)).toEqual([])
  expect(handsOn(madeUp('src/ui/index.ts', `export { Fig } from './fig/fig'`))).toEqual(['src/ui/index.ts:1'])
})

/** What a reviewer would send back, wherever it stands. */
function slips(file: SourceFile): string[] {
  const inComments = commentsOf(file).filter((comment) => /\b(TODO|FIXME|XXX)\b|eslint-disable|@ts-/.test(comment))
  const inCode = nodesOf(parse(file)).filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
  return [...inComments.map((one) => `${file.path} ${one}`), ...inCode.map((node) => `${placeOf(file, node)} any`)]
}

const prints = (file: SourceFile) =>
  nodesOf(parse(file))
    .filter((node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console')
    .map((node) => placeOf(file, node))

test('nothing is put off, switched off or left untyped', () => {
  expect(typed.flatMap(slips)).toEqual([])
})

test('the program prints nothing', () => {
  expect(program.flatMap(prints)).toEqual([])
  expect(prints(madeUp('src/bad.ts', 'console.log(1)'))).toEqual(['src/bad.ts:1'])
})

test.each([
  ['// TODO: later', 'TODO'],
  ['/* eslint-disable no-console */', 'eslint-disable'],
  ['// @ts-expect-error it is wrong', '@ts-'],
  ['const a = (b: any) => b', 'any'],
  ['export const a = [1, /* FIXME */ 2]', 'FIXME'],
])('%s would not pass', (text, said) => {
  expect(slips(madeUp('src/bad.ts', text))).toEqual([expect.stringContaining(said)])
})

test('a test can be read and none is switched off', () => {
  const tests = typed.filter(({ path: one }) => one.includes('.test.'))
  const off = tests.filter((file) => /\b(test|it|describe)\.(skip|only|todo)\(|\bx(it|test|describe)\(/.test(file.text))
  expect(tests.length).toBeGreaterThan(5)
  expect(off.map((file) => file.path)).toEqual([])
  expect(tests.filter((file) => !/expect|assert/.test(file.text)).map((file) => file.path)).toEqual([])
})

test('a file that is read is the one that stands', () => {
  expect(readSource('src/routes.ts').text).toContain('export const paths')
})
