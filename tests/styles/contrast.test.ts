import { contrast, deepOf, themes } from '../support/colours'

const TEXT = 4.5
/** The edge of a control, by which it is known that it is one. */
const EDGE = 3

const grounds = ['bg-page', 'bg-card', 'bg-sunken', 'bg-warm']
const areas = [1, 2, 3, 4, 5, 6].map((n) => `a${n}`)
const cross = (texts: string[], on: string[]) => texts.flatMap((text) => on.map((ground) => [text, ground] as const))

/** Every text on every ground that the design allows. */
const pairs = [
  ...cross(['ink-1', 'ink-2', 'ink-3', 'brand'], grounds),
  ...cross(['ink-warm'], ['bg-warm', 'bg-card']),
  ...cross(['on-brand'], ['brand-solid']),
  ...cross(['on-hero', 'on-hero-2', 'lamp'], ['hero', 'hero-2']),
  ...cross(['on-lamp'], ['lamp']),
  ...cross(['on-bubble'], ['bubble']),
  ...['now', 'soon', 'calm'].flatMap((urgency) => [
    ...cross([`on-${urgency}`], [`${urgency}-solid`]),
    ...cross([urgency], [`${urgency}-tint`, 'bg-card', 'bg-page']),
  ]),
  ...areas.flatMap((area) => [
    ...cross([area], [`${area}-tint`, ...grounds]),
    ...cross(['ink-1', 'ink-2', 'ink-3'], [`${area}-tint`]),
    ...cross(['bg-card'], [area]),
  ]),
]
/** Controls stand on the page, on cards and on the warm ground; a sunken ground holds none. */
const edges = cross(['line-strong'], ['bg-page', 'bg-card', 'bg-warm'])

describe.each(Object.entries(themes()))('in the %s theme', (_, colours) => {
  const of = (text: string, ground: string) => contrast(colours[text] ?? '', colours[ground] ?? '')

  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(of(text, ground)).toBeGreaterThanOrEqual(TEXT)
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'text, an area’s name and a lit window can be read on the deep ground of area %i',
    (area) => {
      for (const text of ['on-hero', `a${area}-glow`, 'lamp'])
        expect(contrast(colours[text] ?? '', deepOf(area))).toBeGreaterThanOrEqual(TEXT)
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
