import * as v from 'valibot'

const AREAS = [1, 2, 3, 4, 5, 6] as const
const OF_AREA = ['', '-tint', '-line', '-glow'] as const

/** The tokens that are the association's own; every other colour belongs to the app. */
export const brandTokens: readonly string[] = [
  ...['brand', 'brand-solid', 'on-brand', 'brand-tint', 'brand-line'],
  ...['hero', 'hero-2', 'on-hero', 'on-hero-2', 'hero-line', 'lamp', 'on-lamp'],
  ...AREAS.flatMap((n) => OF_AREA.map((part) => `a${n}${part}`)),
]

const colour = v.pipe(
  v.string('颜色要加引号，例如 "#0b5563"'),
  v.regex(/^#[0-9a-f]{6}$/, '颜色写成 # 加六位小写，例如 "#0b5563"'),
)
const token = v.pipe(
  v.string(),
  v.check(
    (name) => brandTokens.includes(name),
    `没有这个颜色，可以写 ${brandTokens.slice(0, 12).join('、')}，和各项工作的 a1、a1-tint、a1-line、a1-glow …`,
  ),
)

/** The association's colours, where they are not those that the app comes with. */
export const brandSchema = v.strictObject({
  light: v.optional(v.record(token, colour)),
  dark: v.optional(v.record(token, colour)),
  /** Grounds of a page that fills the screen with one area: the same in both themes, from the first area on. */
  deep: v.optional(v.pipe(v.array(colour), v.maxLength(6, '最多六项'))),
})

export type Brand = v.InferOutput<typeof brandSchema>
