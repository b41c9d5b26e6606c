import type { Look } from './chromium'

/** A phone as a reader has set it, with a name for pictures and reports. */
export interface NamedLook extends Required<Omit<Look, 'script' | 'worker'>> {
  readonly name: string
}

const HEIGHTS = { 320: 568, 390: 844, 768: 1024 } as const
const look = (width: keyof typeof HEIGHTS, scheme: NamedLook['scheme'], text: NamedLook['text']): NamedLook => ({
  width,
  height: HEIGHTS[width],
  scheme,
  text,
  name: `${width}-${scheme}-${text}`,
})

/** The phone of most readers, the smallest with the largest type, and a dark one: where a page breaks first. */
const corners: readonly NamedLook[] = [
  look(390, 'light', 'standard'),
  look(320, 'light', 'elder'),
  look(390, 'dark', 'large'),
]

const every = (widths: readonly (keyof typeof HEIGHTS)[]): readonly NamedLook[] =>
  widths.flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['standard', 'large', 'elder'] as const).map((text) => look(width, scheme, text)),
    ),
  )

const all = process.env.LOOKS === 'every'

/** Looks in which a journey is walked: the corners, or with LOOKS=every all twelve of phones. */
export const looks: readonly NamedLook[] = all ? every([320, 390]) : corners

/** Looks in which each page is looked at for itself: two corners, or with LOOKS=every all eighteen, a tablet's too. */
export const cells: readonly NamedLook[] = all ? every([320, 390, 768]) : corners.slice(1)
