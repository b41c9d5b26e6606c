import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'
import { full } from '../../support/real-content'

afterAll(dropCopies)

const care = 'review/2023/04-care.yaml'
const first = 'id: 2023-happiness-mothers\n'

/** The content with a made-up year: the files of 2022 under another number. */
function withYear() {
  const copy = copyContent()
  copy.addYear(2023, 2022)
  return copy
}

test('a second year is added as files alone: it comes first, and nothing of the older one changes', () => {
  const compiled = withYear().compile()
  expect(mistakesIn(compiled)).toEqual([])
  if (!compiled.ok) return
  const { years } = compiled.packs.core
  expect(years.map(({ year }) => year.year)).toEqual([2023, 2022])
  expect(JSON.stringify(compiled.full.years[1])).toBe(JSON.stringify(full.years[0]))
  expect(years[0].areas.map(({ id }) => id)).toEqual(full.years[0].areas.map(({ id }) => id.replace('2022', '2023')))
})

test('both years are found, each entry says which it is', () => {
  const compiled = withYear().compile()
  const entries = compiled.ok ? compiled.packs.search.entries : []
  const care2022 = entries.find(({ id }) => id === '2022-care')
  const care2023 = entries.find(({ id }) => id === '2023-care')
  expect(care2022?.text).toMatch(/^2022年：/)
  expect(care2023?.text).toMatch(/^2023年：/)
  expect(entries.filter(({ kind }) => kind === 'figure')).toHaveLength(
    2 * full.years[0].areas.flatMap((area) => area.figures).length,
  )
})

test('a figure is compared with one of the year before where that is written down', () => {
  const copy = withYear()
  copy.spoil(care, first, `${first}    comparable: 2022-happiness-mothers\n`)
  const compiled = copy.compile()
  expect(mistakesIn(compiled)).toEqual([])
  const figures = compiled.ok ? compiled.packs.core.years[0].areas.flatMap((area) => area.figures) : []
  expect(figures.filter(({ comparable }) => comparable)).toMatchObject([{ comparable: '2022-happiness-mothers' }])
})

test.each([
  ['one that counts something else', '2022-happiness-funds', '不能放在一起比'],
  ['one of the same year', '2023-happiness-funds', '不是更早一年的数字'],
  ['one that there is not', '2021-happiness-mothers', '没有编号是“2021-happiness-mothers”的数字'],
])('%s is refused, with its place', (_, id, said) => {
  const copy = withYear()
  const place = copy.spoil(care, first, `${first}    comparable: ^${id}\n`)
  const [found, ...more] = mistakesIn(copy.compile())
  expect(more).toEqual([])
  expect(found && placeIn(found)).toBe(place)
  expect(found?.message).toContain(said)
})

test('figures of two years are not put together by a relation', () => {
  const copy = withYear()
  copy.spoil(care, 'related: { figures: [2023-happiness-funds] }', 'related: { figures: [2022-happiness-funds] }')
  expect(mistakesIn(copy.compile()).map(({ message }) => message)).toEqual([
    '“2022-happiness-funds”是另一年的数字，这里只写同一年的；数法一样、能比的写在 comparable',
  ])
})

test('the year of a folder is the year in it', () => {
  const copy = withYear()
  const place = copy.spoil('review/2023/year.yaml', 'year: 2023', 'year: ^2024')
  expect(mistakesIn(copy.compile()).map((one) => [placeIn(one), one.message])).toEqual([
    [place, '这个文件夹是 2023 年的，这里应当写 2023'],
  ])
})

test('a year without its own words is named', () => {
  const copy = withYear()
  copy.remove('review/2023/year.yaml')
  expect(mistakesIn(copy.compile()).map(({ file }) => file)).toContain('review/2023/year.yaml')
})
