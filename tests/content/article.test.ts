import { full } from '../support/real-content'
import { articleFigures } from './article-figures'

const pair = ({ printed, unit }: { printed: string; unit: string }) => `${printed} ${unit}`
const sections = [1, 2, 3, 4, 5, 6]
const entered = (section: number) =>
  full.years[0].areas.flatMap((area) => area.figures).filter((figure) => figure.where.section === section)
const transcribed = (section: number) => articleFigures.filter((figure) => figure.section === section)
const counted = (pairs: string[]) =>
  pairs.reduce<Record<string, number>>((sum, one) => ({ ...sum, [one]: (sum[one] ?? 0) + 1 }), {})

describe('the figures of the review are those of the article, entered twice by different hands', () => {
  test.each(sections)(
    'part %i has every figure of the article and no other, as often as the article has it',
    (section) => {
      expect(counted(entered(section).map(pair))).toEqual(counted(transcribed(section).map(pair)))
    },
  )

  test('nothing is left over on either side', () => {
    expect(articleFigures.length).toBe(52)
    expect(full.years[0].areas.flatMap((area) => area.figures)).toHaveLength(articleFigures.length)
    expect(articleFigures.every(({ section }) => sections.includes(section))).toBe(true)
  })
})

test('the six areas stand in the order of the article', () => {
  expect(full.years[0].areas.map((area) => area.number)).toEqual(sections)
})

test('a figure that a reader looks for in the article is findable by words that hold its number', () => {
  const lost = full.years[0].areas
    .flatMap((area) => area.figures)
    .filter(({ printed, where }) => !where.words.includes(printed))
    .map(({ id }) => id)
  expect(lost).toEqual([])
})
