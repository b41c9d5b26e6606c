import path from 'node:path'
import { fullName, shortName } from '../../config/class-names'
import { iconNames } from '@/ui/icon/icon-names'
import { madeUp, programSources, sourcesUnder } from '../support/source-files'
import { classesOf, classUses, selectorsOf } from '../support/source-styles'

const sheets = sourcesUnder('src', /\.scss$/)
const modules = sheets.filter((file) => file.path.endsWith('.module.scss'))
const components = programSources().filter((file) => file.path.endsWith('.tsx'))
const uses = components.flatMap((file) => classUses(file))
const byModule = new Map(modules.map((file) => [file.path, classesOf(file)]))

/** The icons' classes are made from the drawings, one a file: tests/architecture/icons.test.ts holds them. */
const ICONS = 'src/ui/icon/icon.module.scss'
/** Written where a piece needs no look of its own. */
const PLAIN = ['src/ui/fig/fig.module.scss numeral']

test('no two style modules share a name: their classes are told apart by it', () => {
  const names = modules.map((file) => path.posix.basename(file.path))
  expect(modules.length).toBeGreaterThan(30)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('no two classes get the same short name, and none that of a class without a module', () => {
  const icons = [...iconNames, ...[16, 18, 20, 22, 24, 26, 48].map((size) => `s${size}`)]
  const scoped = modules.flatMap(({ path: file }) =>
    [...new Set([...(byModule.get(file) ?? []), ...(file === ICONS ? icons : [])])].map((name) => fullName(name, file)),
  )
  const plain = new Set(sheets.filter((file) => !modules.includes(file)).flatMap((file) => classesOf(file)))
  const names = [...scoped.map((full) => [shortName(full), full]), ...[...plain].map((name) => [name, name])]
  expect(scoped.length).toBeGreaterThan(500)
  // change SALT in config/class-names.ts
  expect(names.filter(([short], i) => names.findIndex(([other]) => other === short) !== i)).toEqual([])
})

/** What WeChat's style compiler refuses or a finger makes stick. */
const refused = (selector: string) => /:active|\*|~|:is\(|:where\(|:has\(/.test(selector)

test('no selector is one that the phone refuses', () => {
  const found = sheets.flatMap((file) => selectorsOf(file).map((selector) => ({ path: file.path, selector })))
  expect(found.length).toBeGreaterThan(200)
  expect(found.filter(({ selector }) => refused(selector))).toEqual([])
})

test.each(['.a:active', '.a > *', '.a ~ .b', '.a:has(.b)'])('%s would not pass', (selector) => {
  expect(selectorsOf(madeUp('bad.scss', `.x { ${selector} { color: red; } }`)).filter(refused)).toEqual([selector])
})

test('every class that a component names stands in its module', () => {
  const missing = uses.flatMap(({ at, module, names }) => {
    if (module === ICONS) return []
    if (!names) return [`${at} cannot be told`]
    const known = byModule.get(module) ?? []
    return names
      .filter((name) => !known.includes(name) && !PLAIN.includes(`${module} ${name}`))
      .map((name) => `${at} ${name}`)
  })
  expect(uses.length).toBeGreaterThan(200)
  expect(missing).toEqual([])
})

test('every class that a module defines is named by a component', () => {
  const named = new Set(uses.flatMap(({ module, names = [] }) => names.map((name) => `${module} ${name}`)))
  const idle = modules
    .filter((file) => file.path !== ICONS)
    .flatMap((file) => classesOf(file).map((name) => `${file.path} ${name}`))
    .filter((one) => !named.has(one))
  expect(idle).toEqual([])
})

test('every style module is used', () => {
  const used = new Set(uses.map(({ module }) => module))
  expect(modules.map((file) => file.path).filter((one) => !used.has(one))).toEqual([])
})

test('classes are read from rules, in all their forms', () => {
  const text = `// .no
    @use 'shape';
    .a, .b-c { &.d { color: red; } .e + .f { margin: 0.5em; } }
    :global(.is-elder) .g { width: 1px; }
    @media (max-width: 350.5px) { .h { width: 1px; } }`
  expect(classesOf(madeUp('x.module.scss', text))).toEqual(['a', 'b-c', 'd', 'e', 'f', 'g', 'h'])
})

test('uses are read with a dot, by name, by type and by template', () => {
  const file = madeUp('src/ui/x.tsx', `import s from './x.module.scss'; s.a; s['b']; s[c]; other.d`)
  expect(classUses(file, true)).toEqual([
    { at: 'src/ui/x.tsx:1', module: 'src/ui/x.module.scss', names: ['a'] },
    { at: 'src/ui/x.tsx:1', module: 'src/ui/x.module.scss', names: ['b'] },
    { at: 'src/ui/x.tsx:1', module: 'src/ui/x.module.scss', names: undefined },
  ])
  const inHeading = uses.filter(({ module }) => module.endsWith('heading.module.scss'))
  expect(inHeading.map(({ names }) => names?.join())).toEqual(['h1,h2,h3', 'h1,h2,h3'])
  const inBadges = uses.filter(({ module }) => module.endsWith('badges.module.scss'))
  expect(inBadges.flatMap(({ names }) => names)).toEqual(expect.arrayContaining(['card', 'warm', 'area']))
})
