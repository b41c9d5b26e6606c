/** What a reader can choose. */
export type TextSize = 'standard' | 'large' | 'elder'

/** What each choice brings at least, times the usual size. The host's own text may be larger still. */
const FLOORS: Readonly<Record<TextSize, number>> = { standard: 0, large: 1.2, elder: 1.4 }
/** WeChat's own smallest and largest. A host that says more would break what was measured. */
const LEAST = 0.94
const MOST = 1.5
/** Larger text than this has no room in two columns: grids stack, as in 特大字. */
const SIDE_BY_SIDE = 1.21

/** How large text is for this reader, times the usual size: as in the host, and no smaller than what was chosen. */
export const textScale = (chosen: TextSize, host: number): number =>
  Math.max(FLOORS[chosen], Math.min(MOST, Math.max(LEAST, host)))

/** The layout that has room for text of this scale. */
export const layoutFor = (scale: number): TextSize =>
  scale > SIDE_BY_SIDE ? 'elder' : scale >= FLOORS.large ? 'large' : 'standard'

/** Whether 特大字 would change anything for text that is this large in the host. */
export const canGrow = (host: number): boolean => host < FLOORS.elder
