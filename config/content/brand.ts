import type { Brand } from '../../src/schema/brand'
import type { Entry } from './read-sources'
import { contrast, deepOf, themes, whole, type Colours } from './colours'
import { onDeep, pairs, TEXT } from './contrast-rules'
import type { Mistake } from './yaml-file'

/** What the build takes of the colours: by file name below brand/. */
export type BrandFiles = Readonly<Record<string, string>>

const AREAS = [1, 2, 3, 4, 5, 6] as const

/** Both themes as readers get them; the dark one keeps its own where only the light one is changed. */
function merged(brand: Brand | undefined): { readonly light: Colours; readonly dark: Colours } {
  const { light, dark } = themes()
  return { light: { ...light, ...brand?.light }, dark: { ...dark, ...brand?.dark } }
}

/** Every colour of the association must be readable where the design puts it: by the same rule that holds for the app's own. */
export function checkBrand(info: readonly Entry<{ readonly brand?: Brand | undefined }>[]): Mistake[] {
  const [entry] = info
  const brand = entry?.value?.brand
  if (!entry || !brand) return []
  const all = merged(brand)
  const deep = AREAS.map((n, i) => [n, brand.deep?.[i] ?? deepOf(n)] as const)
  const say = (path: readonly (string | number)[], theme: string, one: string, other: string, is: number) =>
    entry.file.mistakeAt(
      [...entry.base, 'brand', ...path],
      `${theme}里 ${one} 和 ${other} 的对比只有 ${is.toFixed(2)}，要到 ${TEXT}，不然看不清。把其中一个改深或者改浅`,
    )
  return (['light', 'dark'] as const).flatMap((theme) => {
    const [colours, own, name] = [all[theme], brand[theme] ?? {}, theme === 'light' ? '浅色' : '深色']
    const placed = pairs.flatMap(([text, ground]) => {
      const changed = [text, ground].find((token) => token in own)
      const is = contrast(colours[text] ?? '', colours[ground] ?? '')
      return changed && is < TEXT ? [say([theme, changed], name, text, ground, is)] : []
    })
    const onGrounds = deep.flatMap(([n, ground], i) =>
      onDeep(n).flatMap((text) => {
        const is = contrast(colours[text] ?? '', ground)
        const at = brand.deep?.[i] ? ['deep', i] : text in own ? [theme, text] : undefined
        return at && is < TEXT ? [say(at, name, text, `deep 第 ${n} 个`, is)] : []
      }),
    )
    return [...placed, ...onGrounds]
  })
}

const rule = (selector: string, colours: Colours): string =>
  Object.keys(colours).length
    ? `${selector} {\n${Object.entries(colours)
        .map(([name, value]) => `  --${name}: ${value};\n`)
        .join('')}}\n`
    : ''

/** The colours for styles (only what the pack changes), for pictures and bars, and for the configuration of the build. */
export function brandFiles(brand: Brand | undefined, appName: string): BrandFiles {
  const { light, dark } = merged(brand)
  const of = (colours: Colours) => ({
    brand: whole(colours.brand ?? ''),
    brandLine: whole(colours['brand-line'] ?? ''),
    lamp: whole(colours.lamp ?? ''),
    areas: AREAS.map((n) => whole(colours[`a${n}`] ?? '')),
  })
  const deep = (brand?.deep ?? []).map((colour, i) => rule(`.area-${i + 1}`, { 'area-deep': colour }))
  const pack = { appName, brand: of(light).brand, brandDark: of(dark).brand, hero: whole(light.hero ?? '') }
  return {
    'colours.scss': `${rule('.mj', brand?.light ?? {})}${rule('.mj.is-dark', brand?.dark ?? {})}${deep.join('')}`,
    'colours.js': `export const light = ${JSON.stringify(of(light))}\nexport const dark = ${JSON.stringify(of(dark))}\n`,
    'colours.d.ts':
      'interface Colours { readonly brand: string; readonly brandLine: string; readonly lamp: string; readonly areas: readonly string[] }\n' +
      'export const light: Colours\nexport const dark: Colours\n',
    'pack.json': `${JSON.stringify(pack)}\n`,
  }
}
