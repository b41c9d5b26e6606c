import core from '#packs/core.json'
import { figWidth } from '@/features/review/fig-width'
import { parsePrinted } from '@/schema/printed'

const widthOf = (printed: string, unit: string) => figWidth(parsePrinted(printed)?.segments ?? [], unit)

test.each([
  ['5239', '户', 2.9],
  ['107.73万', '户', 4.38],
  ['94.16%', '', 3.22],
  ['230多万', '人次', 3.98],
  ['万', '名', 1.58],
])('%s%s is about %f em wide', (printed, unit, width) => {
  expect(widthOf(printed, unit)).toBeCloseTo(width, 2)
})

/** Room for a figure on the narrowest phone: 320 px less the margins of the page. */
const ROOM = 280
/** Sizes of a numeral there, as story-screen.module.scss gives them. */
const SIZE = { plain: 0.2 * 320, wide: 0.17 * 320 }

test.each(core.years[0].areas.flatMap(({ figures }) => figures.map(({ printed, unit }) => [printed, unit] as const)))(
  '%s%s stands on one line of the narrowest phone',
  (printed, unit) => {
    const width = widthOf(printed, unit)
    expect(width * (width > 4.3 ? SIZE.wide : SIZE.plain)).toBeLessThanOrEqual(ROOM)
  },
)
