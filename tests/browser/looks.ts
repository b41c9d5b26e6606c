import type { Look } from './chromium'

/** A phone as a reader has set it, with a name for pictures and reports. */
export interface NamedLook extends Required<Omit<Look, 'script' | 'worker'>> {
  readonly name: string
}

const HEIGHTS = { 320: 568, 390: 844 } as const
const look = (width: 320 | 390, scheme: NamedLook['scheme'], text: NamedLook['text']): NamedLook => ({
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

const every: readonly NamedLook[] = ([320, 390] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['standard', 'large', 'elder'] as const).map((text) => look(width, scheme, text)),
  ),
)

/** Looks in which a journey is walked: the corners, or with LOOKS=every all twelve. */
export const looks: readonly NamedLook[] = process.env.LOOKS === 'every' ? every : corners
