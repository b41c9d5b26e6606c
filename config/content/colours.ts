import path from 'node:path'
import { compile } from 'sass'

/** The applied colours of a theme, by name without the dashes. */
export type Colours = Readonly<Record<string, string>>

const file = path.resolve(__dirname, '../../src/styles/tokens.scss')

/** The custom properties that one selector sets. */
function properties(css: string, selector: string): Colours {
  const [, body = ''] = css.split(`${selector} {`)
  const [block = ''] = body.split('}')
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

let tokens: string | undefined
const css = () => (tokens ??= compile(file).css)

/** The tokens as a page gets them: what the dark theme does not set stays as in the light one. */
export function themes(): { readonly light: Colours; readonly dark: Colours } {
  const light = properties(css(), '.mj')
  return { light, dark: { ...light, ...properties(css(), '.mj.is-dark') } }
}

/** The deep ground of an area, 1 to 6: one for both themes. */
export const deepOf = (area: number): string => properties(css(), `.area-${area}`)['area-deep'] ?? ''

/** #fff as #ffffff: a picture is told whole colours. */
export const whole = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) throw new Error(`${colour} is not a plain colour`)
  const hex = whole(colour)
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast by WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
