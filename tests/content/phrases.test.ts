import { full, textsIn } from '../support/real-content'

const review = textsIn({ year: full.years[0].year, areas: full.years[0].areas })
const quoted = review.flatMap(({ at, text }) =>
  [...text.matchAll(/“([^”]*)”/g)].map((match) => [match[1] ?? '', at] as const),
)

test('the review quotes set phrases, and quotation marks always come in pairs', () => {
  expect(quoted.length).toBeGreaterThan(20)
  expect(review.filter(({ text }) => text.split('“').length !== text.split('”').length)).toEqual([])
})

test.each([...new Set(quoted.map(([phrase]) => phrase))])('“%s” stands in the list of set phrases', (phrase) => {
  expect(full.terms).toContain(phrase)
})

test('no set phrase is listed twice', () => {
  expect(full.terms.filter((term, i) => full.terms.indexOf(term) !== i)).toEqual([])
})

const everything = textsIn({
  info: full.info,
  corrections: full.corrections,
  year: full.years[0].year,
  areas: full.years[0].areas,
  kinds: full.kinds,
  hotlines: full.hotlines,
  needs: full.needs,
  topics: full.topics,
  places: full.places,
  tips: full.tips,
})

describe('all texts of the content', () => {
  test.each([
    ['a half-width mark beside Chinese', /[\u4e00-\u9fff”》）][,;:?!()"']|[,;:?!()"'][\u4e00-\u9fff“《（]/],
    ['a full stop of another script after Chinese', /[\u4e00-\u9fff]\.(?!\d)/],
    ['dots for an ellipsis', /\.\.\.|。。/],
    ['a space between Chinese', /[\u4e00-\u9fff，。；：？！] +[，。；：？！]|[，。；：？！] +[\u4e00-\u9fff]/],
    ['two marks in a row', /[，。；：？！]{2}/],
    ['markup', /<[a-z/]|\*\*|&[a-z]+;/i],
    ['a full-width digit or letter', /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/],
    ['an invisible character', /[\u200b-\u200f\ufeff\u00a0\u3000\t]/],
  ])('hold no %s', (_, slip) => {
    expect(everything.length).toBeGreaterThan(1000)
    expect(everything.filter(({ text }) => slip.test(text))).toEqual([])
  })
})
