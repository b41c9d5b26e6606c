/** The packs that a publication may carry: those that travel with the packages, and a file per city of a long directory. */
export const PART_NAMES = ['core', 'places', 'tips', 'quiz', 'tip-lines', 'sources', 'search'] as const
export type PartName = (typeof PART_NAMES)[number]

/** A part as a manifest names it: one of the packs, or `cities/350100`. */
export const isPartName = (name: string): boolean =>
  (PART_NAMES as readonly string[]).includes(name) || /^cities\/\d{6}$/.test(name)
