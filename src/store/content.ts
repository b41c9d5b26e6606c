import core from '#packs/core.json'
import { createStore } from 'zustand/vanilla'
import type { SearchPack } from '@/schema/search'
import type { PackedPlace } from '@/schema/site'
import type { CorePack, PlacesPack, QuizPack, TipLinesPack, TipsPack } from '@/schema/pack'

/** The content in use: the core is always there; a sub-package hands its own part in with `addPack`. */
export interface Content {
  readonly core: CorePack
  readonly places: PlacesPack | undefined
  /** Codes of the cities whose file was read, where the directory is long. Their places are in `places`. */
  readonly citiesRead: readonly string[]
  readonly tips: TipsPack | undefined
  readonly quiz: QuizPack | undefined
  readonly tipLines: TipLinesPack | undefined
  readonly search: SearchPack | undefined
}

export const content = createStore<Content>(() => ({
  core,
  places: undefined,
  citiesRead: [],
  tips: undefined,
  quiz: undefined,
  tipLines: undefined,
  search: undefined,
}))

/**
 * Hands in the pack of a sub-package. Called by its pages while they load: an import of the pack from here would pull
 * it into the main package.
 */
export function addPack(part: Partial<Pick<Content, 'places' | 'tips' | 'quiz' | 'tipLines' | 'search'>>): void {
  content.setState(part)
}

/** Hands in the places of one city of a long directory; once. */
export function addCity(code: string, more: readonly PackedPlace[]): void {
  content.setState(({ places, citiesRead }) =>
    !places || citiesRead.includes(code)
      ? {}
      : { places: { ...places, places: [...places.places, ...more] }, citiesRead: [...citiesRead, code] },
  )
}
