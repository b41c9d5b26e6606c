import core from '#packs/core.json'
import { createStore } from 'zustand/vanilla'
import type { CorePack, PlacesPack, TipLinesPack, TipsPack } from '@/schema/pack'

/** The content in use: the core is always there; a sub-package hands its own part in with `addPack`. */
export interface Content {
  readonly core: CorePack
  readonly places: PlacesPack | undefined
  readonly tips: TipsPack | undefined
  readonly tipLines: TipLinesPack | undefined
}

export const content = createStore<Content>(() => ({ core, places: undefined, tips: undefined, tipLines: undefined }))

/**
 * Hands in the pack of a sub-package. Called by its pages while they load: an import of the pack from here would pull
 * it into the main package.
 */
export function addPack(part: Partial<Pick<Content, 'places' | 'tips' | 'tipLines'>>): void {
  content.setState(part)
}
