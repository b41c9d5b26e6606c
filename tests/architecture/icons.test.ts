import core from '#packs/core.json'
import ts from 'typescript'
import { makeSprite } from '../../config/icons/make-sprite'
import { iconNames } from '../../src/ui/icon/icon-names'
import {
  literalText,
  madeUp,
  nodesOf,
  parse,
  pathsUnder,
  placeOf,
  programSources,
  readSource,
  type SourceFile,
} from '../support/source-files'
import { attributeOf } from '../support/source-jsx'

const FOLDER = 'src/ui/icon'
const drawn = makeSprite()

test.each(Object.keys(drawn))('%s is what the drawings make', (name) => {
  expect(readSource(`${FOLDER}/${name}`).text).toBe(drawn[name])
})

test('a drawing is a drawing: one picture of 24, no colour of its own, no script', () => {
  const drawings = pathsUnder(`${FOLDER}/drawings`).map(readSource)
  const odd = drawings.filter(
    ({ text }) => !/viewBox="0 0 24 24"/.test(text) || /<script|<image|<style|#(?!000)/.test(text),
  )
  expect(drawings.map(({ path }) => path.slice(FOLDER.length + 10, -4))).toEqual([...iconNames])
  expect(odd.map(({ path }) => path)).toEqual([])
})

/** The texts an expression can come to, where it says them itself: one of two, or a fallback. */
function endsIn(node: ts.Node | undefined): ts.Node[] {
  if (!node) return []
  if (ts.isParenthesizedExpression(node)) return endsIn(node.expression)
  if (ts.isConditionalExpression(node)) return [...endsIn(node.whenTrue), ...endsIn(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return [...endsIn(node.left), ...endsIn(node.right)]
  return literalText(node) === undefined ? [] : [node]
}

/** Tables of icons by what they stand for: const ICONS = { hotline: 'phone' } as const. */
function tableValues(node: ts.Node): ts.Node[] {
  if (!ts.isVariableDeclaration(node) || !/^(ICONS|TILES)$/.test(node.name.getText()) || !node.initializer) return []
  return nodesOf(node.initializer)
    .filter(ts.isPropertyAssignment)
    .flatMap((property) => endsIn(property.initializer))
}

/** Every name of an icon that a file says outright. */
function iconsIn(file: SourceFile): { at: string; name: string }[] {
  return nodesOf(parse(file))
    .flatMap((node): ts.Node[] => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
        const named = node.tagName.getText() === 'Icon' ? attributeOf(node, 'name') : undefined
        return [...endsIn(attributeOf(node, 'icon')), ...endsIn(named)]
      }
      if (ts.isBindingElement(node) && node.name.getText() === 'icon') return endsIn(node.initializer)
      return tableValues(node)
    })
    .map((node) => ({ at: placeOf(file, node), name: literalText(node) ?? '' }))
}

const said = programSources()
  .filter(({ path }) => !path.startsWith('src/platform/tab-'))
  .flatMap(iconsIn)
const known = new Set<string>(iconNames)

test('every icon that the program names is drawn', () => {
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter(({ name }) => !known.has(name))).toEqual([])
})

/** Names made from the content or from a number, as the parts make them. */
const made = [
  ...core.kinds.map(({ id }) => `kind-${id}`),
  ...core.topics.topics.map(({ id }) => `topic-${id}`),
  ...core.years[0].areas.map(({ number }) => `area-0${number}`),
  ...['new', 'total', 'year', 'reach', 'approx', 'subset', 'share', 'derived'].map((id) => `figure-${id}`),
]

test.each(made)('%s is drawn', (name) => {
  expect(known.has(name)).toBe(true)
})

test('nothing is drawn for nothing: each icon is carried to every phone', () => {
  const used = new Set([...made, ...said.map(({ name }) => name)])
  expect(iconNames.filter((name) => !used.has(name))).toEqual([])
})

test('names are found wherever the program says them', () => {
  const text = `const ICONS = { a: 'one', b: 'two' } as const
    function F({ icon = 'three' }) { return <><Icon name="four" /><Icon name={x ? 'five' : 'six'} /><Cell icon="seven" /></> }`
  expect(iconsIn(madeUp('src/ui/x.tsx', text)).map(({ name }) => name)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
  ])
})
