import { brandFiles } from '../../../config/content/brand'
import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const region = 'region:\n  name: 福建\n'
/** The pack with a line of colours before its region. */
function withBrand(lines: string) {
  const copy = copyContent()
  const place = copy.spoil('pack.yaml', region, `brand:\n${lines}${region}`)
  return { place, mistakes: mistakesIn(copy.compile()) }
}

test('without colours of its own a pack changes no style', () => {
  expect(brandFiles(undefined, '例子')['colours.scss']).toBe('')
})

test('only what a pack changes is written, each theme for itself', () => {
  const files = brandFiles({ light: { brand: '#5b1a1a' }, dark: { a1: '#ffffff' }, deep: ['#101010'] }, '例子')
  expect(files['colours.scss']).toBe(
    '.mj {\n  --brand: #5b1a1a;\n}\n.mj.is-dark {\n  --a1: #ffffff;\n}\n.area-1 {\n  --area-deep: #101010;\n}\n',
  )
  expect(files['colours.js']).toContain('"brand":"#5b1a1a"')
  expect(JSON.parse(files['pack.json'] ?? '')).toMatchObject({ appName: '例子', brand: '#5b1a1a' })
})

test('colours that can be read are taken', () => {
  expect(withBrand('  light: { brand: "#5b1a1a", brand-solid: "#5b1a1a" }\n').mistakes).toEqual([])
})

test.each([
  ['a brand too pale for the page', '  light: { brand: ^"#9fb8bb" }\n', '浅色里 brand 和 bg-page 的对比只有'],
  ['a lamp too dark for the hero', '  light: { lamp: ^"#3f7884" }\n', '浅色里 lamp 和 hero 的对比只有'],
  ['an area too dark in the dark', '  dark: { a2: ^"#6a1a4b" }\n', '深色里 a2 和 a2-tint 的对比只有'],
  ['a deep ground too light for its words', '  deep: [^"#eecb9a"]\n', '和 deep 第 1 个 的对比只有'],
  ['a colour of the app', '  light: { now: ^"#000000" }\n', '没有这个颜色，可以写 brand、'],
  ['a colour in another notation', '  light: { brand: ^teal }\n', '颜色写成 # 加六位小写'],
])('%s is refused, with its place', (_, lines, said) => {
  const { place, mistakes } = withBrand(lines)
  expect(mistakes[0] && placeIn(mistakes[0]).split(':', 2)).toEqual(place?.split(':', 2))
  expect(mistakes.some(({ message }) => message.includes(said))).toBe(true)
})

test('a code of another region is refused, with where its beginning is written down', () => {
  const copy = copyContent()
  copy.spoil('pack.yaml', 'codePrefix: "35"', 'codePrefix: "36"')
  const [first] = mistakesIn(copy.compile())
  expect(first?.message).toContain('福建的区划代码是 36 开头的（pack.yaml 的 codePrefix）')
})
