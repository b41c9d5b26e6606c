import { areaColour, colours } from '@/features/share/draw/palette'
import { contrast, themes } from '../../config/content/colours'

const { light } = themes()
const tokens: Readonly<Record<keyof typeof colours, string>> = {
  brand: 'brand',
  now: 'now',
  lamp: 'lamp',
  paper: 'bg-card',
  ink: 'ink-1',
  ink2: 'ink-2',
  ink3: 'ink-3',
  line: 'line',
  lineStrong: 'line-strong',
  sunken: 'bg-sunken',
  soon: 'soon',
  soonTint: 'soon-tint',
  calmTint: 'calm-tint',
  calmLine: 'calm-line',
}
const whole = (colour = '') =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((one) => one + one).join('')}` : colour

test.each(Object.entries(tokens))('the picture’s %s is the light theme’s %s', (name, token) => {
  expect(colours[name as keyof typeof colours]).toBe(whole(light[token]))
})

test.each([1, 2, 3, 4, 5, 6])('area %i has its own colour, on which white can be read', (number) => {
  expect(areaColour(number)).toBe(whole(light[`a${number}`]))
  expect(contrast(areaColour(number), '#ffffff')).toBeGreaterThanOrEqual(4.5)
})

test('white can be read on the other grounds', () => {
  for (const ground of [colours.brand, colours.now]) expect(contrast(ground, '#ffffff')).toBeGreaterThanOrEqual(4.5)
})
