import { parsePrinted } from '@/schema/printed'
import { Badges, type Mark } from '@/ui/badges/badges'
import { Fig, FigWords } from '@/ui/fig/fig'
import { draw, only } from '../support/draw'

const figure = (printed: string, unit: string) => (
  <Fig segments={parsePrinted(printed)?.segments ?? []} unit={unit} size="l" />
)

test.each([
  ['近2万', '人', ['prefix', 'numeral', 'magnitude', 'unit']],
  ['230多万', '人次', ['numeral', 'approx', 'magnitude', 'unit']],
  ['6600多', '场', ['numeral', 'approx', 'unit']],
  ['94.16%', '', ['numeral', 'percent']],
  ['1.32亿', '元', ['numeral', 'magnitude', 'unit']],
  ['141', '户', ['numeral', 'unit']],
])('%s%s stands in its pieces, in the printed order', (printed, unit, pieces) => {
  const { root } = draw(figure(printed, unit))
  const spans = [...root.querySelectorAll('span')]
  expect(root.textContent).toBe(printed + unit)
  expect(spans.map((span) => pieces.find((piece) => span.classList.contains(piece)))).toEqual(pieces)
})

test('the number in pieces is not read out: the part around it says it whole', () => {
  expect(only(draw(figure('1.32亿', '元')).root, '.fig').getAttribute('aria-hidden')).toBe('true')
  const words = only(draw(<FigWords words="every season" />).root, '.fig')
  expect(words.getAttribute('aria-hidden')).toBe('true')
  expect(words.textContent).toBe('every season')
})

const MARKS: readonly Mark[] = [
  { id: 'year', word: 'of the year' },
  { id: 'derived', word: 'worked out' },
]

test('stamp and marks are drawn in order, a mark with its icon and word, and none is read out', () => {
  const { root } = draw(<Badges stamp="x" marks={MARKS} />)
  expect(root.textContent).toBe('xof the yearworked out')
  expect(root.querySelectorAll('.mark .icon')).toHaveLength(2)
  const hidden = [...root.querySelectorAll('.stamp, .mark')].map((one) => one.closest('[aria-hidden=true]'))
  expect(hidden).not.toContain(null)
  expect(hidden).toHaveLength(3)
})

test('what we worked out ourselves looks different from what is printed', () => {
  const [printed, derived] = [...draw(<Badges marks={MARKS} />).root.querySelectorAll('.mark')]
  expect(printed?.classList.contains('derived')).toBe(false)
  expect(derived?.classList.contains('derived')).toBe(true)
})
