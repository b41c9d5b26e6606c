import { parsePrinted } from '@/schema/printed'

const roles = (printed: string) =>
  parsePrinted(printed)
    ?.segments.map(({ role, text }) => `${role} ${text}`)
    .join(', ')

describe('a printed figure is read', () => {
  test.each([
    ['10', 10, 'exact', 'numeral 10'],
    ['0', 0, 'exact', 'numeral 0'],
    ['6575', 6575, 'exact', 'numeral 6575'],
    ['6600多', 6600, 'atLeast', 'numeral 6600, approx 多'],
    ['230多万', 2_300_000, 'atLeast', 'numeral 230, approx 多, magnitude 万'],
    ['2万多', 20_000, 'atLeast', 'numeral 2, magnitude 万, approx 多'],
    ['近2万', 20_000, 'about', 'prefix 近, numeral 2, magnitude 万'],
    ['约3亿', 300_000_000, 'about', 'prefix 约, numeral 3, magnitude 亿'],
    ['近300', 300, 'about', 'prefix 近, numeral 300'],
    ['万', 10_000, 'about', 'numeral 万'],
    ['近万', 10_000, 'about', 'prefix 近, numeral 万'],
    ['万多', 10_000, 'atLeast', 'numeral 万, approx 多'],
    ['亿', 100_000_000, 'about', 'numeral 亿'],
    ['91万', 910_000, 'exact', 'numeral 91, magnitude 万'],
    ['1.88万', 18_800, 'exact', 'numeral 1.88, magnitude 万'],
    ['107.73万', 1_077_300, 'exact', 'numeral 107.73, magnitude 万'],
    ['1547.48万', 15_474_800, 'exact', 'numeral 1547.48, magnitude 万'],
    ['1990.18万', 19_901_800, 'exact', 'numeral 1990.18, magnitude 万'],
    ['1.32亿', 132_000_000, 'exact', 'numeral 1.32, magnitude 亿'],
    ['1.13亿', 113_000_000, 'exact', 'numeral 1.13, magnitude 亿'],
    ['1.23456万', 12_345.6, 'exact', 'numeral 1.23456, magnitude 万'],
    ['94.16%', 0.9416, 'exact', 'numeral 94.16, percent %'],
    ['5%', 0.05, 'exact', 'numeral 5, percent %'],
    ['100%', 1, 'exact', 'numeral 100, percent %'],
    ['近90%', 0.9, 'about', 'prefix 近, numeral 90, percent %'],
  ])('%s is %d, %s', (printed, value, bound, segments) => {
    expect(parsePrinted(printed)).toMatchObject({ value, bound })
    expect(roles(printed)).toBe(segments)
  })
})

describe('what is not a printed figure is refused', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['多 before 万 with no number', '多万'],
    ['约 and 多 with no number', '约多万'],
    ['a prefix alone', '近'],
    ['多 alone', '多'],
    ['a percent sign alone', '%'],
    ['a comma in the number', '1,000'],
    ['full-width digits', '１０'],
    ['a full-width percent sign', '94.16％'],
    ['a percentage of 万', '10%万'],
    ['万 and a percent sign', '10万%'],
    ['多 and a percent sign', '10多%'],
    ['多 twice', '10多万多'],
    ['近 and 多 together, which say opposite things', '近2多万'],
    ['two prefixes', '近约2万'],
    ['万 and 亿 together', '1万亿'],
    ['a number in words', '十'],
    ['千, which the article does not use as a magnitude', '3千'],
    ['a unit', '10个'],
    ['a minus', '-5'],
    ['a plus', '10+'],
    ['a number that ends in a point', '1.'],
    ['a number that begins with a point', '.5'],
    ['two points', '1.2.3'],
    ['a space inside', '2 万'],
    ['a space before', ' 10'],
    ['a line break after', '10\n'],
    ['an exponent', '1e5'],
  ])('%s', (_, printed) => {
    expect(parsePrinted(printed)).toBeUndefined()
  })
})

test('the segments of a figure put together are the figure, to the letter', () => {
  for (const printed of ['近2万', '230多万', '6600多', '94.16%', '1.32亿', '1547.48万', '万', '10', '2万多']) {
    expect(
      parsePrinted(printed)
        ?.segments.map(({ text }) => text)
        .join(''),
    ).toBe(printed)
  }
})

test('a number and its magnitude are multiplied without the dust of floating point', () => {
  for (let cents = 1; cents < 100_000; cents += 37) {
    const printed = (cents / 100).toFixed(2)
    expect(parsePrinted(`${printed}万`)?.value).toBe(cents * 100)
    expect(parsePrinted(`${printed}亿`)?.value).toBe(cents * 1_000_000)
  }
})
