import core from '#packs/core.json'
import { nearest, nearestTab } from '@/features/reading/nearest'
import { urlOf } from '@/routes'
import { aCore, anArea } from '../../support/builders'

const first = (url: string) => {
  const [found] = nearest(core, url)
  return found && urlOf(found.to)
}

test.each([
  // the thing is there, under another page
  ['/packages/tips/tip?id=stroke', '/pages/first-aid?id=stroke'],
  ['/pages/first-aid?id=folic-acid', '/packages/tips/tip?id=folic-acid'],
  ['/pages/figure?id=2022-care', '/pages/area?id=2022-care'],
  ['/old/page?id=2022-care&v=250101', '/pages/area?id=2022-care'],
  ['/s/tip/stroke/', '/pages/first-aid?id=stroke'],
  ['/packages/review/figures?area=2022-care', '/pages/area?id=2022-care'],
  ['/old/page?id=gulou-prenatal', '/packages/sites/place?id=gulou-prenatal'],
  // cut off by whoever pasted it, or written on to
  ['/pages/figure?id=2022-happiness-mo', '/pages/figure?id=2022-happiness-mothers'],
  ['/pages/area?id=2022-care。', '/pages/area?id=2022-care'],
  ['/pages/area?id=2022-CARE', '/pages/area?id=2022-care'],
  // renamed, with words in common
  ['/packages/tips/tip?id=sleep-good', '/packages/tips/tip?id=good-sleep'],
])('%s leads to %s', (url, wanted) => {
  expect(first(url)).toBe(wanted)
})

test.each(['', '/', '/pages/area', '/pages/area?id=', '/pages/area?id=2022', '/pages/area?id=zzzzzz', '/pages/me?x=1'])(
  'nothing is near to %j, and nothing is made up',
  (url) => {
    expect(nearest(core, url)).toEqual([])
  },
)

test('at most three are offered, the nearest first, each with its name', () => {
  const found = nearest(core, '/pages/figure?id=2022-happiness')
  expect(found.length).toBeGreaterThan(1)
  expect(found.length).toBeLessThanOrEqual(3)
  for (const { name, to } of found) {
    expect(to.params.id).toContain('happiness')
    expect(name).not.toMatch(/undefined|^\s*$/)
  }
})

describe('among areas of these ids', () => {
  const near = (ids: readonly string[], asked: string) =>
    nearest(
      aCore({ areas: ids.map((id) => anArea({ id, figures: [] })), tipCards: [], placeCards: [] }),
      `/x?id=${asked}`,
    )
      .map(({ to }) => to.params.id)
      .join(' ')

  test.each([
    ['the very one comes before one that goes on from it', 'one-two-three one-two', 'one-two', 'one-two one-two-three'],
    ['a piece of six letters is enough', 'abcdefgh', 'abcdef', 'abcdefgh'],
    ['one of five is not', 'abcdefgh', 'abcde', ''],
    ['a word of three letters in common is something', 'abc-one', 'abc-two', 'abc-one'],
    ['one of two is not', 'ab-one', 'ab-two', ''],
    ['a number is not', '2000-one', '2000-two', ''],
    ['a word with a number in it is', 'b12-one 12b-three', 'b12-two', 'b12-one'],
    ['wherever the number stands in it', 'b12-one 12b-three', '12b-two', '12b-three'],
    ['half of the longer of both, not of the shorter', 'one-two', 'one-three-four', ''],
    [
      'what is as near stays in its order',
      'abc-one abc-two abc-three abc-four',
      'abc-five',
      'abc-one abc-two abc-three',
    ],
  ])('%s', (_, ids, asked, found) => expect(near(ids.split(' '), asked)).toBe(found))
})

test.each([
  ['/sites', 'sites'],
  ['#sites', 'sites'],
  ['##/sites', 'sites'],
  ['x/sites', 'sites'],
  ['/packages/sites/list?region=350100', 'sites'],
  ['packages/sites/kind', 'sites'],
  ['/packages/tips/quiz?seed=9', 'tips'],
  ['/pages/first-aid', 'tips'],
  ['#/pages/me/older', 'review'],
  ['/packages/review/story', 'review'],
  ['/nothing/at/all', 'review'],
  ['', 'review'],
] as const)('the tab nearest to %s is %s', (url, tab) => {
  expect(nearestTab(url)).toBe(tab)
})
