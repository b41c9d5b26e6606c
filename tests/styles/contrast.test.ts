import { contrast, deepOf, themes } from '../../config/content/colours'
import { EDGE, edges, onDeep, pairs, TEXT } from '../../config/content/contrast-rules'

describe.each(Object.entries(themes()))('in the %s theme', (_, colours) => {
  const of = (text: string, ground: string) => contrast(colours[text] ?? '', colours[ground] ?? '')

  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(of(text, ground)).toBeGreaterThanOrEqual(TEXT)
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'text, an area’s name and a lit window can be read on the deep ground of area %i',
    (area) => {
      for (const text of onDeep(area)) expect(contrast(colours[text] ?? '', deepOf(area))).toBeGreaterThanOrEqual(TEXT)
    },
  )

  test.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(of(edge, ground)).toBeGreaterThanOrEqual(EDGE)
  })
})

test('the dark theme changes the ground, and sets no colour that the light one lacks', () => {
  const { light, dark } = themes()
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
  expect(dark['bg-page']).not.toBe(light['bg-page'])
})

test('contrast is that of WCAG: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#ffffff', '#000')).toBeCloseTo(21)
  expect(contrast('#777777', '#777')).toBe(1)
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
})
