/** How strongly text stands out from its ground, and the edge of a control by which it is known that it is one. */
export const TEXT = 4.5
export const EDGE = 3

const grounds = ['bg-page', 'bg-card', 'bg-sunken', 'bg-warm']
const areas = [1, 2, 3, 4, 5, 6].map((n) => `a${n}`)
const cross = (texts: string[], on: string[]) => texts.flatMap((text) => on.map((ground) => [text, ground] as const))

/** Every text on every ground that the design allows. */
export const pairs: readonly (readonly [text: string, ground: string])[] = [
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
export const edges = cross(['line-strong'], ['bg-page', 'bg-card', 'bg-warm'])

/** What stands on the deep ground of an area. */
export const onDeep = (area: number): readonly string[] => ['on-hero', `a${area}-glow`, 'lamp']
