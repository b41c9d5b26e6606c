import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const synonyms = 'search/synonyms.yaml'
const pages = 'search/pages.yaml'
const box = 'search/box.yaml'

/** What a writer adds at the end of the list of synonyms, with a ^ where the mistake is to be found. */
const added: [string, string, string, RegExp][] = [
  [
    'a lead to nothing',
    '- words: [例子词]\n  leads: [^tip/nothing]\n',
    '[n].leads[n]',
    /没有“tip\/nothing”，请查对编号/,
  ],
  [
    'a lead of a kind that is none',
    '- words: [例子词]\n  leads: [^place/x]\n',
    '[n].leads[n]',
    /“place”不是可以写的种类/,
  ],
  ['a lead that is no address', '- words: [例子词]\n  leads: [^folic-acid]\n', '[n].leads[n]', /写成 种类\/编号/],
  [
    'a word of two groups',
    '- words: [例子词, ^叶酸]\n  leads: [tip/aed]\n',
    '[n].words[n]',
    /“叶酸”在第 \d+ 行已经有了/,
  ],
  [
    'the same in another case',
    '- words: [^ＣＰＲ]\n  leads: [tip/aed]\n',
    '[n].words[n]',
    /“ＣＰＲ”在第 \d+ 行已经有了/,
  ],
  [
    'a quiet word of two groups',
    '- words: [例子词]\n  quiet: [^失独]\n  leads: [tip/aed]\n',
    '[n].quiet[n]',
    /已经有了/,
  ],
  [
    'a word that only asks',
    '- words: [例子词, ^怎么办]\n  leads: [tip/aed]\n',
    '[n].words[n]',
    /search\/box.yaml 里写了不算数/,
  ],
  ['a group that finds nothing', '^- words: [例子词, 又一个]\n', '[n]', /没有一条内容的标题里有这些词/],
  ['a group without words', '- words: ^[]\n', '[n].words', /至少写一个词/],
]

test.each(added)('%s is answered with its place and what to write', (_, text, field, message) => {
  const copy = copyContent()
  // a mistake in a list item is said where the item begins, behind its dash
  const place = copy.append(synonyms, text.replace('^- words', '- ^words'))
  const mistakes = mistakesIn(copy.compile())
  expect(mistakes.map((one) => [placeIn(one), one.field.replace(/\d+/g, 'n')])).toEqual([[place, field]])
  expect(mistakes[0]?.message).toMatch(message)
})

test('a page that cannot be opened without a parameter is refused, and those that can are named', () => {
  const copy = copyContent()
  const place = copy.spoil(pages, 'to: digest', 'to: ^area')
  const [mistake, ...more] = mistakesIn(copy.compile())
  expect(more).toEqual([])
  expect(mistake && placeIn(mistake)).toBe(place)
  expect(mistake?.message).toMatch(/^“area”不是能直接打开的页面，可以写：.*digest/)
})

test('too few words to begin with', () => {
  const copy = copyContent()
  copy.write(box, 'ignored: []\npopular: [叶酸]\n')
  expect(mistakesIn(copy.compile()).map(({ message }) => message)).toEqual(['至少写四个'])
})

test('a file that is missing is named', () => {
  const copy = copyContent()
  copy.remove(synonyms)
  expect(mistakesIn(copy.compile()).map(({ file }) => file)).toEqual([synonyms])
})
