import type { Folded } from './fold'

/** The pack that was folded. */
export function unfold(folded: Folded): unknown
